import { COMMITMENT_KINDS, FATES } from '@rapporteur/report';
import { z } from 'zod';
import { Filled, List } from '../cells.js';
import { type Condition, demandOf, withConditions } from '../events/pattern.js';
import { WordClassRow } from '../events/tables.js';
import { type Row, readTable } from '../table.js';
import type { LedgerExample } from './ledger-lexicons.js';

const PARTS = ['verb', 'noun', 'adj'] as const;

/**
 * A word by which somebody commits himself or others, with what must stand around it. `pattern` is one as in the event
 * lexicon, whose classes here are those of `commitment-words.tsv`.
 *
 * `content`: the roles in which the thing committed to may stand, tried in this order; `self` is the noun's own phrase,
 * `infinitive` one that follows, wherever the parser hung it. `by`, `to`: the roles of whoever commits himself and of
 * whom it concerns. `allows`: of mandates, whether the thing is
 * allowed or required (`yes`) or forbidden (`no`). `only`: `own` wants the thing to be a deed of the maker's, `open` one
 * that is no past fact, `done` the act itself to be a fact, `made` one that is no mere possibility or wish, `state` a participle
 * ('is prepared to'), `public` a maker in public life; `firm` tells of a demand that a deadline makes an ultimatum of it, `whole` puts the word itself into the content:
 * 'ruled out an invasion'.
 */
export const CommitmentRow = z.object({
  lemma: Filled,
  pos: z.enum(PARTS),
  kind: z.enum(COMMITMENT_KINDS),
  pattern: z.string(),
  content: List,
  by: List,
  to: List,
  allows: z.enum(['', 'yes', 'no']),
  only: z
    .string()
    .transform((cell) => List.parse(cell))
    .pipe(z.array(z.enum(['own', 'open', 'done', 'made', 'state', 'public', 'firm', 'whole']))),
  example: Filled,
  yields: Filled,
});
export type CommitmentRow = z.infer<typeof CommitmentRow>;

/**
 * A word that tells what became of a commitment. `pattern` as above; `of`: the roles in which the commitment is named;
 * `by`: whose deed it is. A denial of what is `kept` tells a breach ('did not keep its promise').
 */
export const FateRow = z.object({
  lemma: Filled,
  pos: z.enum(PARTS),
  fate: z.enum(FATES),
  pattern: z.string(),
  of: List,
  by: List,
  example: Filled,
  yields: Filled,
});
export type FateRow = z.infer<typeof FateRow>;

/** A row with its pattern read. */
export type CommitmentEntry = Row<CommitmentRow> & { readonly conditions: readonly Condition[] };
export type FateEntry = Row<FateRow> & { readonly conditions: readonly Condition[] };

const WORDS = 'ledgers/commitment-words.tsv';
const COMMITMENTS = 'ledgers/commitments.tsv';
const FATE_FILE = 'ledgers/fates.tsv';

const NONE: readonly never[] = [];

/** Rows by part of speech, then by lemma: every word of a text is looked up. */
type ByPart<E> = Readonly<Record<(typeof PARTS)[number], Map<string, E[]>>>;

function byPart<E>(): ByPart<E> {
  return { verb: new Map(), noun: new Map(), adj: new Map() };
}

/** The words that commit somebody, and those that tell what became of it. */
export class CommitmentLexicon {
  readonly #commitments = byPart<CommitmentEntry>();
  readonly #fates = byPart<FateEntry>();
  readonly #classes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly examples: readonly LedgerExample[];

  /** @throws DataError where a table has faults */
  constructor(files: Readonly<Record<string, string>>) {
    const classes = new Map(
      readTable(WORDS, files[WORDS] ?? 'name\tlemmas', WordClassRow).map(({ name, lemmas }) => [name, lemmas]),
    );
    this.#classes = new Map([...classes].map(([name, lemmas]) => [name, new Set(lemmas)]));
    const commitments = readTable(COMMITMENTS, files[COMMITMENTS] ?? headOf(CommitmentRow), CommitmentRow).map((row) =>
      withConditions(row, classes),
    );
    const fates = readTable(FATE_FILE, files[FATE_FILE] ?? headOf(FateRow), FateRow).map((row) =>
      withConditions(row, classes),
    );
    for (const entry of commitments) push(this.#commitments[entry.pos], entry.lemma, entry);
    for (const entry of fates) push(this.#fates[entry.pos], entry.lemma, entry);
    // The row that wants most is tried first; the file's order settles ties.
    for (const table of [this.#commitments, this.#fates])
      for (const part of PARTS)
        for (const entries of table[part].values())
          entries.sort((a, b) => demandOf(b.conditions) - demandOf(a.conditions));
    this.examples = [...commitments, ...fates].map(({ at, lemma, pos, pattern, example, yields }) => {
      return { at, ledger: 'commitments', entry: `${lemma} (${pos}) ${pattern}`.trim(), example, yields };
    });
  }

  commitmentsOf(lemma: string, pos: CommitmentRow['pos']): readonly CommitmentEntry[] {
    return this.#commitments[pos].get(lemma) ?? NONE;
  }

  fatesOf(lemma: string, pos: FateRow['pos']): readonly FateEntry[] {
    return this.#fates[pos].get(lemma) ?? NONE;
  }

  /** Whether a lemma is of a class of `commitment-words.tsv`. */
  isOf(name: string, lemma: string): boolean {
    return this.#classes.get(name)?.has(lemma) ?? false;
  }
}

/** The head of a table without rows, for an ontology that has none. */
function headOf(schema: z.ZodObject): string {
  return Object.keys(schema.shape).join('\t');
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [item]);
  else found.push(item);
}
