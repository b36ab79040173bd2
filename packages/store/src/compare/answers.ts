import { type DuckDBConnection, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import type { Account } from '../stories/account.js';
import type { Answer } from './comparison.js';

const REBUTTALS = `
SELECT e.id, r.holder, a.name, r.answer
FROM events e
JOIN rebuttals r ON r.document = e.document AND list_contains(e.chain, r.claim)
LEFT JOIN actors a ON a.document = r.document AND a.id = r.holder
WHERE e.id IN (SELECT unnest($1)) AND r.polarity = 'positive' ORDER BY r.answer_start`;

const STANCES = `
SELECT e.id, 'author', NULL, t.cue
FROM events e JOIN attributions t ON t.document = e.document AND list_contains(e.chain, t.id)
WHERE e.id IN (SELECT unnest($1)) AND t.stance = 'reject' ORDER BY t.cue_start`;

/** Who says, in the same text, against what these accounts say: rebuttals of the claim, and the author who rejects it. */
export async function readAnswers(
  connection: DuckDBConnection,
  accounts: readonly Account[],
): Promise<Map<string, Answer[]>> {
  const found = new Map<string, Answer[]>();
  const ids = accounts.map(({ event }) => event);
  for (const [query, how] of [
    [REBUTTALS, 'rebuttal'],
    [STANCES, 'stance'],
  ] as const) {
    const rows = await connection.runAndReadAll(query, [listValue(ids)], [LIST(VARCHAR)]);
    for (const [event, holder, name, words] of rows.getRows()) {
      const by = holder === 'author' ? {} : { holder: { id: String(holder), name: String(name ?? holder) } };
      const answer: Answer = { ...by, how, words: String(words) };
      const list = found.get(String(event));
      if (list === undefined) found.set(String(event), [answer]);
      else list.push(answer);
    }
  }
  return found;
}
