import type { DuckDBConnection } from '@duckdb/node-api';
import type { ActorName } from '../actor-name.js';
import { dayNumber } from '../day.js';
import { type Account, type Side, verdictOf } from '../stories/account.js';
import { readAccounts } from '../stories/read-accounts.js';
import type { Story, StoryBook } from '../stories/story.js';
import { readAnswers } from './answers.js';
import { calledBy } from './called.js';
import type { ComparedAccount, ComparedOutlet, ComparedStory, Comparison } from './comparison.js';
import { contradictionOf } from './contradiction.js';
import { conditionsOf } from './query.js';

/** At most so many stories are shown; a question that fits more is too wide to read. */
export const MOST_STORIES = 50;
/** An outlet that published within so many days of an account might have told of it. */
const SAME_DAYS = 7;

/** How outlets tell the events that a question means: the id of an event, or what `conditionsOf` reads. */
export async function compareAccounts(
  connection: DuckDBConnection,
  book: StoryBook,
  query: string,
): Promise<Comparison> {
  const originals = new Map(book.copies.map(({ document, original }) => [document, original]));
  const stories = await storiesOf(connection, book, originals, await eventsOf(connection, query.trim()));
  const documents = await readDocuments(connection);
  const compared = await comparedStories(connection, stories, documents);
  const told = new Set(stories.flatMap(({ accounts }) => accounts.map(({ document }) => document)));
  const shown = compared.sort(byWeight).slice(0, MOST_STORIES);
  const own = [...told].filter((id) => !originals.has(id));
  const parties = new Set(
    stories.flatMap(({ accounts }) =>
      accounts.flatMap(({ sources, targets }) =>
        [...sources, ...targets].filter(({ named }) => named).map(({ actor }) => actor),
      ),
    ),
  );
  return {
    query,
    found: compared.length,
    events: stories.reduce((sum, { accounts }) => sum + accounts.length, 0),
    documents: told.size,
    originals: own.length,
    stories: shown,
    outlets: comparedOutlets(shown, documents),
    actors: await calledBy(connection, own, [...parties].sort()),
  };
}

/** The ids of the events that a question means; of all where nothing is asked. */
async function eventsOf(connection: DuckDBConnection, query: string): Promise<string[]> {
  const one = await connection.runAndReadAll('SELECT id FROM events WHERE id = $1', [query]);
  if (one.currentRowCount > 0) return [query];
  const conditions = query === '' ? { sql: 'true', values: [] } : conditionsOf(query);
  if (conditions === undefined) return [];
  const { sql, values } = conditions;
  const found = await connection.runAndReadAll(
    `SELECT e.id FROM events e JOIN documents d ON d.id = e.document WHERE ${sql} ORDER BY e.id`,
    [...values],
  );
  return found.getRows().map(([id]) => String(id));
}

/** The stories of these events, whole; an event that is told once is a story of its own. */
async function storiesOf(
  connection: DuckDBConnection,
  { stories }: StoryBook,
  originals: ReadonlyMap<string, string>,
  events: readonly string[],
): Promise<Story[]> {
  const wanted = new Set(events);
  const found = stories.filter(({ accounts }) => accounts.some(({ event }) => wanted.has(event)));
  for (const { accounts } of found) for (const { event } of accounts) wanted.delete(event);
  const alone = await readAccounts(connection, originals, [...wanted]);
  return [...found, ...alone.map(storyOfOne)];
}

function storyOfOne(account: Account): Story {
  const { event, type, date, published, outlet } = account;
  const [first, last] =
    date !== undefined && date.basis !== 'document' ? [date.start, date.end] : [published, published];
  return {
    id: event,
    type,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    accounts: [account],
    documents: 1,
    originals: 1,
    outlets: outlet === undefined ? 0 : 1,
  };
}

interface KnownDocument {
  readonly id: string;
  readonly title?: string;
  readonly outlet: string;
  readonly published?: string;
}

async function readDocuments(connection: DuckDBConnection): Promise<Map<string, KnownDocument>> {
  const rows = await connection.runAndReadAll(
    "SELECT id, title, coalesce(outlet, id), strftime(published, '%Y-%m-%d') FROM documents",
  );
  return new Map(
    rows.getRows().map(([id, title, outlet, published]) => [
      String(id),
      {
        id: String(id),
        ...(title !== null && { title: String(title) }),
        outlet: String(outlet),
        ...(published !== null && { published: String(published) }),
      },
    ]),
  );
}

