import type { CommitmentKind, Participant, Span } from '@rapporteur/report';
import type { Reading } from '../ledger/reading.js';
import { clauseSpan } from '../predicate/clause-span.js';
import { conditionAt } from './condition.js';
import { contentSpan } from './content.js';

/** A commitment as it was found at a word, before what bears on several of them is looked at. */
export interface Found {
  /** The word whose standing says whether the commitment was made, and who says so. */
  readonly word: number;
  readonly cue: Span;
  readonly rule: string;
  readonly effect: string;
  readonly kind: CommitmentKind;
  readonly by: Participant | undefined;
  readonly to: readonly Participant[];
  /** The head of what is committed to. */
  readonly thing: number;
  /** The noun that names the law or the deal, where one does. */
  readonly text?: number | undefined;
  readonly allows?: boolean | undefined;
  /** A deadline makes an ultimatum of it. */
  readonly firm?: boolean;
  readonly content: Span;
  readonly condition: Span | undefined;
}

/** A commitment with the words of its content, but those `without`, and of what it depends on, which may hang `around`. */
export function commitment(
  reading: Reading,
  facts: Omit<Found, 'content' | 'condition'>,
  around: readonly number[],
  without: readonly number[] = [],
): Found {
  const { doc } = reading;
  const condition = conditionAt(doc, around);
  return {
    ...facts,
    content: contentSpan(doc, facts.thing, condition === undefined ? without : [condition, ...without]),
    condition: condition === undefined ? undefined : clauseSpan(doc, condition),
  };
}
