import type { Doc } from '../doc.js';
import { Entity } from './entity.js';
import { bucket, Features } from './features.js';
import { isPronoun, Kind } from './kinds.js';
import type { LinkScorer } from './link-scorer.js';
import type { Mention } from './mention.js';
import { antecedentFeatures, MAX_OWN_FEATURES, ownFeatures } from './own-features.js';
import { MAX_PAIR_FEATURES, pairFeatures } from './pair-features.js';

/**
 * Mentions back that are looked at in any case: for a pronoun, for a name or definite phrase, and for
 * another, which hardly ever corefers with what shares no word with it.
 */
const PRONOUN_WINDOW = 25;
const DEFINITE_WINDOW = 15;
const WINDOW = 8;
/** Earlier mentions of the same head, and of the same name, that are looked at wherever they stand. */
const SAME_HEAD = 3;
/** Most antecedents that are weighed for one mention. */
export const MAX_ANTECEDENTS = 48;

/** Called in training for every mention, with the scores; says which antecedent (or -1) to go on with. */
export type ResolveObserver = (resolver: Resolver, mention: Mention, best: number) => number;

/** Links mentions to earlier ones, from left to right, each to the best antecedent or to none. */
export class Resolver {
  /** The antecedents at hand, and the score of each; `newScore` of none. */
  readonly antecedents: Mention[] = [];
  readonly scores = new Float64Array(MAX_ANTECEDENTS);
  newScore = 0;
  /** The features of every pair, as of the last mention. */
  readonly pairs = Array.from({ length: MAX_ANTECEDENTS }, () => new Features(MAX_PAIR_FEATURES));
  readonly own: Features[] = [];
  readonly antecedent: Features[] = [];
  readonly fresh = new Features(MAX_OWN_FEATURES + 16);
  readonly sums = Array.from({ length: MAX_ANTECEDENTS + 1 }, () => new Float32Array(0));
  readonly #byKey = new Map<number, number[]>();

  constructor(readonly scorer: LinkScorer) {
    for (let i = 0; i < this.sums.length; i++) this.sums[i] = new Float32Array(scorer.stride);
  }

  /** The entities of a document's mentions, given with their types; singletons included. */
  resolve(doc: Doc, mentions: readonly Mention[], types: ArrayLike<number>, observe?: ResolveObserver): Entity[] {
    const { scorer } = this;
    const entities: Entity[] = [];
    const entityOf: Entity[] = [];
    this.#byKey.clear();
    this.own.length = 0;
    this.antecedent.length = 0;
    const ownSums: Float32Array[] = [];
    const antecedentSums: Float32Array[] = [];
    for (const mention of mentions) {
      const type = types[mention.index]!;
      const own = new Features(MAX_OWN_FEATURES);
      ownFeatures(mention, type, own);
      const antecedent = new Features(MAX_OWN_FEATURES);
      antecedentFeatures(mention, type, antecedent);
      this.own.push(own);
      this.antecedent.push(antecedent);
      this.#choose(mention, mentions);
      this.#newFeatures(mention);
      scorer.find(this.fresh);
      scorer.find(own);
      scorer.find(antecedent);
      const ownSum = new Float32Array(scorer.stride);
      scorer.addTo(ownSum, own);
      ownSums.push(ownSum);
      const antecedentSum = new Float32Array(scorer.stride);
      scorer.addTo(antecedentSum, antecedent);
      antecedentSums.push(antecedentSum);

      let best = -1;
      const seen = new Set<Entity>();
      for (const [i, a] of this.antecedents.entries()) {
        const entity = entityOf[a.index]!;
        const features = this.pairs[i]!.clear();
        pairFeatures(doc, mention, type, a, types[a.index]!, entity, Math.min(seen.size, 20), features);
        seen.add(entity);
        scorer.find(features);
        const sum = this.sums[i]!;
        const other = antecedentSums[a.index]!;
        for (let k = 0; k < sum.length; k++) sum[k] = ownSum[k]! + other[k]!;
        scorer.addTo(sum, features);
        this.scores[i] = scorer.score(sum, 0);
      }
      const sum = this.sums[MAX_ANTECEDENTS]!;
      sum.fill(0);
      scorer.addTo(sum, this.fresh);
      this.newScore = scorer.score(sum, 1);
      let top = this.newScore;
      for (let i = 0; i < this.antecedents.length; i++) {
        if (this.scores[i]! > top) {
          top = this.scores[i]!;
          best = i;
        }
      }
      if (observe !== undefined) best = observe(this, mention, best);
      const entity = best < 0 ? new Entity() : entityOf[this.antecedents[best]!.index]!;
      if (best < 0) entities.push(entity);
      entity.add(mention, type);
      entityOf.push(entity);
      this.#remember(mention);
    }
    return entities;
  }

  #choose(mention: Mention, mentions: readonly Mention[]): void {
    const { antecedents } = this;
    antecedents.length = 0;
    const nearest = Math.max(0, mention.index - windowOf(mention.kind));
    for (let i = mention.index - 1; i >= nearest; i--) antecedents.push(mentions[i]!);
    const far = new Set<number>();
    for (const key of keysOf(mention)) {
      const earlier = this.#byKey.get(key);
      if (earlier === undefined) continue;
      for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - SAME_HEAD); i--) {
        if (earlier[i]! < nearest) far.add(earlier[i]!);
      }
    }
    for (const index of [...far].sort((a, b) => b - a)) {
      if (antecedents.length < MAX_ANTECEDENTS) antecedents.push(mentions[index]!);
    }
  }

  #remember(mention: Mention): void {
    for (const key of keysOf(mention)) {
      const list = this.#byKey.get(key);
      if (list === undefined) this.#byKey.set(key, [mention.index]);
      else list.push(mention.index);
    }
  }

  #newFeatures(mention: Mention): void {
    const { fresh } = this;
    const own = this.own[mention.index]!;
    fresh.clear();
    for (let f = 0; f < own.count; f++) fresh.values[fresh.count++] = own.values[f]! ^ 0x5bd1e995;
    const nominal = isPronoun(mention.kind) ? 0 : 1;
    let text = 0;
    let head = 0;
    let name = 0;
    for (const a of this.antecedents) {
      if (nominal === 0) break;
      if (a.text === mention.text) text++;
      if (a.lemma === mention.lemma) head++;
      if (mention.name.length > 0 && a.name.includes(mention.form)) name++;
    }
    fresh.add3(301, mention.kind, Math.min(text, 2), Math.min(head, 2));
    fresh.add3(302, mention.kind, Math.min(head, 2), mention.determiner);
    fresh.add2(303, mention.kind, Math.min(name, 2));
    fresh.add2(304, mention.kind, bucket(mention.index));
    fresh.add2(305, mention.lemma, Math.min(head, 2));
    fresh.add3(306, mention.kind, Math.min(head, 2), mention.end - mention.start > 1 ? 1 : 0);
  }
}

function windowOf(kind: Kind): number {
  if (isPronoun(kind)) return PRONOUN_WINDOW;
  return kind <= Kind.Possessed ? DEFINITE_WINDOW : WINDOW;
}

/** What a mention is found again by. */
function keysOf(mention: Mention): number[] {
  if (isPronoun(mention.kind)) return mention.kind <= Kind.You || mention.kind === Kind.We ? [mention.kind] : [];
  const keys = [mention.lemma];
  for (const word of mention.name) if (word !== mention.form) keys.push(word);
  const initials = mention.acronym !== 0 ? mention.acronym : mention.initials;
  if (initials !== 0) keys.push(initials ^ 1);
  return keys;
}
