import type { Doc } from '@rapporteur/language';
import type { Span } from '@rapporteur/report';
import { isRelativePronoun } from '../predicate/grammar.js';
import { trimmed } from './trimmed.js';

/** What hangs on a source but is no part of its name or description. */
const BESIDE = new Set(['case', 'parataxis', 'advcl', 'dep', 'cop', 'aux', 'nsubj', 'mark']);

/**
 * The whole noun phrase of a source, with appositions and what restricts it. A relative clause between
 * commas belongs to it only after the cue: 'said Graham, WHO WAS A CONTENDER', but 'GRAHAM, who ran, said'.
 */
export function sourceSpan(doc: Doc, source: number, cue: number): Span {
  const pronoun = relativeSubject(doc, source, cue);
  if (pronoun !== undefined) return { start: doc.start(pronoun), end: doc.end(pronoun) };
  const words = [source];
  for (let i = 0; i < words.length; i++) {
    for (const c of doc.children(words[i]!)) if (c !== cue && belongs(doc, c, source, cue)) words.push(c);
  }
  return trimmed(
    doc,
    words.sort((a, b) => a - b),
  );
}

function belongs(doc: Doc, word: number, source: number, cue: number): boolean {
  const deprel = doc.deprel(word);
  if (doc.head(word) === source && BESIDE.has(deprel)) return false;
  if (doc.relation(word) !== 'acl') return true;
  if (source > cue) return true;
  return (cue > source || cue < 0) && !isAncestorOf(doc, word, cue) && !afterComma(doc, word);
}

/** 'Cruz, WHO threatened to leave': within a relative clause, the pronoun stands for the source. */
function relativeSubject(doc: Doc, source: number, cue: number): number | undefined {
  if (!isAncestorOf(doc, source, cue)) return undefined;
  for (const c of doc.children(cue)) if (doc.relation(c) === 'nsubj' && isRelativePronoun(doc, c)) return c;
  return undefined;
}

function isAncestorOf(doc: Doc, ancestor: number, word: number): boolean {
  for (let w = word; w >= 0; w = doc.head(w)) if (w === ancestor) return true;
  return false;
}

function afterComma(doc: Doc, clause: number): boolean {
  for (let w = clause; w > doc.head(clause); w--) if (doc.form(w) === ',') return true;
  return false;
}
