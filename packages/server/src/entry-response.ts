import { accountOfEntry, tell } from '@rapporteur/report';
import type { FoundEntry } from '@rapporteur/store';
import type { EntryResponse } from './api.js';

/** An entry of a ledger with all that is needed to read it alone. */
export function entryResponse({ report, record, state }: FoundEntry): EntryResponse {
  const { text, ...document } = report.document;
  const { entry } = record;
  const parts = tell(report, record);
  const concerned = new Set([entry.holder, ...parts.flatMap((part) => (part.kind === 'actor' ? [part.actor] : []))]);
  return {
    record,
    parts,
    document,
    words: {
      cue: text.slice(entry.cue.start, entry.cue.end),
      evidence: text.slice(entry.evidence.start, entry.evidence.end),
    },
    actors: report.actors.filter(({ id }) => concerned.has(id)),
    account: accountOfEntry(report, record),
    ...(state && { state }),
  };
}
