/** One name of a month. */
export interface MonthName {
  /** 1 to 12. */
  readonly month: number;
  readonly abbreviated: boolean;
  /** Whether the word is a verb, an adjective or a person's name too: such a name needs a sign that it is a month. */
  readonly ambiguous: boolean;
}

const FULL = 'january february march april may june july august september october november december'.split(' ');
const SHORT = 'jan feb mar apr - jun jul aug sep oct nov dec'.split(' ');
const AMBIGUOUS = new Set(['march', 'april', 'may', 'june', 'august']);

/** Months by their names in lower case, abbreviations with and without their period. */
export const MONTHS: ReadonlyMap<string, MonthName> = new Map([
  ...FULL.map((name, i) => [name, { month: i + 1, abbreviated: false, ambiguous: AMBIGUOUS.has(name) }] as const),
  ...[...SHORT, 'sept'].flatMap((name) => {
    const month = name === 'sept' ? 9 : SHORT.indexOf(name) + 1;
    const entry = { month, abbreviated: true, ambiguous: true };
    return name === '-'
      ? []
      : ([
          [name, entry],
          [`${name}.`, entry],
        ] as const);
  }),
]);
