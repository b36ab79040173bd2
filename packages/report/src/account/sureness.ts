import type { Event } from '../event.js';
import type { Report } from '../report.js';
import { isPronoun, listed, nameOf, quoted, reasonsOf, sentence } from './wording.js';

/** From so many steps on, one of them is easily wrong. */
const MANY_STEPS = 3;
/** Below it, more such readings are wrong than right. */
const EVEN = 0.5;

/** How sure the reading is, and what makes it less so. */
export function sureness(report: Report, event: Event): string[] {
  const percent = (probability: number): string => `${Math.round(probability * 100)}%`;
  const doubts = doubtsOf(report, event);
  return [
    `We give it ${percent(event.confidence)} that these words report this event by this source, and ${percent(event.modalityConfidence)} that whether it happened is read rightly.`,
    ...(doubts.length > 0
      ? [sentence(`what makes it less sure: ${doubts.join('; ')}`)]
      : event.confidence < EVEN
        ? ['Nothing in particular speaks against it; but such words are often read wrongly.']
        : []),
  ];
}

function doubtsOf(report: Report, event: Event): string[] {
  const { sources, targets } = event;
  const doubts: string[] = [];
  if (sources.length === 0) doubts.push('nobody is named who does it');
  if (targets.length === 0) doubts.push('nobody is named to whom it is done');
  const seen = new Set<string>();
  for (const { actor, span } of [...sources, ...targets]) {
    if (seen.has(actor)) continue;
    seen.add(actor);
    const { start, end } = span;
    if (isPronoun(report.document.text.slice(start, end)))
      doubts.push(`${quoted(report, span)} had to be traced back to ${nameOf(report, actor)}`);
    else if (report.actors.find(({ id }) => id === actor)?.kind === 'unknown')
      doubts.push(`we do not know who ${quoted(report, span)} is`);
  }
  const isNoun = reasonsOf(event, 'lexicon').some(({ rule }) => / \(noun\)/.test(rule));
  const carried = reasonsOf(event, 'predicate').some(({ rule }) => rule.startsWith('light verb'));
  if (isNoun && !carried) doubts.push('it is read from a noun, which may merely speak of such a deed');
  const far = reasonsOf(event, 'predicate').flatMap(
    ({ rule }) => /, by (control|coordination|relative clause)$/.exec(rule)?.[1] ?? [],
  );
  if (far.length > 0) doubts.push(`a side was found by ${listed([...new Set(far)])}, not beside the word`);
  const steps = reasonsOf(event, 'factuality').length;
  if (steps >= MANY_STEPS) doubts.push(`${steps} steps lead to whether it happened`);
  if (event.chain.length > 1) doubts.push(`${event.chain.length} voices stand one within the other`);
  return doubts;
}
