import type { Attribution } from '../attribution.js';
import type { Event } from '../event.js';
import type { Report } from '../report.js';
import { nameOf, quoted, sentence } from './wording.js';

const WORDS_OF: Readonly<Record<Attribution['kind'], string>> = {
  direct: 'the very words of',
  indirect: 'the words of',
  mixed: 'the words, in part the very ones, of',
  belief: 'the thoughts of',
  text: 'the wording of',
};

const STANCE: Readonly<Record<Attribution['stance'], string>> = {
  report: 'without taking sides',
  endorse: 'and agrees',
  doubt: 'and doubts it',
  reject: 'and rejects it',
};

/** Who says so: the author, or those whose words the author passes on. */
export function voice(report: Report, event: Event): string[] {
  const chain = event.chain.flatMap((id) => report.attributions.filter((one) => one.id === id));
  if (chain.length === 0) {
    return event.holder === 'author'
      ? ['The author says so, in words of their own.']
      : [sentence(`it is ${nameOf(report, event.holder)} who stands for it, not the author`)];
  }
  const told = chain.map((one) => `${WORDS_OF[one.kind]} ${speaker(report, one)} (${quoted(report, one.cue)})`);
  const inner = told.length === 1 ? told[0]! : `${told[0]}, and in them ${told.slice(1).join(', and in them ')}`;
  return [sentence(`the author passes on ${inner}, ${STANCE[chain.at(-1)!.stance]}`)];
}

function speaker(report: Report, { sourceActor, source }: Attribution): string {
  if (sourceActor !== undefined) return nameOf(report, sourceActor);
  return source === undefined ? 'somebody who is not named' : quoted(report, source);
}
