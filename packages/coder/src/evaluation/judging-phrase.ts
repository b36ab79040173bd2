import type { Doc } from '@rapporteur/language';
import type { JudgingWord } from '@rapporteur/ontology';
import type { Span } from '@rapporteur/report';
import { headOf, phrase } from '../actor/phrase.js';
import { childrenOf, leftmost } from '../predicate/grammar.js';
import { baseForms, isHyphenated } from '../text/base-forms.js';

/** A judging word or phrase where it stands. */
export interface Occurrence {
  readonly row: JudgingWord;
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** The occurrence that begins at a word, if all words of the row follow. */
export function occurrenceAt(doc: Doc, at: number, row: JudgingWord): Occurrence | undefined {
  const { words } = row;
  const last = at + words.length - 1;
  if (last >= doc.length) return undefined;
  for (let i = 1; i < words.length; i++) if (!baseForms(doc, at + i).includes(words[i]!)) return undefined;
  const first = hyphenated(doc, at);
  return { row, first, last, head: last === at ? at : headOf(doc, at, last) };
}

/** The first word of what hyphens join: 'so' of 'so-called'. */
function hyphenated(doc: Doc, word: number): number {
  let first = word;
  while (isHyphenated(doc, first)) first -= 2;
  return first;
}

/** What may stand before a hyphen and leaves the judgement as it is: 'ex-dictator', 'ultra-reactionary'. */
const KEEPING: ReadonlySet<string> = new Set(['ex', 'arch', 'ultra', 'neo', 'super']);

/** The base forms under which a word may judge: of 'anti-terrorist' none that leaves 'anti' out. */
export function judgingForms(doc: Doc, word: number): readonly string[] {
  const forms = baseForms(doc, word);
  if (!isHyphenated(doc, word) || KEEPING.has(doc.form(word - 2).toLowerCase())) return forms;
  return forms.filter((form) => form.includes('-'));
}

/** The judging words with what modifies them, without the determiner or owner in front: 'a VERY DANGEROUS MISTAKE'. */
export function wordsOf(doc: Doc, head: number, { first: from, last: to }: Occurrence): Span {
  const { first, last } = phrase(doc, head);
  let start = Math.min(first, from);
  for (let w = start; w < from; w++) if (isOutside(doc, w) || isOwner(doc, w, head)) start = w + 1;
  const end = Math.max(last, to);
  return { start: doc.start(start), end: doc.end(end) };
}

const OUTSIDE: ReadonlySet<string> = new Set(['DET', 'PUNCT', 'ADP', 'CCONJ', 'PART', 'NUM', 'SCONJ']);

function isOutside(doc: Doc, word: number): boolean {
  return OUTSIDE.has(doc.upos(word)) || doc.xpos(word) === 'PRP$';
}

function isOwner(doc: Doc, word: number, head: number): boolean {
  for (let w = word; w >= 0 && w !== head; w = doc.head(w)) if (doc.deprel(w) === 'nmod:poss') return true;
  return false;
}

/** A predicate adjective with its adverbs: 'COMPLETELY WRONG'. */
export function predicateSpan(doc: Doc, { head, first, last }: Occurrence): Span {
  const adverb = childrenOf(doc, head, 'advmod').find((c) => c < first && doc.upos(c) === 'ADV' && !isNegation(doc, c));
  return { start: doc.start(adverb === undefined ? first : leftmost(doc, adverb)), end: doc.end(last) };
}

function isNegation(doc: Doc, word: number): boolean {
  return ['not', "n't", 'n’t', 'never'].includes(doc.form(word).toLowerCase());
}
