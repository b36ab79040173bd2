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
  /** The words are said of something: 'he is a LIAR', 'called the plan a FARCE'; others only name it: 'the LIAR left'. */
  readonly said: boolean;
  /** It takes for granted what it says, wherever it stands: 'the premier's TREACHERY', 'the PUPPET court'. */
  readonly presupposed?: boolean;
  /** A deed is told in words that judge whoever does it: 'BUNGLED the rescue'. */
  readonly deed?: boolean;
}
