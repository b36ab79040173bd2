import { type DuckDBConnection, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import { MODALITIES, type Modality, type PloverType } from '@rapporteur/report';
import type { ActorName } from './actor-name.js';

/** How an event stands: `claimed` is told as fact, but by somebody other than the author; else its modality. */
export type Standing = 'claimed' | Exclude<Modality, 'actual'>;
export const STANDINGS: readonly Standing[] = ['claimed', ...MODALITIES.filter((modality) => modality !== 'actual')];

/** An event in a list: enough to tell what it is and to find it. */
export interface EventExample {
  readonly event: string;
  readonly document: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly type: PloverType;
  readonly sources: readonly ActorName[];
  readonly targets: readonly ActorName[];
  /** The words that name the event. */
  readonly trigger: string;
  /** The clause or sentence it was read from. */
  readonly words: string;
  /** Where the trigger starts in those words; absent where it stands outside of them. */
  readonly triggerAt?: number;
  /** Whose it is; absent where it is the author's own. */
  readonly holder?: ActorName;
}

/** The events of one standing: how many, and the surest few. */
export interface StandingGroup {
  readonly standing: Standing;
  readonly events: number;
  readonly examples: readonly EventExample[];
}

// The examples of a standing come from different documents first; then those with both sides, then the surest.
const RANKED = `
WITH sides AS (
  SELECT event, count(DISTINCT part) = 2 AS complete FROM participants GROUP BY event
), standings AS (
  SELECT id, document, position, confidence, coalesce(complete, false) AS complete,
         CASE WHEN modality <> 'actual' THEN modality
              WHEN polarity = 'positive' AND holder <> 'author' THEN 'claimed' END AS standing
  FROM events LEFT JOIN sides ON sides.event = events.id
), by_document AS (
  SELECT *, row_number() OVER (PARTITION BY standing, document ORDER BY complete DESC, confidence DESC, position) AS turn
  FROM standings WHERE standing IS NOT NULL
), ranked AS (
  SELECT *, row_number() OVER (PARTITION BY standing ORDER BY turn, complete DESC, confidence DESC, document) AS place
  FROM by_document
)
SELECT standing, id, (count(*) OVER (PARTITION BY standing))::INTEGER AS events
FROM ranked QUALIFY place <= $1 ORDER BY standing, place`;

const EXAMPLES = `
SELECT event, any_value(document), any_value(title), any_value(outlet),
       any_value(strftime(published, '%Y-%m-%d')), any_value(type), any_value(trigger), any_value(evidence),
       any_value(holder), any_value(holder_name),
       any_value(trigger_start - evidence_start),
       list_sort(list(DISTINCT [source, coalesce(source_name, source)]) FILTER (source IS NOT NULL)),
       list_sort(list(DISTINCT [target, coalesce(target_name, target)]) FILTER (target IS NOT NULL))
FROM dyads JOIN (SELECT id AS event, trigger_start, evidence_start FROM events) USING (event)
WHERE event IN (SELECT unnest($1)) GROUP BY event`;

/** The events that are not simply told as fact by the author, by how they stand; standings without events are left out. */
export async function standings(connection: DuckDBConnection, examples: number): Promise<StandingGroup[]> {
  const ranked = (await connection.runAndReadAll(RANKED, [examples])).getRows();
  const found = await connection.runAndReadAll(
    EXAMPLES,
    [listValue(ranked.map(([, id]) => String(id)))],
    [LIST(VARCHAR)],
  );
  const byId = new Map(found.getRowsJS().map((row) => [String(row[0]), example(row)]));
  return STANDINGS.flatMap((standing) => {
    const rows = ranked.filter(([name]) => name === standing);
    if (rows.length === 0) return [];
    return { standing, events: Number(rows[0]![2]), examples: rows.map(([, id]) => byId.get(String(id))!) };
  });
}

function example(row: readonly unknown[]): EventExample {
  const [event, document, title, outlet, published, type, trigger, words, holder, holderName, at, ...sides] = row;
  const [sources, targets] = sides;
  const inside = Number(at) >= 0 && String(words).startsWith(String(trigger), Number(at));
  return {
    event: String(event),
    document: String(document),
    ...(title !== null && { title: String(title) }),
    ...(outlet !== null && { outlet: String(outlet) }),
    ...(published !== null && { published: String(published) }),
    type: type as PloverType,
    sources: actorNames(sources),
    targets: actorNames(targets),
    trigger: String(trigger),
    words: String(words),
    ...(inside && { triggerAt: Number(at) }),
    ...(holder !== 'author' && { holder: { id: String(holder), name: String(holderName ?? holder) } }),
  };
}

function actorNames(list: unknown): ActorName[] {
  if (!Array.isArray(list)) return [];
  return (list as [string, string][]).map(([id, name]) => ({ id, name }));
}
