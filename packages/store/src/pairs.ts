import type { DuckDBConnection } from '@duckdb/node-api';
import { QUAD_CLASSES, type QuadClass } from '@rapporteur/report';
import type { ActorName } from './actor-name.js';

/** What one actor did to another, over all documents. */
export interface ActorPair {
  readonly source: ActorName;
  readonly target: ActorName;
  /** Reports of events said to have happened: actual and positive. What two documents tell of one event counts twice. */
  readonly events: number;
  /** Different events among them: the pair's strength. */
  readonly stories: number;
  /** Those of them that only somebody other than the author holds to be so. */
  readonly claimed: number;
  /** Documents that tell of those events. */
  readonly documents: number;
  /** Those reports by quad class; every class is there. */
  readonly quads: Readonly<Record<QuadClass, number>>;
  /** Cooperation less conflict, over those reports: 1 all cooperation, -1 all conflict. */
  readonly balance: number;
  /** Events between the two that are not said to have happened: denied, planned, predicted, possible... */
  readonly others: number;
}

const PAIRS = `
WITH pairs AS (
  SELECT DISTINCT event, story, document, source, source_name, target, target_name, quad,
         modality = 'actual' AND polarity = 'positive' AS happened, holder <> 'author' AS claimed
  FROM dyads WHERE source IS NOT NULL AND target IS NOT NULL AND source <> target
)
SELECT source, mode(source_name ORDER BY source_name), target, mode(target_name ORDER BY target_name),
       (count(*) FILTER (happened))::INTEGER AS events,
       (count(DISTINCT story) FILTER (happened))::INTEGER AS stories,
       (count(*) FILTER (NOT happened))::INTEGER AS others,
       (count(*) FILTER (happened AND claimed))::INTEGER,
       (count(DISTINCT document) FILTER (happened))::INTEGER,
       ${QUAD_CLASSES.map((quad) => `(count(*) FILTER (happened AND quad = '${quad}'))::INTEGER`).join(', ')}
FROM pairs GROUP BY source, target
HAVING events > 0
ORDER BY stories DESC, events DESC, others DESC, source, target LIMIT $1`;

/** The pairs with most events that are said to have happened. */
export async function strongestPairs(connection: DuckDBConnection, limit: number): Promise<ActorPair[]> {
  const result = await connection.runAndReadAll(PAIRS, [limit]);
  return result
    .getRows()
    .map(([source, sourceName, target, targetName, events, stories, others, claimed, documents, ...counts]) => {
      const quads = Object.fromEntries(QUAD_CLASSES.map((quad, index) => [quad, Number(counts[index])])) as Record<
        QuadClass,
        number
      >;
      const cooperation = quads['verbal cooperation'] + quads['material cooperation'];
      const conflict = quads['verbal conflict'] + quads['material conflict'];
      return {
        source: { id: String(source), name: String(sourceName ?? source) },
        target: { id: String(target), name: String(targetName ?? target) },
        events: Number(events),
        stories: Number(stories),
        claimed: Number(claimed),
        documents: Number(documents),
        quads,
        balance: (cooperation - conflict) / Number(events),
        others: Number(others),
      };
    });
}
