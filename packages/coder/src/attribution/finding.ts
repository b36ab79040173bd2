import type { Embedding } from '@rapporteur/ontology';
import type { Span } from '@rapporteur/report';
import type { Voice } from '../factuality/standing.js';

/** An attribution before it becomes a record: its words are known, not yet whom they mean. */
export interface Finding {
  /** The word that says that somebody says, thinks or intends. */
  readonly cue: number;
  readonly cueSpan: Span;
  readonly source: Span | undefined;
  /** What is said, in text order; never empty. */
  readonly contents: readonly Span[];
  /** Those who speak, outermost first; the last is the cue's own. */
  readonly voices: readonly Voice[];
  readonly entry: Embedding | undefined;
}
