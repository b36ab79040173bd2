import type { RebuttalEntry } from '@rapporteur/ontology';
import { actorsOf } from '../actor/actors-of.js';
import type { Reading } from '../ledger/reading.js';
import { extentOfClause } from '../predicate/extent.js';
import { child, isVerb } from '../predicate/grammar.js';
import { baseForms } from '../text/base-forms.js';
import { type Answer, answererOf } from './answer.js';
import type { Claim, Claims } from './claims.js';
import { sharesTopic } from './topic.js';

/** Answers by a verb that takes up a claim: 'denied the allegation', 'have contested that view', 'denied shelling the town'. */
export function denials(reading: Reading, claims: Claims): Answer[] {
  const { doc, standings } = reading;
  const found: Answer[] = [];
  for (let word = 0; word < doc.length; word++) {
    const entry = isVerb(doc, word) ? entryOf(reading, word) : undefined;
    if (entry === undefined) continue;
    const { modality, negative } = standings.of(word);
    if (modality !== 'actual' || negative || isControlledGerund(reading, word)) continue;
    const holder = isRelative(reading, word) ? undefined : answererOf(reading, word);
    const claim = holder === undefined ? undefined : answered(reading, claims, word, entry, holder);
    if (holder === undefined || claim === undefined || claim.attribution.sourceActor === holder) continue;
    found.push({
      claim,
      word,
      cue: { start: doc.start(word), end: doc.end(word) },
      answer: extentOfClause(doc, word, new Set()),
      holder,
      rule: `${entry.cue} (${entry.form})`,
    });
  }
  return found;
}

/** 'an economy WHICH CHALLENGES the idea': nobody answers. */
function isRelative({ doc, predicates, cast }: Reading, word: number): boolean {
  const subject = predicates.find(word, 'subj');
  return doc.deprel(word) === 'acl:relcl' && subject !== undefined && cast.at(subject.word) === undefined;
}

/** 'criticized him FOR DISMISSING the idea', 'spent months PUSHING back': whose gerund it is is not sure. */
function isControlledGerund({ doc }: Reading, word: number): boolean {
  if (doc.xpos(word) !== 'VBG' || child(doc, word, 'nsubj', 'aux') !== undefined) return false;
  return doc.relation(word) !== 'advcl' || child(doc, word, 'mark', 'case') !== undefined;
}

function entryOf({ doc, knowledge }: Reading, word: number): RebuttalEntry | undefined {
  const object = child(doc, word, 'obj');
  const forms = baseForms(doc, word);
  // 'take issue with': the lexicon names the object of a light verb with it.
  const all = object === undefined ? forms : [...forms, ...forms.map((form) => `${form} ${doc.lemma(object)}`)];
  for (const form of all) {
    const entry = knowledge.ledgers.rebuttals.entry('denial', form);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** The claim that a verb takes up: by a noun with its own content, a noun or pronoun for one before, or a clause about the same. */
function answered(
  reading: Reading,
  claims: Claims,
  word: number,
  { role, cue }: RebuttalEntry,
  holder: string,
): Claim | undefined {
  const { doc, predicates } = reading;
  const roles = role.split('; ');
  const object = roles.map((name) => predicates.find(word, name)?.word).find((w) => w !== undefined);
  if (object !== undefined) {
    if (isClaimNoun(reading, object)) {
      const own = claims.at(object, word);
      if (own !== undefined) return own;
      const told = hasContent(reading, object) || child(doc, word, 'ccomp') !== undefined;
      return told || !takesUp(reading, object) ? undefined : claims.before(word, holder, madeBy(reading, object));
    }
    if (isPronoun(reading, object, cue === 'deny')) return claims.before(word, holder, undefined, 1);
    if (cue === 'deny' && INVOLVEMENT.has(doc.lemma(object)))
      return claims.before(word, holder, aboutHim(reading, holder));
  }
  if (cue !== 'deny') return undefined;
  const content = child(doc, word, 'ccomp') ?? child(doc, word, 'xcomp', 'advcl') ?? object;
  return content === undefined || content < word
    ? undefined
    : claims.before(word, holder, (claim) => sharesTopic(reading, claim, content));
}

/** What is denied without a word for what was claimed: 'denied any involvement'. */
const INVOLVEMENT = new Set([
  'involvement',
  'responsibility',
  'wrongdoing',
  'role',
  'guilt',
  'link',
  'complicity',
  'knowledge',
]);

/** A noun that takes up a claim; with 'no' or 'any' it takes up none. */
export function isClaimNoun({ doc, knowledge }: Reading, word: number): boolean {
  if (knowledge.ledgers.rebuttals.entry('claim', doc.lemma(word).toLowerCase()) === undefined) return false;
  return doc.upos(word) === 'NOUN';
}

/** 'denied IT', 'disputed THAT': only what is denied is a claim for sure. */
function isPronoun({ doc }: Reading, word: number, denied: boolean): boolean {
  return (denied ? /^(it|this|that)$/i : /^(this|that)$/i).test(doc.form(word));
}

/** 'the idea OF A COALITION', 'charges OF FRAUD': the noun says what it is about, so that it takes up nothing before. */
export function hasContent({ doc }: Reading, noun: number): boolean {
  for (const c of doc.children(noun)) {
    if (doc.relation(c) === 'acl') return true;
    if (
      doc.relation(c) === 'nmod' &&
      doc.deprel(c) !== 'nmod:poss' &&
      child(doc, c, 'case') !== undefined &&
      !/^(by|from)$/i.test(doc.form(child(doc, c, 'case')!))
    )
      return true;
  }
  return false;
}

const DEFINITE = /^(the|that|this|these|those|such|both|all)$/i;
const ACCUSATIONS = new Set(['allegation', 'accusation', 'charge']);

/** 'the claim', 'that view', 'Exxon's accusation', 'allegations'; not 'claims' or 'any idea', nor 'his conclusions' of nobody known. */
export function takesUp({ doc, cast }: Reading, noun: number): boolean {
  const owner = child(doc, noun, 'nmod:poss');
  if (owner !== undefined) return actorsOf(doc, owner, cast).length > 0;
  const determiner = child(doc, noun, 'det');
  return determiner === undefined ? ACCUSATIONS.has(doc.lemma(noun)) : DEFINITE.test(doc.form(determiner));
}

/** Of a noun that says whose claim it takes up, 'the AP report', only his. */
export function madeBy({ doc, cast }: Reading, noun: number): (claim: Claim) => boolean {
  const makers = actorsOf(doc, noun, cast).map(({ actor }) => actor);
  return ({ attribution }) => makers.length === 0 || makers.includes(attribution.sourceActor ?? '');
}

/** The claim speaks of somebody, or of his country. */
function aboutHim({ cast }: Reading, actor: string): (claim: Claim) => boolean {
  const country = cast.facts(actor)?.country;
  const same = (id: string) =>
    id === actor || (country !== undefined && country !== '' && cast.facts(id)?.country === country);
  return ({ attribution: { content, further = [] } }) =>
    cast.mentions.some(
      ({ actors, span }) =>
        actors.some(same) && [content, ...further].some(({ start, end }) => start <= span.start && span.end <= end),
    );
}
