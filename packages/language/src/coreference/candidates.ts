import type { Doc } from '../doc.js';

/** A phrase that may corefer with another. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  /** Whether it stands for all members of a coordination: "Rome and Paris". */
  readonly coordination: boolean;
}

/** Longest phrase, in words: none that is named again is longer. */
const MAX_SPAN = 100;

/** Dependents on the left that belong to the phrase wherever they stand. */
const LEFT = new Set(['det', 'amod', 'compound', 'nmod', 'nummod', 'flat', 'acl', 'goeswith']);
/** Dependents on the right that belong to the phrase, whole. */
const RIGHT = new Set([
  'nmod',
  'flat',
  'acl',
  'compound',
  'amod',
  'nummod',
  'fixed',
  'goeswith',
  'det',
  'case',
  'dep',
  'obj',
  'iobj',
]);
/** On the right of a noun that is no predicate. */
const RIGHT_OF_ARGUMENT = new Set(['obl', 'advcl', 'xcomp', 'ccomp']);

/** Relations in which an adjective or determiner stands for a noun: "the poor", "this". */
const NOMINAL = new Set(['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'conj', 'root', 'appos', 'dep', 'dislocated']);

/** The phrases of a document that may corefer, by first word, the longer first. */
export function candidates(doc: Doc): Candidate[] {
  const found: Candidate[] = [];
  const { left, right } = extents(doc);
  for (let head = 0; head < doc.length; head++) {
    if (!mayHead(doc, head)) continue;
    const phrase = phraseOf(doc, head, left, right);
    found.push({ ...phrase, head, coordination: false });
    const last = lastConjunct(doc, head);
    if (last > head) {
      const end = trimEnd(doc, phrase.start, phraseOf(doc, last, left, right).end);
      found.push({ start: phrase.start, end, head, coordination: true });
    }
  }
  const sorted = found
    .filter(({ start, end }) => end - start <= MAX_SPAN)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ start, end }, i) => i === 0 || start !== sorted[i - 1]!.start || end !== sorted[i - 1]!.end);
}

function mayHead(doc: Doc, word: number): boolean {
  const relation = doc.relation(word);
  switch (doc.upos(word)) {
    case 'NOUN':
    case 'PROPN':
      return relation !== 'flat' && relation !== 'fixed' && relation !== 'goeswith' && doc.deprel(word) !== 'nmod:desc';
    case 'PRON':
      return !/^W/.test(doc.xpos(word)) && doc.xpos(word) !== 'EX';
    case 'NUM':
      return relation !== 'nummod' && relation !== 'flat';
    case 'SYM':
    case 'X':
      return relation !== 'flat' && relation !== 'punct';
    case 'DET':
      return NOMINAL.has(relation);
    case 'ADJ':
      return NOMINAL.has(relation) && hasDeterminer(doc, word);
    case 'VERB':
      return hasDeterminer(doc, word);
    case 'ADV':
      return /^(?:here|there)$/i.test(doc.form(word));
    default:
      return false;
  }
}

function hasDeterminer(doc: Doc, word: number): boolean {
  return doc.children(word).some((child) => child < word && /^(?:det|nmod:poss)/.test(doc.deprel(child)));
}

/** First and last word below every word, itself included. */
function extents(doc: Doc): { left: Int32Array; right: Int32Array } {
  const left = Int32Array.from({ length: doc.length }, (_, i) => i);
  const right = left.slice();
  const order = byDepth(doc);
  for (let i = order.length - 1; i >= 0; i--) {
    const word = order[i]!;
    const head = doc.head(word);
    if (head < 0) continue;
    if (left[word]! < left[head]!) left[head] = left[word]!;
    if (right[word]! > right[head]!) right[head] = right[word]!;
  }
  return { left, right };
}

/** All words, governors before what they govern. */
function byDepth(doc: Doc): number[] {
  const order: number[] = [];
  for (let word = 0; word < doc.length; word++) if (doc.head(word) < 0) order.push(word);
  for (let i = 0; i < order.length; i++) for (const child of doc.children(order[i]!)) order.push(child);
  return order;
}

function phraseOf(doc: Doc, head: number, left: Int32Array, right: Int32Array): { start: number; end: number } {
  let start = head;
  let end = head + 1;
  const predicate = doc.children(head).some((child) => /^(?:cop|nsubj|csubj|expl)/.test(doc.deprel(child)));
  for (const child of doc.children(head)) {
    const relation = doc.relation(child);
    if (child < head) {
      if (LEFT.has(relation)) start = Math.min(start, left[child]!);
    } else if (
      relation === 'case'
        ? doc.xpos(child) === 'POS'
        : RIGHT.has(relation) || (!predicate && RIGHT_OF_ARGUMENT.has(relation))
    ) {
      end = Math.max(end, right[child]! + 1);
    }
  }
  return { start, end: trimEnd(doc, start, end) };
}

/** The last noun that is coordinated with a noun. */
function lastConjunct(doc: Doc, head: number): number {
  let last = -1;
  for (const child of doc.children(head)) {
    if (child > head && doc.relation(child) === 'conj' && mayHead(doc, child)) last = child;
  }
  return last;
}

/** A phrase's end without marks that do not belong to it. */
function trimEnd(doc: Doc, start: number, end: number): number {
  while (end - 1 > start && /^[,.;:!?–—-]+$/.test(doc.form(end - 1))) end--;
  return end;
}
