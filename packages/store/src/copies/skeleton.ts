/**
 * A word as its consonants, so that spellings of one word meet: defence and defense, organise and organize, centre and
 * center, Gaddafi and Qadhafi. Not for telling words apart: five in a row do that.
 */
export function skeleton(word: string): string {
  let folded = word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  for (const [pattern, sound] of SOUNDS) folded = folded.replaceAll(pattern, sound);
  const first = folded.slice(0, 1);
  return (
    first +
    folded
      .slice(1)
      .replaceAll(SILENT, '')
      .replaceAll(/(.)\1+/g, '$1')
  );
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/c(?=[eiy])/g, 's'],
  [/[cqg]/g, 'k'],
  [/ph/g, 'f'],
  [/z/g, 's'],
];

/** Vowels, and what is written for them or not heard. */
const SILENT = /[aeiouwyh]/g;
