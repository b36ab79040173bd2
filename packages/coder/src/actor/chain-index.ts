import { chains, type Doc } from '@rapporteur/language';
import type { Cast, Mention } from './cast.js';

/** How many mentions of a chain are looked at, so that a text of one chain costs no more than others. */
const REACH = 12;

/** The coreference chains of a document by the words that head their mentions. */
export class ChainIndex {
  readonly #heads: number[][] = [];
  /** Chain, and place in it, of a head word. */
  readonly #at = new Map<number, readonly [chain: number, place: number]>();

  constructor(doc: Doc) {
    for (const [chain, mentions] of chains(doc).entries()) {
      const heads = mentions.map(({ head }) => head);
      this.#heads.push(heads);
      for (const [place, head] of heads.entries()) this.#at.set(head, [chain, place]);
    }
  }

  /** One chain holds mentions that these two words head. */
  together(one: number, other: number): boolean {
    const chain = this.#at.get(one)?.[0];
    return chain !== undefined && chain === this.#at.get(other)?.[0];
  }

  /** The nearest mention before a word that the chain says is the same, and that fits. */
  before(word: number, cast: Cast, fits: (mention: Mention) => boolean): Mention | undefined {
    const found = this.#at.get(word);
    if (found === undefined) return undefined;
    const [chain, place] = found;
    const heads = this.#heads[chain]!;
    for (let i = place - 1; i >= Math.max(0, place - REACH); i--) {
      const mention = cast.at(heads[i]!);
      if (mention !== undefined && mention.word < word && fits(mention)) return mention;
    }
    return undefined;
  }
}
