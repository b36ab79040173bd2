import { List } from '../cells.js';

/** Which lemmas a rule takes: `anger; fear` only these, `!be; !become` all but these, empty any. */
export class LemmaTest {
  readonly #only: ReadonlySet<string>;
  readonly #never: ReadonlySet<string>;

  constructor(cell: readonly string[]) {
    this.#only = new Set(cell.filter((lemma) => !lemma.startsWith('!')));
    this.#never = new Set(cell.filter((lemma) => lemma.startsWith('!')).map((lemma) => lemma.slice(1)));
  }

  takes(lemma: string): boolean {
    return (this.#only.size === 0 || this.#only.has(lemma)) && !this.#never.has(lemma);
  }
}

/** A cell that holds such a test. */
export const LemmaTestCell = List.transform((cell) => new LemmaTest(cell));
