import type { Doc } from '@rapporteur/language';
import { Random } from './random.js';

/**
 * Documents as a model sees them that was not trained on them (jackknifing): `train` gets all folds but
 * one and gives back what annotates a document; it is run on the one left out. Whatever learns from the
 * result then learns from the mistakes that it will meet.
 */
export function annotateByFolds<T>(
  examples: readonly T[],
  folds: number,
  train: (rest: readonly T[], fold: number) => (example: T) => Doc,
): Map<T, Doc> {
  const order = new Random(4).shuffle([...examples]);
  const annotated = new Map<T, Doc>();
  for (let fold = 0; fold < folds; fold++) {
    const annotate = train(
      order.filter((_, i) => i % folds !== fold),
      fold,
    );
    order.forEach((example, i) => {
      if (i % folds === fold) annotated.set(example, annotate(example));
    });
  }
  return annotated;
}
