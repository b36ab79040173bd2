import { tagColumns } from '@rapporteur/language/training';
import type { Example } from './example.js';
import type { Learner } from './learner.js';
import type { Block } from './product.js';

/** Learns all tag heads from the words' states; adds to the states' gradient. Gives the loss. */
export function learnTags(
  learner: Learner,
  batch: readonly Example[],
  words: number,
  states: Block,
  dStates: Block,
  share: number,
): number {
  const { kernels } = learner;
  const mark = kernels.mark();
  const columns = tagColumns(learner.sizes);
  const width = columns.at(-1)!;
  const scores = learner.project('tags', states, words, width);
  let loss = 0;
  for (const [head, count] of learner.sizes.tags.entries()) {
    const gold = learner.gold(batch, words, ({ tags }) => tags[head]!);
    loss += kernels.run.softmaxLoss(
      scores.at + 4 * columns[head]!,
      width,
      gold,
      words,
      count,
      share * learner.losses.tags[head]!,
    );
  }
  learner.learnProduct('tags', 'tags.bias', states, scores, dStates, words, width, true);
  kernels.release(mark);
  return loss;
}
