/** How much of the shorter word may differ at its end: 'expel' and 'expulsion', 'withdraw' and 'withdrawal'. */
const ENDING = 3;
const SHORTEST = 3;

/**
 * Whether two lemmas of one event type are the same word or one is made from the other: a verb and its
 * noun begin alike. Only sound between words that report the same type: 'deport' and 'depart' begin alike too.
 */
export function related(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a[same] === b[same]) same++;
  return same >= SHORTEST && same >= shorter - ENDING;
}
