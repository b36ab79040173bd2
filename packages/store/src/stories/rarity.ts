/** How much it says, in bits, that two documents share a value: the rarer, the more. */
export type Rarity = (value: string) => number;

/**
 * Counts values over documents. As if the store held `BACKGROUND` more documents without any of the values, so that in
 * a store of five documents about one thing its words still count for something.
 */
export class RarityCounter {
  readonly #documents = new Map<string, number>();
  #total = 0;

  /** The values of one document, each counted once. */
  add(values: ReadonlySet<string>): void {
    this.#total++;
    for (const value of values) this.#documents.set(value, (this.#documents.get(value) ?? 0) + 1);
  }

  rarity(): Rarity {
    const all = this.#total + BACKGROUND;
    return (value) => Math.log2(all / ((this.#documents.get(value) ?? 0) + 1));
  }
}

const BACKGROUND = 40;
