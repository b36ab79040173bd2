import type { Participant, Span } from '@rapporteur/report';

/** A judging word in its place: what of the text it judges, in which words, by which row of the lexicon. */
export interface Finding {
  /** The word whose standing says whose judgement it is: the head of the phrase that judges. */
  readonly anchor: number;
  readonly words: Span;
  readonly rule: string;
  readonly judgement: 'positive' | 'negative';
  readonly loaded: boolean;
  readonly target?: Participant;
  readonly object?: Span;
  readonly scare?: boolean;
  /** The verb whose subject judges. */
  readonly judge?: number;
}
