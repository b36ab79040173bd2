import { OUTCOMES, VOTES } from '@rapporteur/report';
import { z } from 'zod';
import { Filled, List } from '../cells.js';
import { type Condition, parsePattern } from '../events/pattern.js';
import { WordClassRow } from '../events/tables.js';
import { DataError, type Row, readTable } from '../table.js';
import type { LedgerExample } from './ledger-lexicons.js';

/**
 * A word, with what must stand around it, that tells how somebody decided.
 *
 * `pattern`: as in the event lexicon. `voter`, `measure`: roles that are tried in this order for who decides and what is
 * decided on. `by`: who must fill the voter's role: `voter`, anybody who may have a vote in a body; `body`, a body that decides
 * as a whole, or its members together; `whole`, nobody but the body; `lawgiver`, the same or a state or its head, who make law alone; `court`, a court or
 * its judges; `member`, members of a parliament or party. Where nobody fills the role, a body named nearby must.
 */
export const DecisionRow = z.object({
  lemma: Filled,
  pos: z.enum(['verb', 'noun']),
  pattern: z.string(),
  vote: z.enum(VOTES),
  outcome: z.enum(['', ...OUTCOMES]),
  by: z.enum(['voter', 'body', 'whole', 'lawgiver', 'court', 'member']),
  voter: List,
  measure: List,
  example: Filled,
  yields: Filled,
});

/** A row of the table, its pattern read; the sides bear the names they have in patterns. */
export interface DecisionEntry extends Row<z.infer<typeof DecisionRow>> {
  readonly conditions: readonly Condition[];
  readonly source: string[];
  readonly target: string[];
}

const FILE = 'ledgers/decisions.tsv';
const WORDS = 'ledgers/decision-words.tsv';
const CLASSES = ['law', 'candidate', 'electorate', 'distinguishing'] as const;
const NONE: readonly DecisionEntry[] = [];

/** The words that tell of votes and of what a body decides. */
export class DecisionLexicon {
  readonly entries: readonly DecisionEntry[];
  /** What bodies decide on, for whom the people vote, who the people are, and what tells a body from others of its kind. */
  readonly words: Readonly<Record<(typeof CLASSES)[number], ReadonlySet<string>>>;
  readonly #byLemma = { verb: new Map<string, DecisionEntry[]>(), noun: new Map<string, DecisionEntry[]>() };

  /** @throws DataError where the table has faults */
  constructor(files: Readonly<Record<string, string>>) {
    const text = files[FILE];
    const classes = new Map(
      readTable(WORDS, files[WORDS] ?? '', WordClassRow).map(({ name, lemmas }) => [name, lemmas]),
    );
    const wordsOf = (name: (typeof CLASSES)[number]): ReadonlySet<string> => new Set(classes.get(name));
    this.words = {
      law: wordsOf('law'),
      candidate: wordsOf('candidate'),
      electorate: wordsOf('electorate'),
      distinguishing: wordsOf('distinguishing'),
    };
    this.entries = text === undefined ? [] : readTable(FILE, text, DecisionRow).map((row) => entryOf(row, classes));
    // What wants more is tried first; the file's order settles ties.
    const demanding = this.entries.toSorted((a, b) => b.conditions.length - a.conditions.length);
    for (const entry of demanding) {
      const { [entry.pos]: byLemma } = this.#byLemma;
      byLemma.set(entry.lemma, [...(byLemma.get(entry.lemma) ?? []), entry]);
    }
  }

  /** Entries of a lemma, most demanding pattern first. */
  of(lemma: string, pos: 'verb' | 'noun'): readonly DecisionEntry[] {
    return this.#byLemma[pos].get(lemma) ?? NONE;
  }

  get examples(): LedgerExample[] {
    return this.entries.map(({ at, lemma, pos, pattern, example, yields }) => {
      return { at, ledger: 'decisions', entry: `${lemma} (${pos}) ${pattern}`.trim(), example, yields };
    });
  }
}

function entryOf(
  row: Row<z.infer<typeof DecisionRow>>,
  classes: ReadonlyMap<string, readonly string[]>,
): DecisionEntry {
  try {
    return { ...row, conditions: parsePattern(row.pattern, classes), source: row.voter, target: row.measure };
  } catch (error) {
    throw new DataError(FILE, [{ line: Number(row.at.split(':').at(-1)), what: (error as Error).message }]);
  }
}
