import type { Standings } from '../standings.js';

/** A learned judge of how far the author presents what a word says as having happened. */
export interface FactualityScorer {
  /** From -3 (it did not happen) to 3 (it did). */
  score(standings: Standings, word: number): number;
}
