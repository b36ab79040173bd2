import type { Explanation, ExplanationKind } from '../explanation.js';
import type { Modality } from '../modality.js';
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

/** An explanation is given although what it explains lies ahead or is asked for. */
const MADE: readonly Modality[] = ['actual', 'planned', 'predicted', 'conditional', 'demanded'];

/** 'According to the minister, the cause of “the riots”: “the price of bread”.' */
export function tellExplanation(report: Report, explanation: Explanation): Part[] {
  const { kind, modality } = explanation;
  const [effect, cause] = [words(report, explanation.effect), words(report, explanation.cause)];
  const stands = modality === 'actual' ? undefined : ` (${modality})`;
  return framed(report, explanation, {
    clause: say`${AS[kind]} ${effect}${stands}: ${cause}`,
    noun: say`${cause} as ${AS[kind]} ${effect}`,
    made: MADE,
  });
}
