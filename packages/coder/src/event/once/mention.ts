import type { Event, Modality, Span } from '@rapporteur/report';
import type { Coded } from '../code-events.js';

/** Words that speak of an event: a candidate that was coded, or a bare noun that takes one up. */
export interface Mention {
  /** The head of the words. */
  readonly word: number;
  readonly lemma: string;
  readonly sentence: number;
  readonly trigger: Span;
  readonly evidence: Span;
  readonly modality: Modality;
  readonly polarity: Event['polarity'];
  readonly holder: string;
  /** What was coded here; a bare noun ('this step') says nothing by itself. */
  readonly coded: Coded | undefined;
}

/** The mentions of one event, in text order; the first was coded. */
export interface Group {
  /** The fullest mention, the first of those that are equally full. */
  main: Mention;
  readonly mentions: Mention[];
  /** Why each mention after the first was joined. */
  readonly why: string[];
}

/** How many of an event's sides a mention names. */
export function fullness({ coded }: Mention): number {
  if (coded === undefined) return -1;
  const { sources, targets } = coded.event;
  return Math.min(sources.length, 1) + Math.min(targets.length, 1);
}
