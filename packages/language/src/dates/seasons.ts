/**
 * Seasons by their names: the month in which each begins in the northern hemisphere, three months long
 * (meteorological seasons). The winter of a year begins in its December.
 */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['springtime', 3],
  ['summer', 6],
  ['summertime', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
  ['wintertime', 12],
]);
