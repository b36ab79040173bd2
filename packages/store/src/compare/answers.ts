import { type DuckDBConnection, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import type { Account } from '../stories/account.js';
import type { Answer } from './comparison.js';
import { isHeadOfClaim } from './head-of-claim.js';

const REBUTTALS = `
SELECT e.id, r.holder, h.name, r.answer, t.source_actor, s.name, d.text, t.content_start, t.content_end, e.trigger_start,
       e.trigger_end, (SELECT list([p.words_start, p.words_end]) FROM participants p WHERE p.event = e.id)
FROM rebuttals r
JOIN attributions t ON t.document = r.document AND t.id = r.claim
JOIN events e ON e.document = r.document AND e.trigger_start >= t.content_start AND e.trigger_end <= t.content_end
JOIN documents d ON d.id = r.document
LEFT JOIN actors h ON h.document = r.document AND h.id = r.holder
LEFT JOIN actors s ON s.document = r.document AND s.id = t.source_actor
WHERE e.id IN (SELECT unnest($1)) AND r.polarity = 'positive' AND r.modality = 'actual' ORDER BY r.answer_start`;

const STANCES = `
SELECT e.id, 'author', NULL, t.cue, t.source_actor, a.name, NULL, NULL, NULL, NULL, NULL, NULL
FROM events e JOIN attributions t ON t.document = e.document AND list_contains(e.chain, t.id)
LEFT JOIN actors a ON a.document = t.document AND a.id = t.source_actor
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
    for (const [event, holder, name, words, claimant, claimantName, text, ...spans] of rows.getRowsJS()) {
      if (text !== null && !claims(String(text), spans)) continue;
      const by = holder === 'author' ? {} : { holder: { id: String(holder), name: String(name ?? holder) } };
      const to = claimant === null ? {} : { to: { id: String(claimant), name: String(claimantName ?? claimant) } };
      const answer: Answer = { ...by, ...to, how, words: String(words) };
      const list = found.get(String(event));
      if (list === undefined) found.set(String(event), [answer]);
      else list.push(answer);
    }
  }
  return found;
}

/** Whether the event is what the claim tells. */
function claims(text: string, [from, to, start, end, parties]: readonly unknown[]): boolean {
  const stretch = (a: unknown, b: unknown) => ({ start: Number(a), end: Number(b) });
  const named = ((parties ?? []) as [number, number][]).map(([a, b]) => stretch(a, b));
  return isHeadOfClaim(text, stretch(from, to), stretch(start, end), named);
}
