import type { DuckDBConnection } from '@duckdb/node-api';
import { compareAccounts } from '../compare/compare.js';
import { followedCommitments } from '../follow/followed-commitments.js';
import { followedForecasts } from '../follow/followed-forecasts.js';
import type { StoryBook } from '../stories/story.js';
import { about } from './about.js';
import type { Brief } from './brief.js';
import { commitmentsMade, fatesTold } from './commitments.js';
import { contradictions } from './contradictions.js';
import { type Finding, group, united } from './finding.js';
import { commitmentsSettled, forecastsDue } from './followed.js';
import { type Gathered, gather } from './gather.js';
import { newEvents } from './new-events.js';
import { type Period, reportsOf } from './period.js';
import { Quotes } from './quotes.js';

/** Which period a brief is of, and how sure what it tells must be (0 to 1). */
export interface DigestOptions extends Period {
  readonly least: number;
}

/**
 * A brief of what the documents of a period tell, and of what they settle. A copy of another document tells nothing new.
 * @param book which events several documents tell
 */
export async function digest(connection: DuckDBConnection, book: StoryBook, options: DigestOptions): Promise<Brief> {
  const { since, until, least } = options;
  const copies = new Set(book.copies.map(({ document }) => document));
  const storyOf = new Map(book.stories.flatMap(({ id, accounts }) => accounts.map(({ event }) => [event, id])));
  const gathered = await gather(reportsOf(connection, options), copies, least);
  const disputed = contradictions(await compareAccounts(connection, book, ''), options);
  const quotes = new Quotes();
  const one = (findings: readonly Finding[]) => (findings.length === 0 ? [] : [group(united(findings), quotes)]);
  const settled = commitmentsSettled(await followedCommitments(connection), options, least);
  const due = forecastsDue(await followedForecasts(connection), options, least);
  // In the order of the page: the quotes are numbered as they are met.
  const sections = [
    { title: 'New events', groups: newEvents(gathered.events, (event) => storyOf.get(event), quotes) },
    { title: 'Contradictions', groups: one(disputed) },
    { title: 'Votes and decisions', groups: one(findingsOf(gathered, 'decisions')) },
    { title: 'Commitments made', groups: commitmentsMade(gathered.entries, quotes) },
    { title: 'Commitments kept and broken', groups: one([...fatesTold(gathered.entries), ...settled]) },
    { title: 'Forecasts made', groups: one(findingsOf(gathered, 'forecasts')) },
    { title: 'Forecasts due', groups: one(due) },
    { title: 'Calls for action', groups: one(callsMade(gathered)) },
  ];
  return {
    title: `Brief, ${since} to ${until}`,
    about: await about(connection, gathered, least),
    sections,
    quotes: quotes.all(),
  };
}

function findingsOf({ entries }: Gathered, ledger: Gathered['entries'][number]['ledger']): Finding[] {
  return entries.filter((entry) => entry.ledger === ledger).map(({ finding }) => finding);
}

/** Calls that were made, not those that somebody only speaks of. */
function callsMade({ entries }: Gathered): Finding[] {
  const made = entries.filter(({ ledger, entry }) => ledger === 'appeals' && MADE.has(entry.modality));
  return made.map(({ finding }) => finding);
}

const MADE: ReadonlySet<string> = new Set(['actual', 'demanded']);
