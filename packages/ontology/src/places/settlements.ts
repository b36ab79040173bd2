import type { Place } from './place.js';
import { placeKey } from './place-key.js';

/** One row of the table of settlements. */
interface Row {
  readonly name: string;
  readonly country: string;
  /** The name of the place that this row is another spelling of, or empty. */
  readonly means: string;
  readonly place: Place;
}

/** How many keys are remembered: those of the first eleven steps of a search, and some more. */
const MOST_KEYS = 4096;

/**
 * The table of settlements, which is never parsed: it is sorted by the key of the names, so that a look-up reads some
 * sixteen of its lines and loading costs nothing.
 */
export class Settlements {
  readonly #text: string;
  readonly #keys = new Map<number, string>();
  /** Where the first row begins. */
  readonly #first: number;

  /** @param text a table as `settlements.tsv`, its rows sorted by `placeKey` of their first cell */
  constructor(text: string) {
    this.#text = text;
    let first = 0;
    while (text[first] === '#') first = text.indexOf('\n', first) + 1;
    this.#first = text.indexOf('\n', first) + 1;
  }

  /** All settlements of a name or spelling, the largest first among those so called. */
  find(key: string): Place[] {
    const found: Place[] = [];
    for (const row of this.#rows(key)) {
      const means = row.means === '' ? row.place : this.named(row.means, row.country);
      if (means !== undefined) found.push(means);
    }
    return found;
  }

  /** The largest settlement of a country that bears a name itself. */
  named(name: string, country: string): Place | undefined {
    return this.#rows(placeKey(name)).find((row) => row.country === country && row.means === '')?.place;
  }

  #rows(key: string): Row[] {
    const found: Row[] = [];
    if (key === '') return found;
    for (let at = this.#lowerBound(key); at < this.#text.length; at = this.#lineEnd(at) + 1) {
      const row = this.#rowAt(at);
      if (placeKey(row.name) !== key) break;
      found.push(row);
    }
    return found;
  }

  /** Where the first row begins whose key is not before a key. */
  #lowerBound(key: string): number {
    let low = this.#first;
    let high = this.#text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = Math.max(this.#text.lastIndexOf('\n', middle - 1) + 1, low);
      if (this.#keyAt(start) < key) low = this.#lineEnd(start) + 1;
      else high = start;
    }
    return low;
  }

  /** The key of the row at an offset; those that every search passes are remembered. */
  #keyAt(start: number): string {
    let key = this.#keys.get(start);
    if (key === undefined) {
      key = placeKey(this.#text.slice(start, this.#text.indexOf('\t', start)));
      if (this.#keys.size < MOST_KEYS) this.#keys.set(start, key);
    }
    return key;
  }

  #lineEnd(start: number): number {
    const end = this.#text.indexOf('\n', start);
    return end < 0 ? this.#text.length : end;
  }

  #rowAt(start: number): Row {
    const [name = '', country = '', means = '', region = '', latitude, longitude, population] = this.#text
      .slice(start, this.#lineEnd(start))
      .split('\t');
    const place: Place = {
      name,
      kind: 'settlement',
      countries: [country],
      region,
      point: { latitude: Number(latitude), longitude: Number(longitude) },
      population: Number(population ?? 0),
    };
    return { name, country, means, place };
  }
}
