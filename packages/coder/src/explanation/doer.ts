import { actorsOf } from '../actor/actors-of.js';
import type { Reading } from '../ledger/reading.js';

/** The actor who does a deed, if the text names him. */
export function doerOf({ doc, predicates, cast }: Reading, deed: number): string | undefined {
  const subject = predicates.find(deed, 'subj');
  return subject === undefined ? undefined : actorsOf(doc, subject.word, cast)[0]?.actor;
}
