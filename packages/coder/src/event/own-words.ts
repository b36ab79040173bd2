import type { Doc } from '@rapporteur/language';
import type { Candidate } from './candidate.js';

/** The words whose modifiers tell of an event itself: its word, its light verb, and what its pattern names: 'held TALKS'. */
export function ownWords(doc: Doc, { word, light, pivot, args, trigger }: Candidate): number[] {
  const named = args
    .map((argument) => argument.word)
    .filter((w) => doc.start(w) >= trigger.start && doc.end(w) <= trigger.end);
  return [...new Set([word, ...(light === undefined ? [] : [light.verb]), ...named, pivot])];
}
