import type { DuckDBConnection } from '@duckdb/node-api';
import { COMMITMENT_KINDS } from '@rapporteur/report';
import { about } from './about.js';
import type { Brief, BriefGroup } from './brief.js';
import { group, united } from './finding.js';
import { type Gathered, gather } from './gather.js';
import { newEvents } from './new-events.js';
import { type Period, reportsOf } from './period.js';
import { Quotes } from './quotes.js';

/** Which period a brief is of, and how sure what it tells must be (0 to 1). */
export interface DigestOptions extends Period {
  readonly least: number;
}

/** A brief of what the documents of a period tell. */
export async function digest(connection: DuckDBConnection, options: DigestOptions): Promise<Brief> {
  const { since, until, least } = options;
  const gathered = await gather(reportsOf(connection, options), least);
  const quotes = new Quotes();
  const of = (ledger: string) => gathered.entries.filter((entry) => entry.ledger === ledger);
  const lines = (entries: Gathered['entries'], heading?: string): BriefGroup[] => {
    const findings = united(entries.map(({ finding }) => finding));
    return findings.length === 0 ? [] : [group(findings, quotes, heading)];
  };
  const sections = [
    { title: 'New events', groups: newEvents(gathered.events, () => undefined, quotes) },
    { title: 'Votes and decisions', groups: lines(of('decisions')) },
    {
      title: 'Commitments made',
      groups: COMMITMENT_KINDS.flatMap((kind) =>
        lines(
          gathered.entries.filter((entry) => entry.ledger === 'commitments' && entry.entry.kind === kind),
          HEADINGS[kind],
        ),
      ),
    },
    { title: 'Forecasts made', groups: lines(of('forecasts')) },
    { title: 'Calls for action', groups: lines(of('appeals')) },
  ];
  return {
    title: `Brief, ${since} to ${until}`,
    about: await about(connection, gathered, least),
    sections,
    quotes: quotes.all(),
  };
}

const HEADINGS = {
  mandate: 'Mandates',
  promise: 'Promises',
  assurance: 'Assurances',
  threat: 'Threats',
  offer: 'Offers',
  demand: 'Demands',
  ultimatum: 'Ultimatums',
  agreement: 'Agreements',
} as const;
