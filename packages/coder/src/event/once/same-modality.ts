import type { Mention } from './mention.js';

/**
 * Whether two mentions can present one event: both as a fact, or both in the same way as no fact. A plan and
 * a deed are two things. That somebody else denies a deed makes it no other deed.
 */
export function fitsInModality(mention: Mention, main: Mention): boolean {
  if (mention.modality === main.modality) return mention.polarity === main.polarity;
  return mention.modality === 'negated' && main.modality === 'actual' && mention.holder !== main.holder;
}
