import type {
  AccountPart,
  Actor,
  Attribution,
  ErrorCode,
  Event,
  Ledger,
  LedgerRecord,
  Modality,
  Part,
  PloverType,
  QuadClass,
  Report,
  ReportDocument,
} from '@rapporteur/report';
import type {
  Comparison,
  Copy,
  DocumentSummary,
  EntryPage,
  EntryState,
  FollowedCommitment,
  FollowedForecast,
  ForecastScore,
  ScoredBy,
  Story,
  Summary,
} from '@rapporteur/store';

export type {
  AccountPart,
  Actor,
  Attribution,
  Event,
  FactualityValue,
  Ledger,
  LedgerEntry,
  LedgerRecord,
  Modality,
  Part,
  Participant,
  PloverType,
  Reason,
  Report,
  Span,
} from '@rapporteur/report';
export type {
  Account,
  ActorName,
  ActorPair,
  ComparedAccount,
  ComparedOutlet,
  ComparedStory,
  Comparison,
  Contradiction,
  Copy,
  DocumentSummary,
  EntryPage,
  EntryState,
  EventExample,
  FollowEvidence,
  FollowedCommitment,
  FollowedForecast,
  ForecastScore,
  LedgerGroup,
  Standing,
  StandingGroup,
  Story,
  Summary,
  ToldEntry,
  TypeCount,
  Voice,
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

/**
 * `GET /api/ledgers`: entries of the ledgers, newest documents first, and how many there are. `ledger`, `document` and
 * `holder` (an actor id, or `author`) narrow it; `limit` (50, at most 1000) and `offset` page through it.
 */
export type LedgersResponse = EntryPage;

/** `GET /api/entries/:id`: an entry of a ledger with all that is needed to read it alone. */
export interface EntryResponse {
  readonly record: LedgerRecord;
  /** The entry as a sentence of parts: plain text, names of actors, words of the document. */
  readonly parts: readonly Part[];
  /** The document without its text. */
  readonly document: Omit<ReportDocument, 'text'>;
  /** The words that make it an entry, and the sentence it was read from. */
  readonly words: { readonly cue: string; readonly evidence: string };
  /** The actors that have a part in it or hold it. */
  readonly actors: readonly Actor[];
  /** Why it was read so, in plain sentences. */
  readonly account: readonly AccountPart[];
  /** What became of it, of forecasts and commitments. */
  readonly state?: EntryState<string>;
}

/** `GET /api/forecasts`: all forecasts with what became of them, and how good those are who made them. */
export interface ForecastsResponse {
  readonly forecasts: readonly FollowedForecast[];
  readonly scores: Readonly<Record<ScoredBy, readonly ForecastScore[]>>;
  /** Whoever has fewer resolved forecasts has no score. */
  readonly fewest: number;
}

/** `GET /api/commitments`: all commitments with what became of them. */
export type CommitmentsResponse = readonly FollowedCommitment[];
/** `GET /api/stories?documents=2`: the events that at least so many documents tell, copies not counted. */
export interface StoriesResponse {
  readonly stories: readonly Story[];
  readonly copies: readonly Copy[];
}

/** `GET /api/stories/:id` (the id of any of its events) and `GET /api/compare?q=`: how outlets tell the same events. */
export type ComparisonResponse = Comparison;

/** `GET /api/vocabulary`: what the closed words of a report mean. */
export interface VocabularyResponse {
  readonly modality: Readonly<Record<Modality, string>>;
  readonly type: Readonly<Record<PloverType, { readonly quad: QuadClass; readonly means: string }>>;
  readonly ledger: Readonly<Record<Ledger, { readonly title: string; readonly one: string; readonly means: string }>>;
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
