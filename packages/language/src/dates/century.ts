import { centuryInterval, days } from './interval.js';
import { ORDINAL_WORDS, ordinal } from './numerals.js';
import type { Rule } from './phrase.js';

const LATEST = 22;

/** Centuries: "the 20th century", "19th-century", "the seventeenth and eighteenth centuries", "the 3rd century BC". */
export const CENTURY: Rule = {
  starts: ['0', ...ORDINAL_WORDS],
  parse: (words, at) => {
    const first = ordinal(words, at);
    if (first?.value === undefined || first.value > LATEST) return undefined;
    const joins = /^(?:and|to|or|-|–|—)$/.test(words.lower(first.end));
    const second = joins ? ordinal(words, first.end + 1) : undefined;
    let end = second?.end ?? first.end;
    if (/^[-–]$/.test(words.lower(end))) end++;
    if (!/^centur(?:y|ies)$/.test(words.lower(end))) return undefined;
    end++;
    const last = second?.value ?? first.value;
    if (last < first.value || last > LATEST) return undefined;
    const bc = /^b\.?c\.?(?:e\.?)?$/.test(words.lower(end));
    if (bc && second !== undefined) return undefined;
    // The 3rd century BC is 300 to 201 BC, the years -299 to -200.
    const from = centuryInterval(bc ? 1 - first.value : first.value);
    const interval = days(from.from, bc ? from.to : centuryInterval(last).to, 'century');
    return { end: bc ? end + 1 : end, precision: 'century', absolute: true, resolve: () => interval };
  },
};
