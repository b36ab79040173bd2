import type { Span } from '@rapporteur/report';
import type { SpanIndex } from '../text/span-index.js';
import type { DirectSpeech } from './direct-speech.js';
import type { OwnVoice } from './voice.js';

/** A stretch of text that was found to be somebody's words. */
export interface Heard {
  readonly span: Span;
  readonly voice: OwnVoice;
}

/** What is known beforehand of who speaks where; what is left out the rules find. */
export interface Hearing {
  /** The quotations that the rules of direct speech give to somebody. */
  readonly speeches?: SpanIndex<DirectSpeech> | undefined;
  /** What was found to be somebody's words by other means. */
  readonly heard?: SpanIndex<Heard> | undefined;
}