async function comparedStories(
  connection: DuckDBConnection,
  stories: readonly Story[],
  documents: ReadonlyMap<string, KnownDocument>,
): Promise<ComparedStory[]> {
  const answers = await readAnswers(
    connection,
    stories.flatMap(({ accounts }) => accounts),
  );
  return stories.map(({ id, type, first, last, accounts, documents: told, originals, why }) => {
    const compared = accounts.map((account): ComparedAccount => {
      const document = documents.get(account.document);
      return {
        event: account.event,
        document: account.document,
        ...(account.text !== account.document && { copyOf: account.text }),
        outlet: document?.outlet ?? account.document,
        ...(document?.title !== undefined && { title: document.title }),
        ...(account.published !== undefined && { published: account.published }),
        type: account.type,
        modality: account.modality,
        polarity: account.polarity,
        verdict: verdictOf(account),
        modalityConfidence: account.modalityConfidence,
        ...(account.holder !== 'author' && {
          holder: { id: account.holder, name: account.holderName ?? account.holder },
        }),
        sources: account.sources.map(party),
        targets: account.targets.map(party),
        unnamed: unnamed(account, accounts),
        trigger: account.trigger,
        words: account.evidence,
        answers: answers.get(account.event) ?? [],
      };
    });
    const dated = accounts.some(({ date }) => date !== undefined && date.basis !== 'document');
    const contradiction = contradictionOf(compared, dated ? first : undefined);
    return {
      id,
      type,
      ...(first !== undefined && { first }),
      ...(last !== undefined && { last }),
      documents: told,
      originals,
      accounts: compared,
      silent: silent(compared, documents),
      ...(contradiction && { contradiction }),
      ...(why && { why }),
    };
  });
}

function party({ actor, name, words }: Side): ActorName & { readonly words: string } {
  return { id: actor, name, words };
}

/** Sides that other accounts name and this one does not. */
function unnamed(account: Account, accounts: readonly Account[]): ('source' | 'target')[] {
  const missing: ('source' | 'target')[] = [];
  if (account.sources.length === 0 && accounts.some(({ sources }) => sources.length > 0)) missing.push('source');
  if (account.targets.length === 0 && accounts.some(({ targets }) => targets.length > 0)) missing.push('target');
  return missing;
}

/** Outlets that published in the days of these accounts and have none of their own. */
function silent(accounts: readonly ComparedAccount[], documents: ReadonlyMap<string, KnownDocument>): string[] {
  const tells = new Set(accounts.map(({ outlet }) => outlet));
  const days = accounts.map(({ published }) => dayNumber(published)).filter((day) => day !== undefined);
  const found = new Set<string>();
  for (const { outlet, id, published } of documents.values()) {
    const day = dayNumber(published);
    if (day === undefined || tells.has(outlet) || outlet === id) continue;
    if (days.some((other) => Math.abs(day - other) <= SAME_DAYS)) found.add(outlet);
  }
  return [...found].sort();
}

function comparedOutlets(
  stories: readonly ComparedStory[],
  known: ReadonlyMap<string, KnownDocument>,
): ComparedOutlet[] {
  const names = new Set(stories.flatMap(({ accounts }) => accounts.map(({ outlet }) => outlet)));
  return [...names].sort().map((outlet) => {
    const own = stories.flatMap(({ accounts }) => accounts.filter((account) => account.outlet === outlet));
    const documents = new Map(own.map(({ document, copyOf }) => [document, copyOf]));
    return {
      outlet,
      documents: [...documents].sort().map(([id, copyOf]) => {
        const { outlet: _, ...document } = known.get(id) ?? { id, outlet };
        return { ...document, ...(copyOf !== undefined && { copyOf }) };
      }),
      tells: stories
        .filter(({ accounts }) => accounts.some((account) => account.outlet === outlet))
        .map(({ id }) => id),
      leavesOut: stories.filter(({ silent }) => silent.includes(outlet)).map(({ id }) => id),
    };
  });
}

/** Contradictions between outlets first, then those within one, then what most documents tell. */
function byWeight(a: ComparedStory, b: ComparedStory): number {
  const rank = ({ contradiction }: ComparedStory) =>
    contradiction === undefined ? 0 : contradiction.between === 'outlets' ? 2 : 1;
  return (
    rank(b) - rank(a) ||
    b.originals - a.originals ||
    compare(a.first ?? '9999', b.first ?? '9999') ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
