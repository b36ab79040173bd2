import { grouped } from '../grouped.js';
import type { BriefGroup } from './brief.js';
import type { EventFinding } from './event-findings.js';
import { type Finding, group } from './finding.js';
import { pairLabels } from './pair-label.js';
import type { Quotes } from './quotes.js';

/** At most so many pairs have a heading of their own. */
const PAIRS = 20;

/**
 * New events by who does what to whom, the busiest pairs first. Accounts of one story are one line, in the words of whoever
 * tells it in a voice of their own, else of the surest.
 * @param storyOf what an event is told of, where several documents tell it
 */
export function newEvents(
  findings: readonly EventFinding[],
  storyOf: (event: string) => string | undefined,
  quotes: Quotes,
): BriefGroup[] {
  const stories = grouped(findings, ({ event }) => storyOf(event) ?? event);
  const pairs = grouped([...stories.values()].map(asOne), pairLabels(findings));
  const busiest = [...pairs].sort(([, a], [, b]) => weight(b) - weight(a));
  const others = busiest.slice(PAIRS).reduce((sum, [, own]) => sum + own.length, 0);
  return [
    ...busiest.slice(0, PAIRS).map(([pair, own]) => group(own, quotes, pair)),
    ...(others === 0 ? [] : [{ heading: 'Between others', lines: [], more: others }]),
  ];
}

const weight = (findings: readonly Finding[]) => findings.reduce((sum, { passages }) => sum + passages.length, 0);

function asOne(accounts: readonly EventFinding[]): EventFinding {
  const [best, ...others] = [...accounts].sort(
    (a, b) => Number(a.claimed) - Number(b.claimed) || b.confidence - a.confidence,
  );
  const documents = new Set(accounts.flatMap(({ passages }) => passages.map(({ document }) => document)));
  return {
    ...best!,
    text: documents.size > 1 ? `${best!.text} (${documents.size} documents)` : best!.text,
    passages: [best!, ...others].flatMap(({ passages }) => passages),
  };
}
