import type { DuckDBConnection } from '@duckdb/node-api';
import { appendRows } from '../append.js';
import { findCopies, type TextToCompare } from '../copies/find-copies.js';
import { STORY_TABLES } from '../tables/index.js';
import { findStories } from './find-stories.js';
import { readAccounts } from './read-accounts.js';
import type { StoryBook } from './story.js';

/** Raised whenever stories are found otherwise, so that kept ones are made anew. */
const STORIES_VERSION = 1;

/** Says by which version the kept stories were made; 0 where documents have come since. */
export const STORIES_FRESH = [
  'CREATE TABLE rapporteur_stories AS SELECT 0 AS made_by',
  "COMMENT ON TABLE rapporteur_stories IS 'By which version the stories were made; 0: documents have come since'",
];

/** Whether the kept stories are those of the documents that the store holds. */
export async function storiesAreFresh(connection: DuckDBConnection): Promise<boolean> {
  const found = await connection.runAndReadAll('SELECT max(made_by) FROM rapporteur_stories');
  return Number(found.value(0, 0)) === STORIES_VERSION;
}

/** Documents have come or changed, inside the connection's open transaction. */
export async function storiesAreStale(connection: DuckDBConnection): Promise<void> {
  await connection.run('UPDATE rapporteur_stories SET made_by = 0 WHERE made_by <> 0');
}

/** Reads everything anew: which documents are copies, and which events are one. */
export async function makeStories(connection: DuckDBConnection): Promise<StoryBook> {
  const texts = await connection.runAndReadAll("SELECT id, text, strftime(published, '%Y-%m-%d') FROM documents");
  const copies = findCopies(
    texts.getRows().map(
      ([id, text, published]): TextToCompare => ({
        id: String(id),
        text: String(text),
        ...(published !== null && { published: String(published) }),
      }),
    ),
  );
  const originals = new Map(copies.map(({ document, original }) => [document, original]));
  return { stories: findStories(await readAccounts(connection, originals)), copies };
}

/** Puts the stories in the place of former ones, inside the connection's open transaction. */
export async function keepStories(connection: DuckDBConnection, book: StoryBook): Promise<void> {
  for (const table of STORY_TABLES) {
    await connection.run(`DELETE FROM ${table.name}`);
    await appendRows(connection, table, table.rows(book));
  }
  await connection.run('UPDATE rapporteur_stories SET made_by = $1', [STORIES_VERSION]);
}
