import { z } from 'zod';
import { Filled } from '../cells.js';
import { type Row, readTable } from '../table.js';
import type { LedgerExample } from './ledger-lexicons.js';

/**
 * A word by which the claim of somebody else is answered.
 *
 * `form`: `denial` (a verb; `role` says where the claim stands: `obj`, or a preposition), `verdict` (what a claim is called:
 * 'that is FALSE'; `role` is `not` for words that judge when they are denied, 'that is not TRUE'), `lack` (what there is none of for
 * it: 'no EVIDENCE'), `contrast` (words at the head of a sentence or clause that answers a claim which the author doubts),
 * `contrary` (words in front of the noun of a claim: 'CONTRARY TO his claim'), `claim` (a noun that takes up a claim: 'denied
 * the ALLEGATION').
 */
export const RebuttalEntry = z.object({
  cue: Filled,
  form: z.enum(['denial', 'verdict', 'lack', 'contrast', 'contrary', 'claim']),
  role: Filled,
  example: Filled,
  yields: Filled,
});
export type RebuttalEntry = Row<z.infer<typeof RebuttalEntry>> & {
  /** The words of its cue. */
  readonly words: readonly string[];
};
export type RebuttalForm = RebuttalEntry['form'];

const FILE = 'ledgers/rebuttals.tsv';

/** What answers to claims are read by. */
export class RebuttalLexicon {
  readonly #entries = new Map<RebuttalForm, Map<string, RebuttalEntry>>();
  readonly #phrases = new Map<string, RebuttalEntry[]>();
  readonly examples: readonly LedgerExample[];

  /** @throws DataError where the table has faults */
  constructor(files: Readonly<Record<string, string>>) {
    const entries = readTable(FILE, files[FILE] ?? '', RebuttalEntry).map((row) => {
      return { ...row, words: row.cue.split(' ') };
    });
    for (const entry of entries) {
      const sameForm = this.#entries.get(entry.form) ?? new Map<string, RebuttalEntry>();
      this.#entries.set(entry.form, sameForm.set(entry.cue, entry));
      const first = entry.words[0]!;
      if (entry.form === 'contrast' || entry.form === 'contrary')
        this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), entry]);
    }
    this.examples = entries.map(({ at, cue, form, example, yields }) => {
      return { at, ledger: 'rebuttals', entry: `${cue} (${form})`, example, yields };
    });
  }

  /** The entry of a lemma. */
  entry(form: RebuttalForm, lemma: string): RebuttalEntry | undefined {
    return this.#entries.get(form)?.get(lemma);
  }

  /** The contrasts and contraries that begin with a word, in lower case. */
  phrasesFrom(word: string): readonly RebuttalEntry[] {
    return this.#phrases.get(word) ?? [];
  }
}
