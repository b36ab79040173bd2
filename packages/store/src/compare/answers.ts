import { type DuckDBConnection, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import type { Account } from '../stories/account.js';
import type { Answer } from './comparison.js';

// The claim of which an event is told: the attribution it stands under, or whose words hold its trigger. Where a claim
// tells several events as so, it cannot be said which of them the answer is about.
const REBUTTALS = `
WITH claimed AS (
  SELECT r.document, r.id AS rebuttal, e.id AS event,
         count(*) OVER (PARTITION BY r.document, r.id) AS events
  FROM rebuttals r
  JOIN attributions t ON t.document = r.document AND t.id = r.claim
  JOIN events e ON e.document = r.document AND e.modality = 'actual' AND e.polarity = 'positive'
       AND (list_contains(e.chain, r.claim) OR (e.trigger_start >= t.content_start AND e.trigger_end <= t.content_end))
  WHERE r.polarity = 'positive' AND r.modality = 'actual'
)
SELECT c.event, r.holder, h.name, r.answer, t.source_actor, s.name
FROM claimed c
JOIN rebuttals r ON r.document = c.document AND r.id = c.rebuttal
JOIN attributions t ON t.document = r.document AND t.id = r.claim
LEFT JOIN actors h ON h.document = r.document AND h.id = r.holder
LEFT JOIN actors s ON s.document = r.document AND s.id = t.source_actor
WHERE c.events = 1 AND c.event IN (SELECT unnest($1)) ORDER BY r.answer_start`;

const STANCES = `
SELECT e.id, 'author', NULL, t.cue, t.source_actor, a.name
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
    for (const [event, holder, name, words, claimant, claimantName] of rows.getRows()) {
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
