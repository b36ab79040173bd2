/** Days with a name that fall on the same date every year: words in lower case, month, day. */
export const YEARLY_DAYS: readonly (readonly [name: string, month: number, day: number])[] = [
  ["new year 's day", 1, 1],
  ["new year 's eve", 12, 31],
  ['epiphany', 1, 6],
  ['orthodox christmas', 1, 7],
  ['australia day', 1, 26],
  ['groundhog day', 2, 2],
  ['waitangi day', 2, 6],
  ["valentine 's day", 2, 14],
  ["st valentine 's day", 2, 14],
  ["international women 's day", 3, 8],
  ["st patrick 's day", 3, 17],
  ["st. patrick 's day", 3, 17],
  ["april fools ' day", 4, 1],
  ["april fool 's day", 4, 1],
  ['earth day', 4, 22],
  ['anzac day', 4, 25],
  ['may day', 5, 1],
  ['cinco de mayo', 5, 5],
  ['victory day', 5, 9],
  ['juneteenth', 6, 19],
  ['canada day', 7, 1],
  ['fourth of july', 7, 4],
  ['4th of july', 7, 4],
  ['bastille day', 7, 14],
  ['halloween', 10, 31],
  ["all saints ' day", 11, 1],
  ['bonfire night', 11, 5],
  ['guy fawkes night', 11, 5],
  ['guy fawkes day', 11, 5],
  ['armistice day', 11, 11],
  ['remembrance day', 11, 11],
  ['veterans day', 11, 11],
  ["veterans ' day", 11, 11],
  ['human rights day', 12, 10],
  ['christmas eve', 12, 24],
  ['christmas day', 12, 25],
  ['christmas', 12, 25],
  ['boxing day', 12, 26],
];

/** Days known by a name or a number that were only once: year, month, day. */
export const SINGLE_DAYS: readonly (readonly [name: string, year: number, month: number, day: number])[] = [
  ['9/11', 2001, 9, 11],
  ['7/7', 2005, 7, 7],
  ['d - day', 1944, 6, 6],
  ['ve day', 1945, 5, 8],
  ['v-e day', 1945, 5, 8],
  ['vj day', 1945, 8, 15],
];

/** Dates without a year that mean one day where one of these words follows: "the September 11 attacks". */
export const KNOWN_ATTACKS: readonly {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  readonly nouns: ReadonlySet<string>;
}[] = [
  {
    month: 9,
    day: 11,
    year: 2001,
    nouns: new Set(['attack', 'attacks', 'hijackers', 'hijackings', 'terrorist', 'terror']),
  },
  { month: 7, day: 7, year: 2005, nouns: new Set(['bombing', 'bombings', 'bombers']) },
  { month: 1, day: 6, year: 2021, nouns: new Set(['insurrection', 'riot', 'riots', 'rioters', 'attack', 'committee']) },
  { month: 10, day: 7, year: 2023, nouns: new Set(['attack', 'attacks', 'massacre', 'massacres']) },
];
