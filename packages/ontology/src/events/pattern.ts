/** One condition on the arguments of a word; see `EventRow.pattern`. */
export interface Condition {
  readonly role: string;
  /** `*` anything, `@actor` an actor, `@official` one who acts for a state, body or movement, else one of `lemmas`. */
  readonly want: '*' | '@actor' | '@official' | 'lemma';
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
      const want = value === '*' || value === '@actor' || value === '@official' ? value : 'lemma';
      return { role: match[2]!, want, lemmas: want === 'lemma' ? value.split('|') : [], absent: match[1] === '!' };
    });
}
