import type { Appeal } from '../appeal.js';
import type { Modality } from '../modality.js';
import type { Report } from '../report.js';
import { framed } from './framed.js';
import { holder, named, words } from './named.js';
import { type Part, say } from './part.js';

const MADE: readonly Modality[] = ['actual', 'demanded', 'conditional'];

/** 'Russia called on NATO: “to stop the raids”.' */
export function tellAppeal(report: Report, appeal: Appeal): Part[] {
  const { modality, polarity } = appeal;
  const addressee = appeal.addressee && named(report, appeal.addressee);
  const action = words(report, appeal.action);
  const who = holder(report, appeal.holder);
  // What is denied is the call itself; else it is the action that shall not be.
  const not = polarity === 'negative' && modality !== 'negated' ? ' not to' : '';
  const clause =
    addressee === undefined
      ? say`${who} called for${not && ' the contrary of'}: ${action}`
      : say`${who} called on ${addressee}${not}: ${action}`;
  return framed(report, appeal, {
    clause,
    noun: say`an appeal${addressee && say` to ${addressee}`}: ${action}`,
    ...{ made: MADE, eitherWay: modality !== 'negated', own: true },
  });
}
