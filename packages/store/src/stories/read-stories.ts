import type { DuckDBConnection } from '@duckdb/node-api';
import type { PloverType } from '@rapporteur/report';
import type { Copy } from '../copies/find-copies.js';
import type { Account } from './account.js';
import type { Feature } from './likeness.js';
import { readAccounts } from './read-accounts.js';
import type { Story, StoryBook, Why } from './story.js';

const STORIES = `
SELECT id, type, strftime(first_day, '%Y-%m-%d'), strftime(last_day, '%Y-%m-%d'), documents, originals, outlets, bits
FROM stories ORDER BY first_day NULLS LAST, id`;

/** The stories as they were kept. */
export async function readStories(connection: DuckDBConnection): Promise<StoryBook> {
  const copies = await readCopies(connection);
  const accounts = await accountsByStory(connection, copies);
  const whys = await whyByStory(connection);
  const rows = await connection.runAndReadAll(STORIES);
  const stories = rows.getRows().map(([id, type, first, last, documents, originals, outlets, bits]): Story => {
    const why = whys.get(String(id));
    return {
      id: String(id),
      type: type as PloverType,
      ...(first !== null && { first: String(first) }),
      ...(last !== null && { last: String(last) }),
      accounts: accounts.get(String(id)) ?? [],
      documents: Number(documents),
      originals: Number(originals),
      outlets: Number(outlets),
      ...(why && { why: { ...why, bits: Number(bits) } }),
    };
  });
  return { stories, copies };
}

/** The copies as they were kept. */
export async function readCopies(connection: DuckDBConnection): Promise<Copy[]> {
  const rows = await connection.runAndReadAll('SELECT document, original, share, contained, common FROM copies');
  return rows.getRows().map(([document, original, share, contained, common]) => ({
    document: String(document),
    original: String(original),
    share: Number(share),
    contained: Number(contained),
    common: Number(common),
  }));
}

async function accountsByStory(connection: DuckDBConnection, copies: readonly Copy[]): Promise<Map<string, Account[]>> {
  const rows = (
    await connection.runAndReadAll('SELECT story, event FROM story_events ORDER BY story, position')
  ).getRows();
  const originals = new Map(copies.map(({ document, original }) => [document, original]));
  const accounts = await readAccounts(
    connection,
    originals,
    rows.map(([, event]) => String(event)),
  );
  const byEvent = new Map(accounts.map((account) => [account.event, account]));
  const found = new Map<string, Account[]>();
  for (const [story, event] of rows) {
    const account = byEvent.get(String(event));
    if (account === undefined) continue;
    const list = found.get(String(story));
    if (list === undefined) found.set(String(story), [account]);
    else list.push(account);
  }
  return found;
}

async function whyByStory(connection: DuckDBConnection): Promise<Map<string, Why>> {
  const rows = await connection.runAndReadAll('SELECT story, a, b, feature, value, bits, words FROM story_reasons');
  const found = new Map<string, { a: string; b: string; bits: number; features: Feature[] }>();
  for (const [story, a, b, name, value, bits, words] of rows.getRows()) {
    const key = String(story);
    if (!found.has(key)) found.set(key, { a: String(a), b: String(b), bits: 0, features: [] });
    const feature = { name: name as Feature['name'], value: String(value), bits: Number(bits), words: String(words) };
    found.get(key)!.features.push(feature);
  }
  return found;
}
