import type { Doc } from '@rapporteur/language';
import { MENTION_TYPES, type Mention, MentionTyper, type WeightRows } from '@rapporteur/language/training';
import { Perceptron, type Quantization } from '../perceptron.js';
import { Random } from '../random.js';

/** A document with its mentions and the type of each as its index in `MENTION_TYPES`, or -1. */
export interface TypeExample {
  readonly doc: Doc;
  readonly mentions: readonly Mention[];
  readonly goldTypes: ArrayLike<number>;
}

const EPOCHS = 6;
const TYPE_BYTES: Quantization = { minUpdates: 2, scale: 4 };

/** Learns to tell what kinds of things mentions name. */
export function trainTypes(examples: readonly TypeExample[]): WeightRows {
  const perceptron = new Perceptron();
  const typer = new MentionTyper(perceptron);
  const random = new Random(3);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { doc, mentions, goldTypes } of random.shuffle([...examples])) {
      for (const mention of mentions) {
        const gold = goldTypes[mention.index]!;
        if (gold < 0) continue;
        perceptron.step();
        const guess = typer.type(doc, mention);
        if (guess === gold) continue;
        const { values, count } = typer.features;
        perceptron.update(values, count, gold, 1);
        perceptron.update(values, count, guess, -1);
      }
    }
  }
  return perceptron.rows(TYPE_BYTES);
}

/** The index in `MENTION_TYPES` of a type as GUM writes it, or -1. */
export function typeIndex(type: string): number {
  return (MENTION_TYPES as readonly string[]).indexOf(type);
}
