import type { DuckDBConnection } from '@duckdb/node-api';
import { MODALITIES, type Modality } from '@rapporteur/report';

/** A document in a list: what it is, and what was found in it. */
export interface DocumentSummary {
  readonly id: string;
  readonly title?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** Day of publication, ISO 8601. */
  readonly published?: string;
  readonly words: number;
  readonly events: number;
  /** Number of events by modality; every modality is there. */
  readonly modalities: Readonly<Record<Modality, number>>;
}

const DOCUMENTS = `
SELECT id, title, url, outlet, author, strftime(published, '%Y-%m-%d') AS published, words
FROM documents ORDER BY documents.published NULLS LAST, title NULLS LAST, id`;

/** All documents, by day of publication, then title. */
export async function documentSummaries(connection: DuckDBConnection): Promise<DocumentSummary[]> {
  const documents = await connection.runAndReadAll(DOCUMENTS);
  const counts = await connection.runAndReadAll(
    'SELECT document, modality, count(*)::INTEGER FROM events GROUP BY ALL',
  );
  const modalities = new Map<string, Record<Modality, number>>();
  for (const [document, modality, count] of counts.getRows()) {
    const key = String(document);
    if (!modalities.has(key)) modalities.set(key, noEvents());
    modalities.get(key)![modality as Modality] = Number(count);
  }
  return documents.getRows().map(([id, title, url, outlet, author, published, words]) => {
    const byModality = modalities.get(String(id)) ?? noEvents();
    return {
      id: String(id),
      ...(title !== null && { title: String(title) }),
      ...(url !== null && { url: String(url) }),
      ...(outlet !== null && { outlet: String(outlet) }),
      ...(author !== null && { author: String(author) }),
      ...(published !== null && { published: String(published) }),
      words: Number(words),
      events: Object.values(byModality).reduce((sum, count) => sum + count, 0),
      modalities: byModality,
    };
  });
}

function noEvents(): Record<Modality, number> {
  return Object.fromEntries(MODALITIES.map((modality) => [modality, 0])) as Record<Modality, number>;
}
