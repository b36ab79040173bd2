import type {
  DocumentResponse,
  DocumentsResponse,
  EntryResponse,
  ErrorResponse,
  EventResponse,
  LedgersResponse,
  SummaryResponse,
  VocabularyResponse,
} from '@rapporteur/server/api';

/** Why an answer did not come, in the server's words or in ours. */
export interface Failure {
  readonly code: string;
  readonly what: string;
  readonly input: string;
  readonly remedy: string;
}

/** A request that failed. */
export class RequestFailed extends Error {
  override readonly name = 'RequestFailed';
  constructor(readonly failure: Failure) {
    super(`${failure.code} ${failure.input}: ${failure.what}`);
  }
}

async function get<T>(path: string, signal: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, { signal, headers: { accept: 'application/json' } });
  } catch (error) {
    if (signal.aborted) throw error;
    const remedy = 'Start it again with `rapporteur start`, then reload this page.';
    throw new RequestFailed({ code: '', what: 'the server does not answer', input: location.host, remedy });
  }
  if (!response.ok) throw new RequestFailed(((await response.json()) as ErrorResponse).error);
  return (await response.json()) as T;
}

export const getSummary = (signal: AbortSignal) => get<SummaryResponse>('/api/summary', signal);
export const getDocuments = (signal: AbortSignal) => get<DocumentsResponse>('/api/documents', signal);
export const getVocabulary = (signal: AbortSignal) => get<VocabularyResponse>('/api/vocabulary', signal);
export const getEvent = (id: string, signal: AbortSignal) =>
  get<EventResponse>(`/api/events/${encodeURIComponent(id)}`, signal);
export const getReport = (id: string, signal: AbortSignal) =>
  get<DocumentResponse>(`/api/documents/${encodeURIComponent(id)}`, signal);
export const getEntry = (id: string, signal: AbortSignal) =>
  get<EntryResponse>(`/api/entries/${encodeURIComponent(id)}`, signal);
export const getEntries = (question: Readonly<Record<string, string>>, signal: AbortSignal) =>
  get<LedgersResponse>(`/api/ledgers?${new URLSearchParams(question)}`, signal);
