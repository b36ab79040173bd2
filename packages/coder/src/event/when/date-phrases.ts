import { type DateExpression, type Doc, dates } from '@rapporteur/language';
import { isClause } from '../../predicate/grammar.js';

/** A phrase that tells a time, and the word whose time it tells. */
export interface DatePhrase extends DateExpression {
  /** The event word or the head of the clause; -1 for a phrase that stands alone. */
  readonly owner: number;
}

/** How far up the noun phrases between it and its clause a date is passed on. */
const MAX_STEPS = 6;
/** Relations of a date that is part of a name for the noun: 'the 2003 invasion', 'Friday's attack'. */
const ATTRIBUTIVE = new Set(['compound', 'nummod', 'amod', 'nmod:poss', 'nmod:desc', 'flat']);
const PASSED_ON = new Set(['nmod', 'obl', 'obj', 'conj']);
const COUNTED_FROM = /^(later|earlier|ago|before|after|afterwards?)$/i;
const DAY = new Set(['day', 'part-of-day', 'time', 'weekend', 'week']);

/** The time phrases of a document by the words whose time they tell, each list in text order. */
export class DatePhrases {
  readonly all: readonly DatePhrase[];
  readonly #byOwner = new Map<number, DatePhrase[]>();

  /** @param isEvent whether an event stands at a word */
  constructor(doc: Doc, isEvent: (word: number) => boolean) {
    this.all = dates(doc).map((expression) => ({ ...expression, owner: ownerOf(doc, expression, isEvent) }));
    for (const phrase of this.all) {
      const owned = this.#byOwner.get(phrase.owner);
      if (owned === undefined) this.#byOwner.set(phrase.owner, [phrase]);
      else owned.push(phrase);
    }
  }

  of(word: number): readonly DatePhrase[] {
    return this.#byOwner.get(word) ?? [];
  }
}

/**
 * The event or clause that a phrase dates: its governor; where that is a noun that is no event, what the noun is part
 * of ('fired rockets at Sderot ON SUNDAY'). Months and years stay with their noun ('after the election of 1999').
 */
function ownerOf(doc: Doc, { start, end, precision }: DateExpression, isEvent: (word: number) => boolean): number {
  let head = start;
  while (head < end && doc.head(head) >= start && doc.head(head) < end) head++;
  if (head === end) return -1;
  let owner = doc.head(head);
  // 'two days LATER': what the parser takes for the head may stand beside the phrase.
  if (owner >= 0 && doc.upos(owner) === 'ADV') owner = doc.head(owner);
  if (owner < 0) return owner;
  // 'TWO DAYS LATER troops attacked', hung on the troops by the parser.
  const opens = owner >= end && COUNTED_FROM.test(doc.form(end - 1));
  if (!opens && (ATTRIBUTIVE.has(doc.deprel(head)) || !DAY.has(precision))) return owner;
  for (let step = 0; step < MAX_STEPS && !isEvent(owner) && !isClause(doc, owner); step++) {
    const relation = doc.relation(owner);
    if (!PASSED_ON.has(relation) && !(opens && relation === 'nsubj')) break;
    owner = doc.head(owner);
  }
  return owner;
}
