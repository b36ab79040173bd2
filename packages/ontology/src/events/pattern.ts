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

/** Reads a pattern cell: `on:@actor xcomp:*`, `obj:tie|relation`, `!obj:*`. */
export function parsePattern(cell: string): Condition[] {
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
      return { role: match[2]!, want, lemmas: want === 'lemma' ? value.split('|') : [], absent: match[1] === '!' };
    });
}
