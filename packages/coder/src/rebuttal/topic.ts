import type { Reading } from '../ledger/reading.js';
import { leftmost, rightmost } from '../predicate/grammar.js';
import { baseForms } from '../text/base-forms.js';
import type { Claim } from './claims.js';

const TELLING = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN']);

/** Words that tell nothing of what a clause is about. */
const LIGHT = new Set(['be', 'have', 'do', 'make', 'take', 'say']);

/** How many telling words a claim and its denial share at least, where the verb is another. */
const SHARED = 2;

/** Whether a clause is about what a claim is about: they share the word of its verb, or two telling words. */
export function sharesTopic(reading: Reading, { cue, attribution }: Claim, clause: number): boolean {
  const { doc } = reading;
  const { start, end } = attribution.content;
  const told = new Set<string>();
  // The content stands near its cue, before it or behind it.
  for (let w = cue; w < doc.length && doc.start(w) < end; w++) if (doc.start(w) >= start) add(w);
  for (let w = cue; w >= 0 && doc.end(w) > start; w--) if (doc.end(w) <= end) add(w);
  if (baseForms(doc, clause).some((form) => told.has(form))) return true;
  let shared = 0;
  for (let w = leftmost(doc, clause); w <= rightmost(doc, clause); w++)
    if (TELLING.has(doc.upos(w)) && baseForms(doc, w).some((form) => told.has(form))) shared++;
  return shared >= SHARED;

  function add(word: number): void {
    if (!TELLING.has(doc.upos(word))) return;
    for (const form of baseForms(doc, word)) if (!LIGHT.has(form)) told.add(form);
  }
}
