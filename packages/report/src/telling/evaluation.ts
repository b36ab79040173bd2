import type { Evaluation } from '../evaluation.js';
import type { Report } from '../report.js';
import { framed } from './framed.js';
import { holder, named, words } from './named.js';
import { type Part, say } from './part.js';

/** 'The author called Libya “the mad dog’s regime” (negative, loaded).' */
export function tellEvaluation(report: Report, evaluation: Evaluation): Part[] {
  const whom = evaluation.target
    ? named(report, evaluation.target)
    : evaluation.object && words(report, evaluation.object);
  const judging = words(report, evaluation.words);
  const kind = say` (${[evaluation.judgement, evaluation.loaded && 'loaded', evaluation.scare && 'in scare quotes'].filter(Boolean).join(', ')})`;
  const who = holder(report, evaluation.holder);
  const clause = say`${whom === undefined ? say`${who} used the word` : say`${who} called ${whom}`} ${judging}${kind}`;
  return framed(report, evaluation, { clause, noun: say`${judging}${whom && say` for ${whom}`}${kind}`, own: true });
}
