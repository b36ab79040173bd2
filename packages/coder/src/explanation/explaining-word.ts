import type { Doc } from '@rapporteur/language';
import type { ExplainingWord } from '@rapporteur/ontology';
import type { Modality, Span } from '@rapporteur/report';
import { actorsOf } from '../actor/actors-of.js';
import type { Reading } from '../ledger/reading.js';
import type { Argument } from '../predicate/argument.js';
import { extentOfClause, extentOfPhrase } from '../predicate/extent.js';
import {
  ancestors,
  child,
  childrenOf,
  isClause,
  isVerb,
  isVerbalAdjective,
  leftmost,
  markOf,
} from '../predicate/grammar.js';
import { baseForms } from '../text/base-forms.js';
import type { Found } from './found.js';
import { summedUp } from './summed-up.js';
import { isNamed } from './told.js';
import { toItsEnd } from './whole.js';

/** Explanations that a verb gives: 'the raid PROMPTED protests', 'a law MEANT to silence them', 'BLAMED the famine on the war'. */
export function explainingWords(reading: Reading): Found[] {
  const { doc, knowledge } = reading;
  const found: Found[] = [];
  for (let word = 0; word < doc.length; word++) {
    if (!isVerb(doc, word) && !isVerbalAdjective(doc, word)) continue;
    for (const row of baseForms(doc, word).flatMap((form) => knowledge.ledgers.explanations.words(form))) {
      const explanation = explained(reading, word, row);
      if (explanation === undefined) continue;
      found.push(explanation);
      break;
    }
  }
  return found;
}

/** What may lead to something is a forecast, what is meant to lead to it has that aim already. */
const SAID_TO_BE: ReadonlySet<Modality> = new Set(['actual', 'negated']);
const AIMED: ReadonlySet<Modality> = new Set(['actual', 'negated', 'planned', 'demanded']);

function explained(reading: Reading, word: number, row: ExplainingWord): Found | undefined {
  const { doc, standings, predicates } = reading;
  if (!(row.kind === 'purpose' ? AIMED : SAID_TO_BE).has(standings.of(word).modality)) return undefined;
  // 'leading UP TO the vote' is another verb.
  if (predicates.find(word, 'prt') !== undefined) return undefined;
  const aim = row.cause.includes('xcomp');
  const cause = causeOf(reading, word, row);
  const told = first(reading, word, row.effect);
  if (cause === undefined || told === undefined || told.word === cause) return undefined;
  if (!aim && !isClause(doc, cause) && !isNamed(doc, cause)) return undefined;
  if (row.kind === 'purpose' && child(doc, cause, 'cop') !== undefined) return undefined;
  // 'a bill that aims to', not 'a senator who aims to'.
  if (row.effect.includes('subj') && isSomebody(reading, told.word)) return undefined;
  if (isVague(reading, word, cause)) return undefined;
  const object = predicates.find(word, 'obj');
  const effect = row.effect.includes('xcomp') ? told.word : summedUp(doc, told.word);
  const span = extentOfClause(doc, effect, new Set([word, cause, ...summary(doc, word, effect)]));
  const raised = told.role === 'xcomp' && object !== undefined;
  const teller = row.holder === '-' ? undefined : predicates.find(word, row.holder);
  const because = extentOfPhrase(doc, cause, aim ? 0 : afterMark(reading, cause), new Set([word, effect]));
  const what = effect > word && !isClause(doc, effect) ? toItsEnd(doc, span, effect, before(doc, effect, cause)) : span;
  // 'markets CAUSED by the vote to fall': told in one with the word itself.
  if (what.start < doc.start(word) && doc.start(word) < what.end) return undefined;
  return {
    effect,
    cause,
    effectSpan: raised ? joined(extentOfPhrase(doc, object.word, 0, new Set([effect])), span) : what,
    causeSpan: cause > word ? toItsEnd(doc, because, cause, before(doc, cause, effect)) : because,
    cue: { start: doc.start(word), end: doc.end(word) },
    word,
    kind: row.kind,
    rule: `${row.lemma} (word)`,
    holder: teller && actorsOf(doc, teller.word, reading.cast)[0]?.actor,
  };
}

/** The nouns between a word and the clause that they sum up, which are no part of what the clause tells. */
function summary(doc: Doc, word: number, effect: number): number[] {
  const before = [...ancestors(doc, word)].filter((w) => w !== effect && doc.relation(w) === 'appos');
  const told = childrenOf(doc, effect, 'parataxis');
  return [...before, ...told];
}

/** What explains; of somebody who acts, only what he does it by: 'provoked a crisis BY CLOSING the port'. */
function causeOf(reading: Reading, word: number, row: ExplainingWord): number | undefined {
  const { doc } = reading;
  const found = first(reading, word, row.cause);
  if (found === undefined) return undefined;
  const acts = found.role === 'subj' || found.role === 'obj';
  if (!acts || !isSomebody(reading, found.word)) return found.word;
  const object = child(doc, word, 'obj');
  const beside = [...childrenOf(doc, word, 'advcl'), ...(object === undefined ? [] : childrenOf(doc, object, 'acl'))];
  return beside.find((c) => markOf(doc, c) === 'by' && doc.xpos(c) === 'VBG');
}

/** An actor, or a pronoun, which may be one. */
function isSomebody({ doc, cast }: Reading, word: number): boolean {
  return cast.at(word) !== undefined || doc.upos(word) === 'PRON' || /^(others|people|critics)$/i.test(doc.form(word));
}

function first({ doc, predicates }: Reading, word: number, roles: readonly string[]): Argument | undefined {
  for (const role of roles) {
    const argument = predicates.find(word, role);
    if (argument === undefined) continue;
    // 'explains WHY the king left': what is asked after 'why'.
    const asked = doc.form(argument.word).toLowerCase() === 'why' ? clauseUnder(doc, argument.word) : undefined;
    return asked === undefined ? argument : { ...argument, word: asked };
  }
  return undefined;
}

/** 'raided it in 1969, WHICH led to': the clause is as likely meant as its last noun, unless that tells an event. */
function isVague({ doc, predicates }: Reading, word: number, cause: number): boolean {
  if (doc.deprel(word) !== 'acl:relcl' || cause > word || predicates.isEventNoun(cause)) return false;
  const which = [...doc.children(word)].find((c) => c < word && /^which$/i.test(doc.form(c)));
  return which !== undefined && which > 0 && doc.upos(which - 1) === 'PUNCT';
}

/** Where one of the two ends at the latest: where the other begins, if that follows. */
const before = (doc: Doc, one: number, other: number) => (other > one ? leftmost(doc, other) : doc.length);

/** What explains begins after its preposition. */
function afterMark({ doc }: Reading, cause: number): number {
  let end = 0;
  for (const c of childrenOf(doc, cause, 'case', 'mark')) if (c < cause) end = c + 1;
  return end;
}

const joined = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

function clauseUnder(doc: Doc, word: number): number | undefined {
  for (const c of doc.children(word)) if (doc.relation(c) === 'advcl' || doc.relation(c) === 'acl') return c;
  return undefined;
}
