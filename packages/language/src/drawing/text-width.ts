/** Letters of a sans-serif font by their width in ems, averaged over usual ones; what is not listed has `USUAL`. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/[iljI.,:;'’‘|!]/, 0.27],
  [/[ftr()[\]{}"“”\-/\\ ]/, 0.36],
  [/[mwMW@%—…]/, 0.88],
  [/\p{Lu}/u, 0.69],
  [/[\p{Ll}\p{Nd}]/u, 0.56],
  [/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/, 1],
  [/\p{Extended_Pictographic}/u, 1.3],
];
const USUAL = 0.62;

/** About how wide text is in a sans-serif font, in units of `size`. There is nothing here to measure it with. */
export function widthInEms(text: string): number {
  let width = 0;
  for (const character of text) width += WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? USUAL;
  return width;
}

const TWO_COLUMNS =
  /^(?:[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation})$/u;

/** Columns that text takes on a terminal. */
export function widthInColumns(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) width += TWO_COLUMNS.test(character) ? 2 : 1;
  }
  return width;
}
