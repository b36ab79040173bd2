import { type DateExpression, type Doc, dates } from '@rapporteur/language';
import { caseOf, childrenOf, isClause } from '../../predicate/grammar.js';

/** A phrase that tells a time, and the word whose time it tells. */
export interface DatePhrase extends DateExpression {
  /** The event word or the head of the clause; -1 for a phrase that stands alone. */
  readonly owner: number;
}

/** How far up the noun phrases between it and its clause a date is passed on. */
const MAX_STEPS = 6;
/** Relations of a date that is part of a name for the noun: 'the 2003 invasion', 'Friday's attack'. */
const ATTRIBUTIVE = new Set(['compound', 'nummod', 'amod', 'nmod:poss', 'nmod:desc']);
const PASSED_ON = new Set(['nmod', 'obl', 'obj', 'conj', 'nsubj', 'compound', 'flat']);
const DURING = /^(in|during|at)$/i;
const COUNTED_FROM = /^(later|earlier|ago|before|after|afterwards?)$/i;
const ON = /^(on|in|during)$/i;
const DAY = new Set(['day', 'part-of-day', 'time', 'weekend', 'week']);

/** The time phrases of a document by the words whose time they tell, each list in text order. */
export class DatePhrases {
  readonly all: readonly DatePhrase[];
  readonly #byOwner = new Map<number, DatePhrase[]>();
  readonly #byWord = new Map<number, DatePhrase>();

  /** @param isEvent whether an event stands at a word */
  constructor(doc: Doc, isEvent: (word: number) => boolean) {
    this.all = dates(doc).map((expression) => ({ ...expression, owner: ownerOf(doc, expression, isEvent) }));
    for (const phrase of this.all) {
      for (let word = phrase.start; word < phrase.end; word++) this.#byWord.set(word, phrase);
      const owned = this.#byOwner.get(phrase.owner);
      if (owned === undefined) this.#byOwner.set(phrase.owner, [phrase]);
      else owned.push(phrase);
    }
  }

  /** The phrase that a word is part of: '2008' of 'in 2008, when they met'. */
  around(word: number): readonly DatePhrase[] {
    const phrase = this.#byWord.get(word);
    return phrase === undefined ? [] : [phrase];
  }

  of(word: number): readonly DatePhrase[] {
    return this.#byOwner.get(word) ?? [];
  }
}

/**
 * The event or clause that a phrase dates: its governor; where that is a noun that is no event, what the noun is part
 * of ('fired rockets at Sderot ON SUNDAY'). Months and years stay with their noun ('after the election of 1999') unless
 * that is a name, which has no date ('the attempt on Reagan IN 1981') or places the clause in time ('in the 2010 race').
 */
function ownerOf(doc: Doc, { start, end, precision }: DateExpression, isEvent: (word: number) => boolean): number {
  let head = start;
  while (head < end && doc.head(head) >= start && doc.head(head) < end) head++;
  if (head === end) return -1;
  let owner = doc.head(head);
  // 'two days LATER': what the parser takes for the head may stand beside the phrase.
  if (owner >= 0 && doc.upos(owner) === 'ADV') owner = doc.head(owner);
  // 'April 24 marked a century since' says nothing of when what it marks happened; 'for October' is when it is to be.
  const relation = doc.relation(head);
  const floats = isAdverbial(doc, start, end, precision);
  const isArgument = (relation === 'nsubj' || relation === 'obj') && !floats;
  if (owner < 0 || isArgument || caseOf(doc, head) === 'for') return -1;
  // 'called on Syria WEDNESDAY to withdraw': what stands before 'to' is the time of the calling.
  if (end <= owner && isInfinitiveAfter(doc, owner, end)) owner = doc.head(owner);
  if (ATTRIBUTIVE.has(doc.deprel(head)) && !floats)
    return isTimeOfClause(doc, owner, isEvent) ? doc.head(owner) : owner;
  // 'a speech LAST WINTER': without a preposition it belongs to the clause.
  const bare = caseOf(doc, head) === undefined;
  for (let step = 0; step < MAX_STEPS && !isEvent(owner) && !isClause(doc, owner); step++) {
    const passes = floats || bare || DAY.has(precision) || doc.upos(owner) === 'PROPN' || doc.upos(owner) === 'PRON';
    if (!passes || !PASSED_ON.has(doc.relation(owner)) || doc.head(owner) < 0) break;
    owner = doc.head(owner);
  }
  return owner;
}

/** 'TWO DAYS LATER troops attacked', 'ON MONDAY rebels attacked': no part of the noun that the parser hung it on. */
function isAdverbial(doc: Doc, start: number, end: number, precision: string): boolean {
  if (COUNTED_FROM.test(doc.form(end - 1)) || COUNTED_FROM.test(doc.form(start))) return true;
  return DAY.has(precision) && start > 0 && ON.test(doc.form(start - 1));
}

/** 'won IN the 2010 election': the noun is the time at which the deed is done. */
function isTimeOfClause(doc: Doc, noun: number, isEvent: (word: number) => boolean): boolean {
  if (isEvent(noun) || doc.relation(noun) !== 'obl') return false;
  return childrenOf(doc, noun, 'case').some((marker) => DURING.test(doc.form(marker)));
}

function isInfinitiveAfter(doc: Doc, verb: number, word: number): boolean {
  if (doc.head(verb) < 0 || doc.head(verb) > word) return false;
  return childrenOf(doc, verb, 'mark').some((mark) => mark >= word && doc.form(mark).toLowerCase() === 'to');
}
