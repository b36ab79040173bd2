import { z } from 'zod';
import { Filled } from '../cells.js';
import { readTable } from '../table.js';

/** What a feature adds to the log-odds, per unit of its value. */
export const WeightRow = z.object({
  feature: Filled,
  weight: z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .transform(Number),
});

/** Features of a reading by name; what is not named counts as 0. `bias` is 1 in each. */
export type Features = Readonly<Record<string, number>>;

/** A logistic regression: how probable it is that a reading with these features is right. */
export class Calibration {
  readonly #weights: ReadonlyMap<string, number>;

  /** @throws DataError where the table has faults */
  constructor(file: string, text: string) {
    this.#weights = new Map(readTable(file, text, WeightRow).map(({ feature, weight }) => [feature, weight]));
  }

  /** @returns a probability; features without a weight say nothing */
  probability(features: Features): number {
    let odds = 0;
    for (const name in features) odds += (this.#weights.get(name) ?? 0) * features[name]!;
    return 1 / (1 + Math.exp(-odds));
  }
}

/** How sure the coder may be of its readings. */
export interface Confidence {
  /** That an event is one, and of its type. */
  readonly event: Calibration;
  /** That, if so, the source is right. */
  readonly source: Calibration;
  /** That, if so, modality and polarity are right. */
  readonly modality: Calibration;
}

/** @throws DataError where a table has faults */
export function readConfidence(files: Readonly<Record<string, string>>): Confidence {
  const read = (file: string) => new Calibration(file, files[file] ?? 'feature\tweight');
  return {
    event: read('confidence/event.tsv'),
    source: read('confidence/source.tsv'),
    modality: read('confidence/modality.tsv'),
  };
}
