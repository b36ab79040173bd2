import type { Span } from '@rapporteur/report';
import type { OwnVoice } from './voice.js';

/** A stretch of text that was found to be somebody's words. */
export interface Heard {
  readonly span: Span;
  readonly voice: OwnVoice;
}
