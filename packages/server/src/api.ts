import type {
  AccountPart,
  Actor,
  Attribution,
  ErrorCode,
  Event,
  Modality,
  PloverType,
  QuadClass,
  Report,
  ReportDocument,
} from '@rapporteur/report';
import type { DocumentSummary, Summary } from '@rapporteur/store';

export type {
  AccountPart,
  Actor,
  Attribution,
  Event,
  FactualityValue,
  Modality,
  PloverType,
  Reason,
  Report,
  Span,
} from '@rapporteur/report';
export type {
  ActorName,
  ActorPair,
  DocumentSummary,
  EventExample,
  Standing,
  StandingGroup,
  Summary,
  TypeCount,
} from '@rapporteur/store';
export type { QuadClass };

/** `GET /api/summary` */
export type SummaryResponse = Summary;

/** `GET /api/documents` */
export type DocumentsResponse = readonly DocumentSummary[];

/** `GET /api/documents/:id` */
export type DocumentResponse = Report;

/** `GET /api/events/:id`: the event with all that is needed to read it alone. */
export interface EventResponse {
  readonly event: Event;
  /** The document without its text. */
  readonly document: Omit<ReportDocument, 'text'>;
  /** The words that name the event, and the clause or sentence it was read from. */
  readonly words: { readonly trigger: string; readonly evidence: string };
  /** The actors that take part in it, hold it or stand in its chain. */
  readonly actors: readonly Actor[];
  /** The attributions it stands under, outermost first. */
  readonly attributions: readonly Attribution[];
  /** Why it was read so, in plain sentences. */
  readonly account: readonly AccountPart[];
}

/** `GET /api/vocabulary`: what the closed words of a report mean. */
export interface VocabularyResponse {
  readonly modality: Readonly<Record<Modality, string>>;
  readonly type: Readonly<Record<PloverType, { readonly quad: QuadClass; readonly means: string }>>;
}

/** Every error, whatever the route. */
export interface ErrorResponse {
  readonly error: {
    readonly code: ErrorCode;
    /** What failed. */
    readonly what: string;
    /** On which input. */
    readonly input: string;
    /** What to do about it. */
    readonly remedy: string;
  };
}
