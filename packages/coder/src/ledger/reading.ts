import type { Doc } from '@rapporteur/language';
import type { Knowledge } from '@rapporteur/ontology';
import type { ReportDocument, Span } from '@rapporteur/report';
import type { Cast } from '../actor/cast.js';
import type { Attributed } from '../attribution/attribute.js';
import type { Coded } from '../event/code-events.js';
import type { Standings } from '../factuality/standings.js';
import type { Predicates } from '../predicate/predicates.js';
import type { Quotations } from '../text/quotation.js';
import { SpanIndex } from '../text/span-index.js';

/** What somebody says, and the word of saying. */
interface Heard {
  readonly cue: Span;
  readonly contents: readonly Span[];
  readonly speaker: string | undefined;
}

/** A document as it has been read so far: what the ledgers are written from. */
export class Reading {
  readonly doc: Doc;
  readonly predicates: Predicates;
  readonly #mentions: SpanIndex<{ readonly id: string; readonly trigger: Span; readonly modality: string }>;

  readonly #attributions: readonly Heard[];

  constructor(
    readonly document: ReportDocument,
    readonly standings: Standings,
    readonly cast: Cast,
    readonly quotes: Quotations,
    /** The events, once each. */
    readonly coded: readonly Coded[],
    readonly attributed: readonly Attributed[],
    readonly knowledge: Knowledge,
  ) {
    this.predicates = standings.predicates;
    this.doc = standings.predicates.doc;
    this.#attributions = attributed.map(({ attribution: { cue, content, further = [], sourceActor: speaker } }) => ({
      cue,
      contents: [content, ...further],
      speaker,
    }));
    this.#mentions = new SpanIndex(
      coded.flatMap(({ event }) => event.mentions.map((mention) => ({ id: event.id, ...mention }))),
      ({ trigger }) => trigger,
    );
  }

  /** The actor to whom the innermost attribution around some words gives them, if he is known; its own cue is not given. */
  speakerAround({ start, end }: Span): string | undefined {
    const around = this.#attributions.findLast(
      ({ cue, contents }) =>
        contents.some((content) => content.start <= start && end <= content.end) &&
        !(cue.start <= start && end <= cue.end),
    );
    return around?.speaker;
  }

  /** Ids of the events that some words speak of, in text order; with a modality, of those that stand so there. */
  eventsIn(span: Span, modality?: string): string[] {
    const inside = this.#mentions
      .within(span)
      .filter((mention) => modality === undefined || mention.modality === modality);
    return [...new Set(inside.map(({ id }) => id))];
  }
}
