import type { Attribution } from '../attribution.js';
import { MODALITIES } from '../modality.js';
import type { Rebuttal } from '../rebuttal.js';
import type { Report } from '../report.js';
import { framed } from './framed.js';
import { holder, named, words } from './named.js';
import { type Part, say } from './part.js';

/** An answer is given, whatever it says of the claim. */
const MADE = MODALITIES.filter((modality) => modality !== 'questioned' && modality !== 'counterfactual');

/** 'The author answered NATO, who said “the raids are over”: “the raids go on”.' */
export function tellRebuttal(report: Report, rebuttal: Rebuttal): Part[] {
  const claim = report.attributions.find(({ id }) => id === rebuttal.claim);
  const source = claim && sourceOf(report, claim);
  const content = claim && words(report, claim.content);
  const answer = words(report, rebuttal.answer);
  const to = say`the claim${source && say` of ${source}`}${content && (content.text.startsWith('that ') ? say` ${content}` : say` that ${content}`)}`;
  return framed(report, rebuttal, {
    clause: say`${holder(report, rebuttal.holder)} answered ${to}: ${answer}`,
    noun: say`an answer to ${to}: ${answer}`,
    made: MADE,
    ...{ eitherWay: true, own: true },
  });
}

function sourceOf(report: Report, { sourceActor, source }: Attribution): Part | undefined {
  if (sourceActor === undefined) return source && words(report, source);
  return source === undefined ? holder(report, sourceActor) : named(report, { actor: sourceActor, span: source });
}
