import type { DuckDBConnection } from '@duckdb/node-api';
import type { FollowEvidence } from './finding.js';
import type { Followed } from './follow-store.js';

/** How a forecast or commitment stands: what a person judged, else what was found, else open. */
export interface EntryState<O extends string> {
  readonly outcome: O | 'open';
  /** Who says so; `nobody`: it has not been followed yet. */
  readonly by: 'person' | 'program' | 'nobody';
  readonly why: string;
  /** Of what the program found. */
  readonly confidence?: number;
  readonly evidence: readonly FollowEvidence[];
  readonly overruled?: Overruled<O>;
}

/** A person's judgement, and what it was given in place of. */
export interface Overruled<O extends string> {
  readonly day: string;
  readonly note?: string;
  /** What the program found. */
  readonly found: O | 'open';
  /** Set where the entry's words have changed since it was judged. */
  readonly judged?: string;
}

const FOUND = 'SELECT entry, outcome, why, confidence FROM resolutions WHERE ledger = $1';

const EVIDENCE = `
SELECT e.entry, e.about, e.document, d.outlet, strftime(d.published, '%Y-%m-%d'), e.event, e.holder, e.words, e.facts
FROM resolution_evidence e LEFT JOIN documents d ON d.id = e.document
WHERE e.entry IN (SELECT entry FROM resolutions WHERE ledger = $1) ORDER BY e.entry, e.position`;

const OVERRULES = `
SELECT entry, outcome, note, strftime(day, '%Y-%m-%d'), words FROM overrules WHERE ledger = $1`;

/** How each entry of a ledger stands; `words` are what an entry says now. */
export async function entryStates<O extends string>(
  connection: DuckDBConnection,
  ledger: Followed,
): Promise<(entry: string, words: string) => EntryState<O>> {
  const rows = async (query: string) => (await connection.runAndReadAll(query, [ledger])).getRowsJS();
  const evidence = new Map<string, FollowEvidence[]>();
  for (const [entry, about, document, outlet, published, event, holder, words, facts] of await rows(EVIDENCE)) {
    const list = evidence.get(String(entry)) ?? [];
    evidence.set(String(entry), list);
    list.push({
      document: String(document),
      ...(outlet !== null && { outlet: String(outlet) }),
      ...(published !== null && { published: String(published) }),
      ...(event !== null && { event: String(event) }),
      about: about as FollowEvidence['about'],
      holder: String(holder),
      words: String(words),
      facts: facts as string[],
    });
  }
  const found = new Map<string, EntryState<O>>();
  for (const [entry, outcome, why, confidence] of await rows(FOUND)) {
    found.set(String(entry), {
      outcome: outcome as O,
      by: 'program',
      why: String(why),
      confidence: Number(confidence),
      evidence: evidence.get(String(entry)) ?? [],
    });
  }
  const overrules = new Map((await rows(OVERRULES)).map((row) => [String(row[0]), row]));
  return (entry, words) => {
    const state = found.get(entry) ?? NOT_FOLLOWED;
    const overrule = overrules.get(entry);
    if (!overrule) return state;
    const [, outcome, note, day, judged] = overrule;
    return {
      outcome: outcome as O,
      by: 'person',
      why: note === null ? 'so judged' : String(note),
      evidence: state.evidence,
      overruled: {
        day: String(day),
        ...(note !== null && { note: String(note) }),
        found: state.outcome,
        ...(String(judged) !== words && { judged: String(judged) }),
      },
    };
  };
}

const NOT_FOLLOWED: EntryState<never> = { outcome: 'open', by: 'nobody', why: 'not followed yet', evidence: [] };
