import type { Doc } from '@rapporteur/language';
import { negator } from '../factuality/negation.js';
import type { Standing } from '../factuality/standing.js';
import type { Reading } from '../ledger/reading.js';
import { ancestors, caseOf, childrenOf } from '../predicate/grammar.js';
import { baseForms } from '../text/base-forms.js';
import { isJudgedInPast, isSingledOutInPast } from './whether-cast.js';

/** 'with 478 members VOTING against it': a participle that the tagger took for a noun. */
export function isVoting(doc: Doc, word: number): boolean {
  if (doc.form(word).toLowerCase() !== 'voting' || doc.head(word) < 0) return false;
  return caseOf(doc, word) === 'with' || (doc.relation(word) === 'conj' && caseOf(doc, doc.head(word)) === 'with');
}

/** Verbs of having done what their object names: who does not use a veto casts none. */
const CAST = new Set(['use', 'wield', 'exercise', 'cast', 'employ', 'apply', 'deploy', 'issue', 'deliver', 'impose']);

/**
 * The word whose standing tells whether the vote was cast: what comes with a vote is as real as that, and not what it
 * denies; a veto is as real as its use.
 */
export function standingWord(reading: Reading, word: number): number {
  const { doc } = reading;
  if (isVoting(doc, word)) {
    for (const above of ancestors(doc, word)) if (doc.upos(above) === 'VERB') return above;
  }
  return castBy(doc, word) ?? word;
}

/** The verb of casting a vote: 'USED its veto', 'CAST the deciding vote'. */
export function castBy(doc: Doc, vote: number): number | undefined {
  const head = doc.head(vote);
  const isObject = head >= 0 && doc.upos(vote) === 'NOUN' && doc.relation(vote).startsWith('obj');
  return isObject && baseForms(doc, head).some((base) => CAST.has(base)) ? head : undefined;
}

/**
 * How the text presents a vote. What describes a measure is taken for granted, whatever becomes of the measure: 'shelve
 * the bill that PASSED in May', 'the law, PASSED by the Senate, failed'.
 */
export function presented({ doc, standings }: Reading, word: number): Pick<Standing, 'modality' | 'negative'> {
  const standing = standings.of(word);
  const isTold = doc.deprel(word) === 'acl:relcl' && isPast(doc, word) && !hasModal(doc, word);
  const isParticiple = doc.relation(word) === 'acl' && doc.xpos(word) === 'VBN' && GRANTED.has(standing.modality);
  // 'was the only member TO VOTE against', 'was right TO VOTE for it'.
  const isPastInfinitive =
    standing.modality === 'planned' && (isSingledOutInPast(doc, word) || isJudgedInPast(doc, word));
  if (!isTold && !isParticiple && !isPastInfinitive) return standing;
  const negative = negator(doc, word) !== undefined;
  return { modality: negative ? 'negated' : 'actual', negative };
}

const GRANTED: ReadonlySet<string> = new Set(['planned', 'demanded', 'possible']);

/** A past form, whichever of the two the tagger takes it for. */
function isPast(doc: Doc, word: number): boolean {
  return doc.xpos(word) === 'VBD' || doc.xpos(word) === 'VBN';
}

function hasModal(doc: Doc, word: number): boolean {
  return childrenOf(doc, word, 'aux').some((aux) => doc.xpos(aux) === 'MD');
}
