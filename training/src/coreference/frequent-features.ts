import { type Address, type Features, LinkScorer, Resolver, WIDE } from '@rapporteur/language/training';
import type { LinkExample, LinkRecipe } from './link-example.js';

/** In how many documents a feature was seen, and with a true antecedent; and in which it was last. */
interface Sightings {
  docs: number;
  last: number;
  trueDocs: number;
  lastTrue: number;
}

/** Finds no weights and counts all features instead. */
class Counter extends LinkScorer {
  readonly sightings = new Map<number, Sightings>();
  doc = 0;

  constructor() {
    const none = new Float32Array(0);
    super({ width: 0, keys: new Int32Array(0), table: none, scale: 1, output: none, bias: none });
  }

  override find({ values, count }: Features): void {
    for (let f = 0; f < count; f++) {
      const seen = this.#of(values[f]!);
      if (seen.last !== this.doc) seen.docs++;
      seen.last = this.doc;
    }
  }

  override sum(place: Address): Address {
    return place;
  }

  countTrue({ values, count }: Features): void {
    for (let f = 0; f < count; f++) {
      const seen = this.#of(values[f]!);
      if (seen.lastTrue !== this.doc) seen.trueDocs++;
      seen.lastTrue = this.doc;
    }
  }

  #of(key: number): Sightings {
    const seen = this.sightings.get(key) ?? { docs: 0, last: -1, trueDocs: 0, lastTrue: -1 };
    this.sightings.set(key, seen);
    return seen;
  }
}

/** The features that enough documents have, as rising hashes: rarer ones are learnt by heart and mislead. */
export function frequentFeatures(examples: readonly LinkExample[], { minDocs, minTrueDocs }: LinkRecipe): Int32Array {
  const counter = new Counter();
  const resolver = new Resolver(counter, WIDE);
  for (const { doc, mentions, types, groups } of examples) {
    resolver.resolve(doc, mentions, types, (at, mention) => {
      const group = groups[mention.index]!;
      const isTrue = at.antecedents.map((antecedent) => group >= 0 && groups[antecedent.index] === group);
      for (const [i, yes] of isTrue.entries()) if (yes) counter.countTrue(at.pairs[i]!);
      for (const own of [at.fresh, at.own, at.antecedent]) counter.countTrue(own);
      return isTrue.indexOf(true);
    });
    counter.doc++;
  }
  const kept = [...counter.sightings].filter(([, seen]) => seen.docs >= minDocs || seen.trueDocs >= minTrueDocs);
  return Int32Array.from(kept, ([key]) => key).sort();
}
