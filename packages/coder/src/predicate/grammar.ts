import type { Doc } from '@rapporteur/language';

/** Small questions about a word that several rules ask. */

export function child(doc: Doc, word: number, ...deprels: string[]): number | undefined {
  for (const c of doc.children(word)) if (deprels.includes(doc.deprel(c))) return c;
  return undefined;
}

export function childrenOf(doc: Doc, word: number, ...deprels: string[]): number[] {
  return [...doc.children(word)].filter((c) => deprels.includes(doc.deprel(c)));
}

/** The preposition of a nominal or the subordinator of a clause, lower case; 'because of' is 'because'. */
export function caseOf(doc: Doc, word: number): string | undefined {
  const marker = child(doc, word, 'case');
  return marker === undefined ? undefined : doc.form(marker).toLowerCase();
}

export function markOf(doc: Doc, word: number): string | undefined {
  const marker = child(doc, word, 'mark');
  return marker === undefined ? undefined : doc.form(marker).toLowerCase();
}

export function isVerb(doc: Doc, word: number): boolean {
  return doc.upos(word) === 'VERB' || doc.upos(word) === 'AUX';
}

/** 'has OFFENDED them': a participle that the tagger took for an adjective, though it has a verb's auxiliary or object. */
export function isVerbalAdjective(doc: Doc, word: number): boolean {
  return doc.upos(word) === 'ADJ' && child(doc, word, 'aux', 'obj') !== undefined && /ed$/i.test(doc.form(word));
}

export function isNominal(doc: Doc, word: number): boolean {
  const upos = doc.upos(word);
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON';
}

/** The word heads a clause: a verb, or a nominal or adjective with a copula or subject. */
export function isClause(doc: Doc, word: number): boolean {
  return isVerb(doc, word) || child(doc, word, 'cop', 'nsubj', 'nsubj:pass') !== undefined;
}

export function isRelativePronoun(doc: Doc, word: number): boolean {
  return doc.feat(word, 'PronType') === 'Rel';
}

/** The word and its conjuncts, in text order: 'Russia and China' from 'Russia'. */
export function conjuncts(doc: Doc, word: number): number[] {
  return [word, ...childrenOf(doc, word, 'conj')];
}

/** The heads above a word, nearest first. */
export function* ancestors(doc: Doc, word: number): Generator<number> {
  for (let h = doc.head(word); h >= 0; h = doc.head(h)) yield h;
}

/** The first and the last word below a word. */
export function leftmost(doc: Doc, word: number): number {
  let first = word;
  for (const c of doc.children(word)) first = Math.min(first, c < word ? leftmost(doc, c) : first);
  return first;
}

export function rightmost(doc: Doc, word: number): number {
  let last = word;
  for (const c of doc.children(word)) last = Math.max(last, c > word ? rightmost(doc, c) : last);
  return last;
}
