import type { Evaluation } from '../evaluation.js';
import type { Report } from '../report.js';
import { framed } from './framed.js';
import { holder, named, words } from './named.js';
import { type Part, say } from './part.js';

/** 'The author called Libya “the mad dog’s regime” (negative, loaded).' */
export function tellEvaluation(report: Report, evaluation: Evaluation): Part[] {
  const { target, object, judgement, loaded, scare } = evaluation;
  const judging = words(report, evaluation.words);
  const kind = say` (${[judgement, loaded && 'loaded', scare && 'in scare quotes'].filter(Boolean).join(', ')})`;
  const who = holder(report, evaluation.holder);
  const whom = target ? named(report, target) : object && words(report, object);
  const span = target?.span ?? object;
  // 'the heroic resistance' holds the word that judges it; a name does not.
  const inside = span === undefined || (holds(span, evaluation.words) && (target === undefined || isQuoted(whom)));
  const spoken = whom ?? judging;
  return framed(report, evaluation, {
    clause: inside ? say`${who} spoke of ${spoken}${kind}` : say`${who} called ${whom} ${judging}${kind}`,
    noun: inside ? say`${spoken}${kind}` : say`${judging} for ${whom}${kind}`,
    own: true,
  });
}

function holds(outer: Evaluation['words'], inner: Evaluation['words']): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether an actor is told by a description, for want of a name. */
function isQuoted(part: Part | undefined): boolean {
  return part?.text.startsWith('“') ?? false;
}
