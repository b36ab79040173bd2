import type { DuckDBConnection } from '@duckdb/node-api';
import type { Gathered } from './gather.js';

/** What a brief was made from, and what it leaves out: nothing is left out silently. */
export async function about(connection: DuckDBConnection, gathered: Gathered, least: number): Promise<string[]> {
  const { documents, copies, outlets, events, entries, records } = gathered;
  const from = outlets.size === 0 ? '' : ` from ${plural(outlets.size, 'outlet')}`;
  const copied = copies === 0 ? '' : `, ${plural(copies, 'copy', 'copies')} of others among them, which count once`;
  const undated = await connection.runAndReadAll('SELECT count(*)::INTEGER FROM documents WHERE published IS NULL');
  const without = Number(undated.value(0, 0));
  return [
    `${plural(documents, 'document')}${from}${copied}. Of ${plural(records, 'event')} and entries of ledgers it tells ${events.length + entries.length}: those whose confidence is at least ${least}, and of events those that are told as having happened, between two sides that are known.`,
    ...(without === 0
      ? []
      : [
          `${plural(without, 'document')} of the store ${without === 1 ? 'has' : 'have'} no day of publication and ${without === 1 ? 'belongs' : 'belong'} to no period.`,
        ]),
  ];
}

function plural(count: number, noun: string, several = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : several}`;
}
