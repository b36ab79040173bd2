import type { ReadDocument } from './library.js';
import type { Match } from './match.js';
import type { Occurrence } from './occurrence.js';

/** The words that settle what became of a forecast or a commitment. */
export interface FollowEvidence {
  readonly document: string;
  readonly outlet?: string;
  readonly published?: string;
  /** Id of the event that tells it; absent where a text's silence, or its own verdict, does. */
  readonly event?: string;
  /** Whether it tells the outcome, or the condition. */
  readonly about: 'outcome' | 'condition';
  /** Whose words they are: an actor id, or "author". */
  readonly holder: string;
  readonly words: string;
  /** What is the same in both. */
  readonly facts: readonly string[];
}

/** What became of a forecast or a commitment, and why that holds. */
export interface Finding<O extends string> {
  readonly outcome: O;
  /** One sentence. */
  readonly why: string;
  /** Probability that it is so, if the forecast or commitment was read rightly. */
  readonly confidence: number;
  readonly evidence: readonly FollowEvidence[];
}

/** Of many texts that tell the same, so many are kept: those that fit best. */
const MOST = 5;

/** The events or texts that an occurrence rests on. */
export function evidenceOf({ matches, silent }: Occurrence, about: FollowEvidence['about']): FollowEvidence[] {
  return [...matches.map((match) => told(match, about)), ...silent.map((document) => untold(document, about))].slice(
    0,
    MOST,
  );
}

function told({ later, facts }: Match, about: FollowEvidence['about']): FollowEvidence {
  return {
    document: later.document,
    ...(later.outlet !== undefined && { outlet: later.outlet }),
    ...(later.published !== undefined && { published: later.published }),
    event: later.event,
    about,
    holder: later.holder,
    words: later.evidence,
    facts,
  };
}

function untold({ id, outlet, published }: ReadDocument, about: FollowEvidence['about']): FollowEvidence {
  const facts = ['it writes about both sides after the time was up, and does not tell it'];
  return {
    document: id,
    ...(outlet !== undefined && { outlet }),
    published,
    about,
    holder: 'author',
    words: '',
    facts,
  };
}

/** Silence is weaker than words. */
const SILENCE = 0.6;

/** How sure an occurrence is: as its best match. */
export function sureness({ is, matches }: Occurrence): number {
  return is === 'silent' ? SILENCE : (matches[0]?.confidence ?? 0);
}

/** "“recognised” (The Whitehall Lantern, 2011-10-31)" */
export function cited({ matches, silent }: Occurrence): string {
  const [first] = matches;
  if (first) {
    const { trigger, date, outlet, document, published } = first.later;
    const when = date && date.basis !== 'document' ? `, for ${span(date)}` : '';
    return `“${trigger}” (${[outlet ?? document, published].filter((part) => part !== undefined).join(', ')})${when}`;
  }
  return silent.map(({ outlet, id, published }) => `${outlet ?? id} (${published})`).join(', ');
}

function span({ start, end }: { readonly start: string; readonly end: string }): string {
  return start === end ? start : `${start} to ${end}`;
}
