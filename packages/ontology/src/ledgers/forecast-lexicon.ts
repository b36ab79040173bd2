import { z } from 'zod';
import { Filled } from '../cells.js';
import { DataError, type Row, readTable } from '../table.js';
import type { LedgerExample } from './ledger-lexicons.js';

const Probability = z
  .string()
  .regex(/^(0(\.\d+)?|1)$/, 'must be a number from 0 to 1')
  .transform(Number);

/** A word of certainty, and the probability that it is taken to mean, from the source that is named. */
export const HedgeRow = z.object({
  form: Filled,
  low: Probability,
  high: Probability,
  source: Filled,
  example: Filled,
  yields: Filled,
});
export type Hedge = Row<z.infer<typeof HedgeRow>>;

/** A word that foretells what stands below it in a frame (as in the factuality lexicon), or looks ahead without foretelling. */
export const ForetellingRow = z.object({
  lemma: Filled,
  pos: z.enum(['verb', 'noun', 'adj']),
  frame: z.enum(['that', 'to', 'obj', 'subj']),
  foretells: z.enum(['itself', 'future', 'no']),
  denied: Filled,
  certainty: Filled,
  example: Filled,
  yields: Filled,
});
export type Foretelling = Row<z.infer<typeof ForetellingRow>>;

/** A verb by what its future is: what befalls its subject, comes of itself, is on an agenda, or may be so already. */
export const FutureRow = z.object({
  lemma: Filled,
  kind: z.enum(['unwilled', 'happening', 'scheduled', 'state']),
  example: Filled,
  yields: Filled,
});

/** A word that tells of whoever foretold whether it came true. */
export const VerdictRow = z.object({
  lemma: Filled,
  pos: z.enum(['adj', 'verb']),
  degree: Filled,
  fate: z.enum(['came true', 'failed']),
  example: Filled,
  yields: Filled,
});
export type Verdict = Row<z.infer<typeof VerdictRow>>;

const VERDICTS = 'ledgers/verdicts.tsv';
const FUTURES = 'ledgers/futures.tsv';
const HEDGES = 'ledgers/hedges.tsv';
const FORETELLINGS = 'ledgers/forecasts.tsv';

/** The words that foretell, and those that say how sure it is. */
export class ForecastLexicon {
  readonly #hedges: ReadonlyMap<string, Hedge>;
  readonly #foretellings: ReadonlyMap<string, Foretelling>;
  readonly #lemmas: ReadonlySet<string>;
  readonly #futures: readonly Row<z.infer<typeof FutureRow>>[];
  readonly #kinds: ReadonlyMap<string, z.infer<typeof FutureRow>['kind']>;
  readonly #verdicts: ReadonlyMap<string, Verdict>;

  /** @throws DataError where a table has faults */
  constructor(files: Readonly<Record<string, string>>) {
    const hedges = readTable(HEDGES, files[HEDGES] ?? 'form\tlow\thigh\tsource\texample\tyields', HedgeRow);
    const rows = readTable(
      FORETELLINGS,
      files[FORETELLINGS] ?? 'lemma\tpos\tframe\tforetells\tdenied\tcertainty\texample\tyields',
      ForetellingRow,
    );
    const futures = readTable(FUTURES, files[FUTURES] ?? 'lemma\tkind\texample\tyields', FutureRow);
    const verdicts = readTable(VERDICTS, files[VERDICTS] ?? 'lemma\tpos\tdegree\tfate\texample\tyields', VerdictRow);
    this.#verdicts = new Map(verdicts.map((row) => [`${row.lemma}/${row.pos}`, row]));
    this.#futures = futures;
    this.#kinds = new Map(futures.map(({ lemma, kind }) => [lemma, kind]));
    const unknown = rows.flatMap(({ at, certainty, denied }) =>
      [certainty, denied]
        .filter((form) => form !== '-' && form !== 'not' && !hedges.some((row) => row.form === form))
        .map((form) => ({ line: Number(at.split(':').at(-1)), what: `"${form}" is no word of ${HEDGES}` })),
    );
    if (unknown.length > 0) throw new DataError(FORETELLINGS, unknown);
    this.#hedges = new Map(hedges.map((row) => [row.form, row]));
    this.#foretellings = new Map(rows.map((row) => [`${row.lemma}/${row.pos}/${row.frame}`, row]));
    // 'warn of' is looked up by its first word.
    this.#lemmas = new Set(rows.map(({ lemma }) => lemma.split(' ')[0]!));
  }

  /** The word of certainty with that form, lower case: 'likely', 'almost certain'. */
  hedge(form: string): Hedge | undefined {
    return this.#hedges.get(form);
  }

  /** Whether any of the base forms of a word has an entry, in whatever frame. */
  foretells(bases: readonly string[]): boolean {
    return bases.some((base) => this.#lemmas.has(base));
  }

  foretelling(lemma: string, pos: Foretelling['pos'], frame: string): Foretelling | undefined {
    return this.#foretellings.get(`${lemma}/${pos}/${frame}`);
  }

  /** What a word tells of whoever foretold: 'she was RIGHT'. */
  verdict(lemma: string, pos: Verdict['pos']): Verdict | undefined {
    return this.#verdicts.get(`${lemma}/${pos}`);
  }

  /** What the verb says befalls its subject, and is not done by will. */
  isUnwilled(lemma: string): boolean {
    return this.#kinds.get(lemma) === 'unwilled';
  }

  /** What comes of itself, or befalls its subject. */
  happens(lemma: string): boolean {
    return this.#kinds.get(lemma) === 'happening' || this.isUnwilled(lemma);
  }

  /** The verb says what is on its subject's agenda. */
  isScheduled(lemma: string): boolean {
    return this.#kinds.get(lemma) === 'scheduled';
  }

  /** What may be so already, and need not come about. */
  isState(lemma: string): boolean {
    return this.#kinds.get(lemma) === 'state';
  }

  get examples(): LedgerExample[] {
    const ledger = 'forecasts';
    return [
      ...[...this.#hedges.values()].map((row) => ({ ...row, ledger, entry: row.form })),
      ...[...this.#foretellings.values()].map((row) => ({
        ...row,
        ledger,
        entry: `${row.lemma} (${row.pos}, ${row.frame})`,
      })),
      ...[...this.#verdicts.values()].map((row) => ({ ...row, ledger, entry: `${row.lemma} (${row.pos})` })),
      ...this.#futures.map((row) => ({ ...row, ledger, entry: `${row.lemma} (${row.kind})` })),
    ];
  }
}
