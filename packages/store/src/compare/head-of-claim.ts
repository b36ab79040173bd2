/** A stretch of a document. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether a claim tells an event as what it claims: 'that government forces had SHELLED the city', not 'that he was a
 * hypocrite because he ACCEPTED money'. Nothing stands before the event in the claim but its parties and helping verbs.
 */
export function isHeadOfClaim(text: string, claim: Stretch, trigger: Stretch, parties: readonly Stretch[]): boolean {
  if (trigger.start < claim.start || trigger.end > claim.end) return false;
  // 'citing its donations': a deed that is spoken of, not claimed.
  if (/\b(?:its|his|her|their|my|our|your)\s+$/iu.test(text.slice(claim.start, trigger.start))) return false;
  for (const { index, 0: word } of text
    .slice(claim.start, trigger.start)
    .matchAll(/[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}]/gu)) {
    const at = claim.start + index;
    if (parties.some(({ start, end }) => at >= start && at < end)) continue;
    if (!HELPING.has(word.toLowerCase())) return false;
  }
  return true;
}

const HELPING = new Set(
  `that of the a an has have had having was were is are be been being did do does again also even
  already just and “ " ‘ '`.split(/\s+/),
);
