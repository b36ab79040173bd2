import type { EventEntry } from '@rapporteur/ontology';
import type { Participant, Span } from '@rapporteur/report';
import type { Argument } from '../predicate/argument.js';
import type { Lightness } from '../predicate/noun-arguments.js';

/** A word that reports an event, with who takes part; whether it happened is not yet asked. */
export interface Candidate {
  /** The head of the trigger: the verb or the event noun. */
  readonly word: number;
  /** The word whose standing decides whether it happened: `word`, or of an act of speech the word that reports it. */
  readonly pivot: number;
  readonly trigger: Span;
  readonly entry: EventEntry;
  readonly light: Lightness | undefined;
  readonly args: readonly Argument[];
  readonly sources: readonly Participant[];
  readonly targets: readonly Participant[];
}
