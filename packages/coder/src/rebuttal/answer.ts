import type { Span } from '@rapporteur/report';
import { actorsOf } from '../actor/actors-of.js';
import { speakerOf } from '../attribution/speaker.js';
import type { Reading } from '../ledger/reading.js';
import { isTime } from '../predicate/time.js';
import type { Claim } from './claims.js';

/** An answer to a claim as a rule found it. */
export interface Answer {
  readonly claim: Claim;
  readonly word: number;
  readonly cue: Span;
  readonly answer: Span;
  readonly holder: string;
  readonly rule: string;
}

/** Whoever answers by a verb: its subject, entered as an actor if he is none yet. */
export function answererOf(reading: Reading, verb: number): string | undefined {
  const { doc, predicates, cast } = reading;
  const subject = predicates.find(verb, 'subj');
  // 'spent MONTHS pushing back', 'THAT … and dismissed the reports': nobody that can answer.
  if (subject === undefined || isTime(doc, subject.word)) return undefined;
  if (doc.upos(subject.word) === 'PRON' && cast.at(subject.word) === undefined) return undefined;
  return actorsOf(doc, subject.word, cast)[0]?.actor ?? speakerOf(doc, [{ cue: verb, source: subject.word }], cast);
}

/** Whoever says what a word says. */
export function voiceOf({ doc, standings, cast }: Reading, word: number): string {
  return speakerOf(doc, standings.of(word).voices, cast);
}
