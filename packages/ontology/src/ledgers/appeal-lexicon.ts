import { z } from 'zod';
import { Filled } from '../cells.js';
import { type Condition, parsePattern } from '../events/pattern.js';
import { DataError, type Row, readTable } from '../table.js';
import type { LedgerExample } from './ledger-lexicons.js';

const Bars = z.string().transform((cell) => (cell === '' ? [] : cell.split('|')));

/**
 * A word by which somebody calls on somebody. `pos`: `verb` and `noun` ('urged', 'appeal'), `adj` what must be done is so
 * ('it is ESSENTIAL that'), `means` a noun for what must be done ('the SOLUTION is to'), `slogan`
 * a verb of an author's command to readers ('STOP the war!'). Patterns are those of the event lexicon. `addressee` and `action`: the roles in which they stand, by bars, likeliest first.
 */
export const AppealRow = z.object({
  lemma: Filled,
  pos: z.enum(['verb', 'noun', 'adj', 'means', 'slogan']),
  pattern: z.string(),
  addressee: Bars,
  action: Bars,
  example: Filled,
  yields: Filled,
});
export type AppealRow = z.infer<typeof AppealRow>;

/**
 * A word with which what looks like an appeal is none. `imperative`: of a turn of speech; `rule`: a 'must' of procedure, where
 * nobody says it; `race`: a 'must' of what a contest takes; `state`: any obligation, for one cannot be called upon to; `thing`:
 * what is asked for in the way of business; `musing`: what it is only 'important to' bear in mind.
 */
export const NoAppealRow = z.object({
  lemma: Filled,
  where: z.enum(['imperative', 'rule', 'state', 'race', 'thing', 'musing']),
  example: Filled,
  yields: Filled,
});
export type NoAppealRow = z.infer<typeof NoAppealRow>;

export type Appealing = Row<AppealRow> & { readonly conditions: readonly Condition[] };

const WORDS = 'ledgers/appeals.tsv';
const NOT = 'ledgers/no-appeals.tsv';
const NONE: readonly Appealing[] = [];

/** The words by which appeals are known, and those by which what looks like one is none. */
export class AppealLexicon {
  readonly examples: readonly LedgerExample[];
  readonly #words = new Map<string, Appealing[]>();
  readonly #not: ReadonlySet<string>;

  /** @throws DataError where a table has faults */
  constructor(files: Readonly<Record<string, string>>) {
    const words = readTable(WORDS, files[WORDS] ?? '', AppealRow).map((row) => ({
      ...row,
      conditions: conditions(row),
    }));
    for (const word of words.toSorted((a, b) => b.conditions.length - a.conditions.length)) {
      const key = `${word.lemma}/${word.pos}`;
      const list = this.#words.get(key);
      if (list === undefined) this.#words.set(key, [word]);
      else list.push(word);
    }
    const not = readTable(NOT, files[NOT] ?? '', NoAppealRow);
    this.#not = new Set(not.map(({ lemma, where }) => `${lemma}/${where}`));
    this.examples = [
      ...words.map(({ at, lemma, pos, example, yields }) => ({ at, entry: `${lemma} (${pos})`, example, yields })),
      ...not.map(({ at, lemma, where, example, yields }) => ({ at, entry: `${lemma} (${where})`, example, yields })),
    ].map((row) => ({ ...row, ledger: 'appeals' }));
  }

  /** Rows of a word, those with most conditions first. */
  of(lemma: string, pos: AppealRow['pos']): readonly Appealing[] {
    return this.#words.get(`${lemma}/${pos}`) ?? NONE;
  }

  /** The verb makes no appeal in such a place. */
  isNone(lemma: string, where: NoAppealRow['where']): boolean {
    return this.#not.has(`${lemma}/${where}`);
  }
}

function conditions({ at, pattern }: Row<AppealRow>): readonly Condition[] {
  try {
    return parsePattern(pattern);
  } catch (error) {
    throw new DataError(WORDS, [{ line: Number(at.split(':').at(-1)), what: (error as Error).message }]);
  }
}
