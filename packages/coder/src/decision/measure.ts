import type { Doc } from '@rapporteur/language';
import type { DecisionLexicon } from '@rapporteur/ontology';
import type { Span } from '@rapporteur/report';
import type { Cast } from '../actor/cast.js';
import { caseOf, child, childrenOf, leftmost, markOf, rightmost } from '../predicate/grammar.js';

/** What is voted on is somebody, as at elections. */
export function isCandidate(doc: Doc, word: number, cast: Cast, { words }: DecisionLexicon): boolean {
  const lemma = doc.lemma(word).toLowerCase();
  if (lemma === 'it' || lemma === 'this' || lemma === 'that' || lemma === 'which') return false;
  if (doc.upos(word) === 'PRON' || words.candidate.has(lemma)) return true;
  const kinds = (cast.at(word)?.actors ?? []).map((id) => cast.facts(id)?.kind);
  return kinds.some((kind) => kind === 'person' || kind === 'party' || kind === 'social group');
}

/** What is voted on is a text that makes law, or an act of state. */
export function isLaw(doc: Doc, word: number, { words: { law } }: DecisionLexicon): boolean {
  const lemma = doc.lemma(word).toLowerCase();
  return law.has(lemma) || childrenOf(doc, word, 'nmod').some((c) => caseOf(doc, c) === 'of' && law.has(doc.lemma(c)));
}

/** 1 for 'in FAVOUR of', which tells a vote, before another phrase with 'in'. */
export function favours(doc: Doc, word: number): number {
  return FAVOUR.test(doc.lemma(word).toLowerCase()) ? 1 : 0;
}

const FAVOUR = /^(favou?r|support|opposition)$/;

/** 'in FAVOUR of the bill': the noun that carries what is voted on. */
export function behindFavour(doc: Doc, word: number): number | undefined {
  // 'the vote ON THE RESOLUTION'.
  if (doc.lemma(word) === 'vote') return childrenOf(doc, word, 'nmod').find((c) => caseOf(doc, c) === 'on') ?? word;
  if (favours(doc, word) === 0) return word;
  return child(doc, word, 'nmod');
}

/** The words of a measure: the phrase without what leads into it, up to where something else begins. */
export function measureSpan(doc: Doc, word: number, stops: readonly number[]): Span | undefined {
  if (doc.upos(word) === 'PRON') return undefined;
  let first = leftmost(doc, word);
  while (first < word && (doc.head(first) === word || first < word) && isLead(doc, first, word)) first++;
  const stop = Math.min(...stops.filter((s) => s > word), doc.length);
  let last = Math.min(rightmost(doc, word), stop - 1);
  while (last > word && (doc.upos(last) === 'PUNCT' || doc.upos(last) === 'ADP' || doc.upos(last) === 'CCONJ')) last--;
  return { start: doc.start(first), end: doc.end(Math.max(last, word)) };
}

/** A preposition, conjunction or 'to' before what is voted on. */
function isLead(doc: Doc, word: number, measure: number): boolean {
  const relation = doc.relation(word);
  if (word < measure && doc.upos(word) === 'SCONJ') return true;
  if (relation === 'mark' && markOf(doc, measure) === doc.form(word).toLowerCase()) return true;
  return relation === 'case' || relation === 'punct' || relation === 'cc';
}
