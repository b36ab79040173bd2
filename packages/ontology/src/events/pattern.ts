import { DataError } from '../table.js';

/** The classes of arguments that a condition may want; see `EventRow.pattern`. */
export const CLASSES = ['@actor', '@official', '@armed', '@civil', '@several', '@subjunctive'] as const;
export type ArgumentClass = (typeof CLASSES)[number];

/** One condition on the arguments of a word; see `EventRow.pattern`. */
export interface Condition {
  readonly role: string;
  /** `*` anything, a class of arguments, else one of `lemmas`. */
  readonly want: '*' | ArgumentClass | 'lemma';
  readonly lemmas: readonly string[];
  /** The condition holds where the argument is missing. */
  readonly absent: boolean;
}

const SIDES: ReadonlySet<string> = new Set(['source', 'target']);

/** Reads a pattern cell: `on:@actor xcomp:*`, `obj:tie|relation`, `!obj:*`; `#goods` stands for the words of that class. */
export function parsePattern(cell: string, classes: ReadonlyMap<string, readonly string[]> = new Map()): Condition[] {
  return cell
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => {
      const match = /^(!?)([a-z]+):(\S+)$/.exec(part);
      if (match === null) throw new Error(`"${part}" is not a condition: write ROLE:VALUE`);
      const value = match[3]!;
      const named = CLASSES.find((name) => name === value);
      if (named === undefined && value.startsWith('@')) throw new Error(`"${value}" is no class: ${CLASSES.join(' ')}`);
      const want = value === '*' ? value : (named ?? 'lemma');
      if (SIDES.has(match[2]!) && (want === 'lemma' || want === '@subjunctive'))
        throw new Error(`"${part}": the sides of an event are actors, not words or clauses`);
      const lemmas = want === 'lemma' ? value.split('|').flatMap((lemma) => words(lemma, classes)) : [];
      return { role: match[2]!, want, lemmas, absent: match[1] === '!' };
    });
}

function words(lemma: string, classes: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (!lemma.startsWith('#')) return [lemma];
  const found = classes.get(lemma.slice(1));
  if (found === undefined) throw new Error(`"${lemma}" is no class of words: ${[...classes.keys()].join(' ')}`);
  return found;
}

/** How much a pattern asks for: words before classes before anything; what it wants missing counts less. */
export function demandOf(conditions: readonly Condition[]): number {
  const asked = ({ absent, want }: Condition) => (absent ? 1 : want === 'lemma' ? 130 : want === '*' ? 100 : 110);
  return conditions.reduce((n, condition) => n + asked(condition), 0);
}

/**
 * A row of a table with its pattern read.
 * @throws DataError naming the row whose pattern has a fault
 */
export function withConditions<T extends { readonly pattern: string; readonly at: string }>(
  row: T,
  classes: ReadonlyMap<string, readonly string[]>,
): T & { readonly conditions: readonly Condition[] } {
  try {
    return { ...row, conditions: parsePattern(row.pattern, classes) };
  } catch (error) {
    const [file = '', line] = row.at.split(':');
    throw new DataError(file, [{ line: Number(line), what: (error as Error).message }]);
  }
}
