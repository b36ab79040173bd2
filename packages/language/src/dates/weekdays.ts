const FULL = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const SHORT: readonly (readonly string[])[] = [
  ['mon'],
  ['tue', 'tues'],
  ['wed'],
  ['thu', 'thur', 'thurs'],
  ['fri'],
  ['sat'],
  ['sun'],
];

/** Weekdays by their names in lower case: 0 for Monday to 6 for Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(FULL.map((name, i) => [name, i]));

/** Abbreviations, with and without their period. Many are words too: they count only beside a date or with a period. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  SHORT.flatMap((names, i) => names.flatMap((name) => [[name, i] as const, [`${name}.`, i] as const])),
);

/** "Fridays": no one day. */
export const PLURAL_WEEKDAYS: ReadonlySet<string> = new Set(FULL.map((name) => `${name}s`));

/** What makes a name of a weekday before or after it: "Good Friday", "Super Tuesday", "Sunday Times". */
export const BEFORE_NAMED_WEEKDAY: ReadonlySet<string> = new Set(
  'black bloody good super easter palm ash holy shrove maundy cyber fat ruby'.split(' '),
);
export const AFTER_NAMED_WEEKDAY: ReadonlySet<string> = new Set(
  'times telegraph mirror mail express herald post school league'.split(' '),
);
