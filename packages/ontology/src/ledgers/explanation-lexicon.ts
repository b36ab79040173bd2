import { EXPLANATION_KINDS } from '@rapporteur/report';
import { z } from 'zod';
import { Filled, List } from '../cells.js';
import { type Row, readTable } from '../table.js';
import type { LedgerExample } from './ledger-lexicons.js';
import { LemmaTestCell } from './lemma-test.js';

const Kind = z.enum(EXPLANATION_KINDS);

/**
 * Words that lead over to what explains. `*` in them stands for one to three words that describe a noun: 'in * attempt to'.
 *
 * `form`, what follows them: `clause` (a finite clause), `infinitive` (the verb of a cue that ends in 'to'), `phrase` (a
 * noun or a gerund); `adjunct`: the cue is itself the head of what explains, a participle or adjective beside the main
 * clause ('FEARING an attack, they fled').
 *
 * `effect`, `cause`: lemmas of their heads, as a `LemmaTest`.
 *
 * `when`, what else must hold: `stative` (the clause tells a state that goes on, so that 'since' and 'as' are no words of
 * time), `modal` (the clause says what can or shall be, so that 'so that' tells an aim and no outcome), `deed` (somebody
 * acts), `described` (the noun that explains is told more closely: 'for SECURITY reasons'), or `-`.
 *
 * `holder`: `doer` where the one who does the deed gives the explanation himself ('citing'), or `-`.
 */
export const MarkerOfExplanation = z.object({
  cue: Filled,
  form: z.enum(['clause', 'infinitive', 'phrase', 'adjunct']),
  kind: Kind,
  effect: LemmaTestCell,
  cause: LemmaTestCell,
  when: z.enum(['stative', 'modal', 'deed', 'described', '-']),
  holder: z.enum(['doer', '-']),
  example: Filled,
  yields: Filled,
});
export type MarkerOfExplanation = Row<z.infer<typeof MarkerOfExplanation>> & {
  /** The words of its cue. */
  readonly words: readonly string[];
};

/**
 * Verbs, adjectives and nouns that say themselves that one thing explains another. `effect` and `cause` are the roles in
 * which the two stand, likeliest first; `holder` is the role of whoever explains it, or `-`.
 */
export const ExplainingWord = z.object({
  lemma: Filled,
  effect: List,
  cause: List,
  kind: Kind,
  holder: Filled,
  example: Filled,
  yields: Filled,
});
export type ExplainingWord = Row<z.infer<typeof ExplainingWord>>;

const MARKERS = 'ledgers/explanations.tsv';
const WORDS = 'ledgers/explaining-words.tsv';

/** What explanations are read by. */
export class ExplanationLexicon {
  readonly #markers = new Map<string, MarkerOfExplanation[]>();
  readonly #adjuncts = new Map<string, MarkerOfExplanation>();
  readonly #words = new Map<string, ExplainingWord[]>();
  readonly examples: readonly LedgerExample[];

  /** @throws DataError where a table has faults */
  constructor(files: Readonly<Record<string, string>>) {
    const markers = readTable(MARKERS, files[MARKERS] ?? '', MarkerOfExplanation).map((row) => {
      return { ...row, words: row.cue.split(' ') };
    });
    const words = readTable(WORDS, files[WORDS] ?? '', ExplainingWord);
    for (const row of markers) {
      if (row.form === 'adjunct') this.#adjuncts.set(row.cue, row);
      else enlist(this.#markers, row.words[0]!, row);
    }
    for (const rows of this.#markers.values()) rows.sort((a, b) => b.words.length - a.words.length);
    for (const row of words) enlist(this.#words, row.lemma, row);
    const ledger = 'explanations';
    this.examples = [
      ...markers.map(({ at, cue, form, example, yields }) => ({
        at,
        ledger,
        entry: `${cue} (${form})`,
        example,
        yields,
      })),
      ...words.map(({ at, lemma, example, yields }) => ({ at, ledger, entry: lemma, example, yields })),
    ];
  }

  /** The markers that begin with a word, in lower case; the longest first. */
  markersFrom(word: string): readonly MarkerOfExplanation[] {
    return this.#markers.get(word) ?? [];
  }

  /** The row of a participle or adjective, in lower case. */
  adjunct(form: string): MarkerOfExplanation | undefined {
    return this.#adjuncts.get(form);
  }

  words(lemma: string): readonly ExplainingWord[] {
    return this.#words.get(lemma) ?? [];
  }
}

function enlist<T>(index: Map<string, T[]>, key: string, row: T): void {
  const rows = index.get(key);
  if (rows === undefined) index.set(key, [row]);
  else rows.push(row);
}
