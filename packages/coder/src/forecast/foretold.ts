import type { Doc } from '@rapporteur/language';
import type { Hedge } from '@rapporteur/ontology';
import type { Span } from '@rapporteur/report';
import { negator } from '../factuality/negation.js';
import { isPast } from '../factuality/tense.js';
import type { Reading } from '../ledger/reading.js';
import { caseOf, child, childrenOf, isVerb, leftmost, markOf } from '../predicate/grammar.js';
import { isPassive } from '../predicate/passive.js';
import { type Foreteller, foretellerOver } from './foretelling.js';
import { type Future, futureOf } from './future.js';
import { hedgedAt } from './hedged.js';

/** A word that tells what is to come, before it is asked whether that is a forecast. */
export interface Foretold {
  /** The head of what is foretold. */
  readonly word: number;
  /** The head of the clause that shows it whole: 'likely' of 'Chad is likely to win'. */
  readonly clause: number;
  readonly foreteller: Foreteller | undefined;
  readonly future: Future | undefined;
  /** Foretold that it will not be. */
  readonly negative: boolean;
  /** The word of certainty of the foreteller. */
  readonly hedge: { readonly hedge: Hedge; readonly span: Span } | undefined;
}

/** What a word says is to come, by a word over it that foretells or by its own future. */
export function foretoldAt(reading: Reading, word: number): Foretold | undefined {
  const { doc } = reading;
  const foreteller = foretellerOver(doc, word, reading.knowledge.ledgers.forecasts);
  const future = futureOf(doc, word);
  if (foreteller === undefined || (foreteller.entry.foretells === 'future' && future === undefined)) {
    if (future === undefined) return undefined;
    const above = future.kind === 'going to' ? future.word : word;
    const negative = negator(doc, word) !== undefined || (above !== word && negator(doc, above) !== undefined);
    return { word, clause: above, foreteller: undefined, future, negative, hedge: undefined };
  }
  return foreteller.entry.foretells === 'no' ? undefined : byForeteller(reading, word, foreteller, future);
}

function byForeteller(
  reading: Reading,
  word: number,
  foreteller: Foreteller,
  future: Future | undefined,
): Foretold | undefined {
  const { doc, standings, knowledge } = reading;
  const lexicon = knowledge.ledgers.forecasts;
  const { word: head, entry } = foreteller;
  if (isCompared(doc, head)) return undefined;
  const passiveOrAdjective = !isActive(doc, head);
  // 'was bound to': where nobody says so, the text tells what has come about since.
  if (entry.frame === 'to' && passiveOrAdjective && isPastThere(doc, head) && standings.of(head).voices.length === 0)
    return undefined;
  if (entry.lemma === 'expect' && entry.frame === 'to' && !passiveOrAdjective && isSurpriseOrDemand(doc, head))
    return undefined;
  // 'delegates WILL BE BOUND to back him': the word itself lies ahead.
  if (entry.pos === 'adj' && entry.frame === 'to' && futureOf(doc, head) !== undefined) return undefined;
  if ((entry.pos === 'adj' || (entry.frame === 'to' && passiveOrAdjective)) && !isPredicative(doc, head))
    return undefined;
  // 'Doomed to Fail': a title.
  if (entry.frame === 'to' && /^[A-Z]/.test(doc.form(head)) && /^[A-Z]/.test(doc.form(word))) return undefined;
  // 'A mandate GUARANTEES workers to be paid': it sees to it.
  if (entry.lemma === 'guarantee' && !passiveOrAdjective) return undefined;
  // 'EXPECTING him to change is LIKE expecting rain': nobody does.
  if (isVerb(doc, head) && isLikened(doc, head)) return undefined;
  // 'He projects calm (it WILL pass)': a bracket opens between.
  if (head < word && bracketBetween(doc, head, word)) return undefined;
  // 'stand together to', 'stand on the square to': only what it is about to gain or lose follows at once.
  if (entry.lemma === 'stand' && doc.form(head + 1).toLowerCase() !== 'to') return undefined;
  const nominal = entry.frame === 'obj' || entry.frame === 'subj';
  if (nominal && !isForetoldNoun(reading, word, head)) return undefined;
  const further = doc.relation(word) === 'conj';
  if (entry.frame === 'that' && future === undefined && (further || isTold(doc, word))) return undefined;
  if (entry.frame === 'to' && further) return undefined;
  const raised = (entry.frame === 'to' && (passiveOrAdjective || entry.lemma === 'stand')) || entry.frame === 'subj';
  const clause = raised || (entry.frame === 'obj' && isPassive(doc, head)) ? head : word;
  const denied = negator(doc, head) !== undefined;
  const inside = !nominal && negator(doc, word) !== undefined;
  const said = hedgedAt(doc, head, lexicon);
  const wording = said?.hedge.form.includes(' ') ? said : undefined;
  // 'no doubt', 'little chance' are words of their own, whose 'no' denies nothing.
  if (!denied || wording !== undefined) {
    const own = lexicon.hedge(entry.certainty);
    const span = { start: doc.start(head), end: doc.end(head) };
    const hedge = wording ?? (own === undefined ? undefined : { hedge: own, span });
    return { word, clause, foreteller, future, negative: inside, hedge };
  }
  if (entry.denied === '-') return undefined;
  const span = { start: doc.start(head), end: doc.end(head) };
  const opposite = entry.denied === 'not';
  const hedge = lexicon.hedge(opposite ? entry.certainty : entry.denied);
  return {
    word,
    clause,
    foreteller,
    future,
    negative: inside !== opposite,
    hedge: hedge && { hedge, span },
  };
}

