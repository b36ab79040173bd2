import type { DatePrecision } from '../doc.js';
import type { Context } from './context.js';
import type { Interval } from './interval.js';
import type { Words } from './words.js';

/** A phrase that a rule has read: where it ends, and what it tells once there is something to tell it from. */
export interface Phrase {
  /** The word after its last. */
  readonly end: number;
  readonly precision: DatePrecision;
  /** Whether it names its year, so that it tells the same day in any document. */
  readonly absolute: boolean;
  /** The interval, or undefined where it cannot be computed. */
  readonly resolve: (context: Context) => Interval | undefined;
  /** Whether it tells no time at all where it cannot be resolved: "in two weeks" may be how long. */
  readonly optional?: boolean;
}

/** One rule of the grammar. */
export interface Rule {
  /** The first words, as `keyOf` gives them, that a phrase of this rule may begin with; "the" before them is free. */
  readonly starts: readonly string[];
  /** Reads a phrase whose first word, or the first after "the", is at `at`. */
  readonly parse: (words: Words, at: number, the: boolean) => Phrase | undefined;
}

export const unresolved = (): undefined => undefined;

/** The one that ends later; the first where both end alike. */
export function longer(a: Phrase | undefined, b: Phrase | undefined): Phrase | undefined {
  return a !== undefined && (b === undefined || a.end >= b.end) ? a : b;
}

/** What a word counts as when rules are looked up: numbers are all alike, and so are prefixes with a hyphen. */
export function keyOf(lower: string): string {
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) return '0';
  if (first === 39 && lower.length > 1 && lower.charCodeAt(1) <= 57) return "'0";
  if (first === 109 && lower.startsWith('mid-')) return 'mid-';
  if (first === 112 && lower.startsWith('pre-')) return 'pre-';
  if (first === 112 && lower.startsWith('post-')) return 'post-';
  return lower;
}

/** Rules by their first words. */
export class Grammar {
  readonly #rules = new Map<string, Rule[]>();

  constructor(readonly rules: readonly Rule[]) {
    for (const rule of rules) {
      for (const start of new Set(rule.starts)) {
        const known = this.#rules.get(start);
        if (known === undefined) this.#rules.set(start, [rule]);
        else known.push(rule);
      }
    }
  }

  /** The first words of all its rules. */
  get starts(): readonly string[] {
    return [...this.#rules.keys()];
  }

  /** The longest phrase that begins at a word; of equally long ones that of the rule listed first. */
  longest(words: Words, at: number): Phrase | undefined {
    const first = words.lower(at);
    if (first === '') return undefined;
    const the = first === 'the';
    const begin = the ? at + 1 : at;
    const rules = this.#rules.get(keyOf(the ? words.lower(begin) : first));
    if (rules === undefined) return undefined;
    let best: Phrase | undefined;
    for (const rule of rules) {
      const phrase = rule.parse(words, begin, the);
      if (phrase !== undefined && (best === undefined || phrase.end > best.end)) best = phrase;
    }
    return best;
  }
}
