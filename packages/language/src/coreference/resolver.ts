import type { Doc } from '../doc.js';
import type { Address } from '../neural/kernels.js';
import { Entity } from './entity.js';
import { bucket, Features } from './features.js';
import { isPronoun, Kind } from './kinds.js';
import type { LinkScorer } from './link-scorer.js';
import { type Mention, Role } from './mention.js';
import { antecedentFeatures, MAX_OWN_FEATURES, ownFeatures } from './own-features.js';
import { MAX_PAIR_FEATURES, pairFeatures } from './pair-features.js';

/**
 * Mentions back that are looked at in any case: for a pronoun, for a name or definite phrase, and for
 * another, which hardly ever corefers with what shares no word with it.
 */
export interface Windows {
  readonly pronoun: number;
  readonly definite: number;
  readonly other: number;
}

/** How far training looks, so that the scorer has seen many that do not corefer. */
export const WIDE: Windows = { pronoun: 25, definite: 15, other: 8 };
/** How far reading looks: a fifth of the time less, at 0.3 points of CoNLL F1. */
export const NARROW: Windows = { pronoun: 20, definite: 11, other: 4 };
/** Earlier mentions of the same head, and of the same name, that are looked at wherever they stand. */
const SAME_HEAD = 3;
/** Most antecedents that are weighed for one mention. */
export const MAX_ANTECEDENTS = 48;

/** Called in training for every mention, with the scores; says which antecedent (or -1) to go on with. */
export type ResolveObserver = (resolver: Resolver, mention: Mention, best: number) => number;

/** Links mentions to earlier ones, from left to right, each to the best antecedent or to none. */
export class Resolver {
  /** The antecedents at hand, and the score of each. */
  readonly antecedents: Mention[] = [];
  readonly scores = new Float64Array(MAX_ANTECEDENTS);
  /** The features of the pairs at hand, and the mention's own: as the later one, as an earlier one, as a new entity. */
  readonly pairs = Array.from({ length: MAX_ANTECEDENTS }, () => new Features(MAX_PAIR_FEATURES));
  readonly own = new Features(MAX_OWN_FEATURES);
  readonly antecedent = new Features(MAX_OWN_FEATURES);
  readonly fresh = new Features(MAX_OWN_FEATURES + 16);
  /** Places of what the features of the pairs at hand add up to, and last those of no antecedent. */
  readonly sums: readonly Address[];
  readonly #entityOf: Entity[] = [];
  readonly #byKey = new Map<number, number[]>();

  constructor(
    readonly scorer: LinkScorer,
    private readonly windows: Windows = NARROW,
  ) {
    this.sums = Array.from({ length: MAX_ANTECEDENTS + 1 }, (_, i) => scorer.place(i));
  }

  /** The entities of a document's mentions, given with their types; those of a single mention included. */
  resolve(doc: Doc, mentions: readonly Mention[], types: ArrayLike<number>, observe?: ResolveObserver): Entity[] {
    const entities: Entity[] = [];
    this.#entityOf.length = 0;
    this.#byKey.clear();
    for (const mention of mentions) {
      this.#choose(mention, mentions);
      const predicted = this.#weigh(doc, mention, types);
      const best = observe === undefined ? predicted : observe(this, mention, predicted);
      const entity = best < 0 ? new Entity() : this.#entityOf[this.antecedents[best]!.index]!;
      if (best < 0) entities.push(entity);
      entity.add(mention, types[mention.index]!);
      this.#entityOf.push(entity);
      this.#remember(mention);
    }
    return entities;
  }

  /** Scores the antecedents at hand. @returns which is best, or -1 where none is */
  #weigh(doc: Doc, mention: Mention, types: ArrayLike<number>): number {
    const { scorer, antecedents, scores } = this;
    const type = types[mention.index]!;
    const own = this.own.clear();
    ownFeatures(mention, type, own);
    this.#newFeatures(mention);
    const none = this.#sum(this.fresh, this.sums[MAX_ANTECEDENTS]!);
    const ownSum = this.#sum(own, scorer.place(MAX_ANTECEDENTS + 1));
    const antecedent = this.antecedent.clear();
    antecedentFeatures(mention, type, antecedent);
    this.#sum(antecedent, this.#antecedentSum(mention));

    let best = -1;
    let top = scorer.score(none, 1);
    let between = 0;
    for (let i = 0; i < antecedents.length; i++) {
      const a = antecedents[i]!;
      const entity = this.#entityOf[a.index]!;
      const features = this.pairs[i]!.clear();
      pairFeatures(doc, mention, type, a, types[a.index]!, entity, Math.min(between, 20), features);
      if (entity.weighedFor !== mention.index) between++;
      entity.weighedFor = mention.index;
      scores[i] = scorer.score(this.#sum(features, this.sums[i]!, ownSum, this.#antecedentSum(a)), 0);
      if (scores[i]! > top && !isObjectOf(mention, entity)) {
        top = scores[i]!;
        best = i;
      }
    }
    return best;
  }

  #sum(features: Features, place: Address, a?: Address, b?: Address): Address {
    this.scorer.find(features);
    return this.scorer.sum(place, features, a, b);
  }

  /** Where the sum of a mention's features as an earlier one is kept. */
  #antecedentSum({ index }: Mention): Address {
    return this.scorer.place(MAX_ANTECEDENTS + 2 + index);
  }

  /** The antecedents to weigh, nearest first: the last mentions, and earlier ones of the same head or name. */
  #choose(mention: Mention, mentions: readonly Mention[]): void {
    const { antecedents } = this;
    antecedents.length = 0;
    const nearest = Math.max(0, mention.index - windowOf(mention.kind, this.windows));
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
    const { own } = this;
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

/** Whether a mention is the object of what the entity does: "he met the president" tells of two. */
function isObjectOf({ role, reflexive, governorWord }: Mention, { last }: Entity): boolean {
  return role === Role.Object && !reflexive && last.role === Role.Subject && last.governorWord === governorWord;
}

function windowOf(kind: Kind, { pronoun, definite, other }: Windows): number {
  if (isPronoun(kind)) return pronoun;
  return kind <= Kind.Possessed ? definite : other;
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