/** An event that the lexicon knows, or what its ending or meaning tells to be one; its foreteller has no clause beside it. */
function isForetoldNoun({ doc, knowledge }: Reading, word: number, head: number): boolean {
  if (doc.upos(word) !== 'NOUN' || doc.relation(word) === 'conj') return false;
  if (child(doc, head, 'xcomp', 'ccomp', 'csubj') !== undefined) return false;
  // 'expect THE CAMPAIGN to grow', wherever the parser hung the infinitive.
  if ([head, word].some((w) => childrenOf(doc, w, 'advcl', 'acl').some((c) => c > word && markOf(doc, c) === 'to')))
    return false;
  const lemma = doc.lemma(word).toLowerCase();
  return knowledge.events.of(lemma, 'noun').length > 0 || DEVERBAL.test(lemma) || OUTCOMES.has(lemma);
}

const DEVERBAL = /(?:[ts]ion|ment|ance|ence|[^aeiou]al|ure|ing)$/;
const OUTCOMES = new Set(
  (
    'war peace victory win defeat loss landslide recession growth collapse crisis turnout shortage famine surge rise fall ' +
    'increase decline drop cut comeback rebound slump crash boom chaos turmoil gain runoff reform upset disaster ' +
    'catastrophe backlash breakthrough deficit surplus rout wave exodus influx delay end change'
  ).split(' '),
);

/** 'DID NOT EXPECT to see him' tells of a surprise, 'expects ME to pay' of a demand. */
function isSurpriseOrDemand(doc: Doc, expect: number): boolean {
  const past = isPast(doc, expect) || childrenOf(doc, expect, 'aux').some((w) => doc.form(w).toLowerCase() === 'did');
  if (past && (doc.xpos(expect) === 'VBG' || negator(doc, expect) !== undefined)) return true;
  const object = child(doc, expect, 'obj', 'iobj');
  return object !== undefined && /^(me|us|you)$/i.test(doc.form(object));
}

/** 'was bound to', 'APPEARED poised to'. */
function isPastThere(doc: Doc, word: number): boolean {
  return isPast(doc, word) || (doc.relation(word) === 'xcomp' && doc.head(word) >= 0 && isPast(doc, doc.head(word)));
}

/** 'Chad is LIKELY to win', 'seems LIKELY to win', not 'voters LIKELY to support him'. */
function isPredicative(doc: Doc, adjective: number): boolean {
  if (['xcomp', 'ccomp', 'root', 'parataxis', 'advcl'].includes(doc.relation(adjective))) return true;
  if (child(doc, adjective, 'cop', 'nsubj', 'aux:pass', 'nsubj:pass') !== undefined) return true;
  const first = doc.relation(adjective) === 'conj' ? doc.head(adjective) : undefined;
  return first !== undefined && child(doc, first, 'cop', 'nsubj', 'aux:pass', 'nsubj:pass') !== undefined;
}

/** A gerund that is a subject, or stands in a comparison. */
function isLikened(doc: Doc, word: number): boolean {
  if (doc.xpos(word) !== 'VBG' || childrenOf(doc, word, 'aux').length > 0) return false;
  for (let at = word, step = 0; step < 4 && at >= 0; step++, at = doc.head(at)) {
    if (doc.deprel(at).startsWith('csubj') || /^(like|as|than)$/.test(markOf(doc, at) ?? caseOf(doc, at) ?? ''))
      return true;
    if (doc.relation(at) !== 'conj') return false;
  }
  return false;
}

function bracketBetween(doc: Doc, from: number, to: number): boolean {
  for (let word = from + 1; word < to; word++) if (doc.form(word) === '(') return true;
  return false;
}

/** 'MORE likely to vote', 'HOW likely': compared, or asked. */
function isCompared(doc: Doc, word: number): boolean {
  return childrenOf(doc, word, 'advmod').some((w) => /^(more|less|most|least|how|as|too)$/i.test(doc.form(w)));
}

function isActive(doc: Doc, word: number): boolean {
  return isVerb(doc, word) && !isPassive(doc, word) && doc.upos(word) !== 'ADJ';
}

/** 'predicted that it HAD FALLEN': the clause tells of the past. */
function isTold(doc: Doc, clause: number): boolean {
  return (
    ['VBD'].includes(doc.xpos(clause)) ||
    childrenOf(doc, clause, 'aux', 'cop', 'aux:pass').some((w) => /^(had|has|have|was|were)$/i.test(doc.form(w)))
  );
}

/** The object of the foreteller goes with its infinitive: 'expect FRANCE TO BLOCK it'. */
export function whole({ doc }: Reading, { word, clause, foreteller }: Foretold, outcome: Span): Span {
  if (foreteller?.entry.frame !== 'to' || clause !== word) return outcome;
  const object = child(doc, foreteller.word, 'obj', 'iobj');
  if (object === undefined || object > word || object < foreteller.word) return outcome;
  return { start: Math.min(outcome.start, doc.start(leftmost(doc, object))), end: outcome.end };
}
