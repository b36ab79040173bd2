import { RELATION_KINDS } from '@rapporteur/report';
import { z } from 'zod';
import { Filled, List } from '../cells.js';
import { type Condition, parsePattern } from '../events/pattern.js';
import { WordClassRow } from '../events/tables.js';
import { DataError, type Row, readTable } from '../table.js';
import type { LedgerExample } from './ledger-lexicons.js';

/**
 * A word, with what must stand around it, that tells of a lasting tie between two.
 *
 * `pos`: `noun`, for whoever is in the tie ('ally', 'puppet', 'president'); `bond`, a noun for the tie itself ('alliance',
 * 'close relations'); `verb`; `backed`, the participle in 'Russia-backed'. `pattern`: as in the event lexicon. `a`, `b`: the
 * roles of the two sides, tried in this order; `self` is whoever the noun describes, `holder` who has a bond, `prefix` and
 * `head` what stands before the hyphen of 'Russia-backed' and what it describes.
 */
export const RelationRow = z.object({
  lemma: Filled,
  pos: z.enum(['noun', 'bond', 'verb', 'backed']),
  pattern: z.string(),
  kind: z.enum(RELATION_KINDS),
  a: List,
  b: List,
  example: Filled,
  yields: Filled,
});

/** A row of the table, its pattern read; the sides bear the names they have in patterns. */
export interface RelationEntry extends Row<z.infer<typeof RelationRow>> {
  readonly conditions: readonly Condition[];
  readonly source: string[];
  readonly target: string[];
}

const FILE = 'ledgers/relations.tsv';
const WORDS = 'ledgers/relation-words.tsv';
const NONE: readonly RelationEntry[] = [];

/** The words that tell of lasting ties. */
export class RelationLexicon {
  readonly entries: readonly RelationEntry[];
  /** Verbs of having a bond: 'enjoys close relations with'. */
  readonly holding: ReadonlySet<string>;
  /** Nouns for whoever works for a person or party: 'spokesman'. */
  readonly staff: ReadonlySet<string>;
  /** Agent nouns that name no office. */
  readonly noOffice: ReadonlySet<string>;
  readonly #byLemma = new Map<string, RelationEntry[]>();

  /** @throws DataError where a table has faults */
  constructor(files: Readonly<Record<string, string>>) {
    const rows = readTable(WORDS, files[WORDS] ?? 'name\tlemmas', WordClassRow);
    const classes = new Map(rows.map(({ name, lemmas }) => [name, lemmas]));
    const wordsOf = (name: string): ReadonlySet<string> => new Set(classes.get(name));
    this.holding = wordsOf('holding');
    this.staff = wordsOf('staff');
    this.noOffice = wordsOf('nooffice');
    const text = files[FILE];
    this.entries = text === undefined ? [] : readTable(FILE, text, RelationRow).map((row) => entryOf(row, classes));
    // What wants more is tried first; the file's order settles ties.
    for (const entry of this.entries.toSorted((a, b) => b.conditions.length - a.conditions.length)) {
      this.#byLemma.set(entry.lemma, [...(this.#byLemma.get(entry.lemma) ?? []), entry]);
    }
  }

  /** Entries of a lemma, most demanding pattern first. */
  of(lemma: string): readonly RelationEntry[] {
    return this.#byLemma.get(lemma) ?? NONE;
  }

  get examples(): LedgerExample[] {
    return this.entries.map(({ at, lemma, pos, pattern, example, yields }) => {
      return { at, ledger: 'relations', entry: `${lemma} (${pos}) ${pattern}`.trim(), example, yields };
    });
  }
}

function entryOf(
  row: Row<z.infer<typeof RelationRow>>,
  classes: ReadonlyMap<string, readonly string[]>,
): RelationEntry {
  try {
    return { ...row, conditions: parsePattern(row.pattern, classes), source: row.a, target: row.b };
  } catch (error) {
    throw new DataError(FILE, [{ line: Number(row.at.split(':').at(-1)), what: (error as Error).message }]);
  }
}
