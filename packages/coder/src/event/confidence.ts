import type { Standing } from '../factuality/standing.js';
import type { Candidate } from './candidate.js';

/**
 * A rough probability that the event is read rightly: event nouns, missing sides, long chains of
 * embedding and entries without any condition on their arguments are where readings go wrong.
 */
export function confidenceOf(candidate: Candidate, standing: Standing): number {
  let odds = 2.2;
  if (candidate.entry.pos === 'noun') odds -= candidate.light === undefined ? 0.7 : 0.2;
  if (candidate.entry.conditions.length > 0) odds += 0.4;
  if (candidate.sources.length === 0) odds -= 0.5;
  if (candidate.targets.length === 0) odds -= 0.4;
  odds -= 0.15 * standing.steps.length;
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
