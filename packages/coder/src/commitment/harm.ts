import { isBlow } from '../event/intent.js';
import type { Reading } from '../ledger/reading.js';
import { baseForms } from '../text/base-forms.js';

/** Tells of a word whether to do it is to harm somebody, so that who announces it threatens. */
export function harms({ doc, coded, knowledge }: Reading): (thing: number) => boolean {
  const { commitments } = knowledge.ledgers;
  const blows = new Set(coded.filter(({ event }) => isBlow(event.type)).map(({ candidate }) => candidate.word));
  return (thing) => blows.has(thing) || baseForms(doc, thing).some((base) => commitments.isOf('harmful', base));
}
