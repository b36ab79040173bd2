import type { DuckDBConnection } from '@duckdb/node-api';
import { followedCommitments } from '../follow/followed-commitments.js';
import { followedForecasts } from '../follow/followed-forecasts.js';
import { about } from './about.js';
import type { Brief } from './brief.js';
import { commitmentsMade, fatesTold } from './commitments.js';
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

/** A brief of what the documents of a period tell, and of what they settle. */
export async function digest(connection: DuckDBConnection, options: DigestOptions): Promise<Brief> {
  const { since, until, least } = options;
  const gathered = await gather(reportsOf(connection, options), least);
  const quotes = new Quotes();
  const one = (findings: readonly Finding[]) => (findings.length === 0 ? [] : [group(united(findings), quotes)]);
  const settled = commitmentsSettled(await followedCommitments(connection), options, least);
  const due = forecastsDue(await followedForecasts(connection), options, least);
  // In the order of the page: the quotes are numbered as they are met.
  const sections = [
    { title: 'New events', groups: newEvents(gathered.events, () => undefined, quotes) },
    { title: 'Votes and decisions', groups: one(findingsOf(gathered, 'decisions')) },
    { title: 'Commitments made', groups: commitmentsMade(gathered.entries, quotes) },
    { title: 'Commitments kept and broken', groups: one([...fatesTold(gathered.entries), ...settled]) },
    { title: 'Forecasts made', groups: one(findingsOf(gathered, 'forecasts')) },
    { title: 'Forecasts due', groups: one(due) },
    { title: 'Calls for action', groups: one(findingsOf(gathered, 'appeals')) },
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
