import type { Explanation, ExplanationKind } from '../explanation.js';
import type { Report } from '../report.js';
import { framed } from './framed.js';
import { words } from './named.js';
import { type Part, say } from './part.js';

const AS: Readonly<Record<ExplanationKind, string>> = {
  cause: 'the cause of',
  motive: 'the motive of',
  purpose: 'the purpose of',
  justification: 'the justification of',
};

/** 'According to the minister, the cause of “the riots” is “the price of bread”.' */
export function tellExplanation(report: Report, explanation: Explanation): Part[] {
  const [effect, cause] = [words(report, explanation.effect), words(report, explanation.cause)];
  const as = AS[explanation.kind];
  return framed(report, explanation, {
    clause: say`${as} ${effect}: ${cause}`,
    noun: say`${cause} as ${as} ${effect}`,
  });
}
