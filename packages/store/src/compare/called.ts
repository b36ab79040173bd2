import { type DuckDBConnection, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import type { CalledBy, ComparedActor } from './comparison.js';

const MENTIONS = `
SELECT m.actor, a.name, coalesce(d.outlet, d.id), m.words, count(*)::INTEGER
FROM mentions m JOIN documents d ON d.id = m.document JOIN actors a ON a.document = m.document AND a.id = m.actor
WHERE m.document IN (SELECT unnest($1)) AND m.actor IN (SELECT unnest($2))
GROUP BY ALL ORDER BY ALL`;

const LOADED = `
SELECT e.target, coalesce(d.outlet, d.id), e.words, count(*)::INTEGER
FROM evaluations e JOIN documents d ON d.id = e.document
WHERE e.document IN (SELECT unnest($1)) AND e.target IN (SELECT unnest($2)) AND (e.loaded OR e.scare)
GROUP BY ALL ORDER BY ALL`;

/** Most words for one actor by one outlet. */
const MOST = 6;

/** What the outlets of these documents call these actors: only those whom two outlets call differently. */
export async function calledBy(
  connection: DuckDBConnection,
  documents: readonly string[],
  actors: readonly string[],
): Promise<ComparedActor[]> {
  const read = async (query: string) =>
    (
      await connection.runAndReadAll(query, [listValue(documents), listValue(actors)], [LIST(VARCHAR), LIST(VARCHAR)])
    ).getRows();
  const found = new Map<string, { name: string; outlets: Map<string, Map<string, CalledBy>> }>();
  const add = (actor: string, name: string, outlet: string, said: string, times: number, loaded: boolean) => {
    const words = said.replaceAll(/\s+/g, ' ').trim();
    const key = words
      .toLowerCase()
      .replace(/^(?:the|a|an|its|his|her|their) /, '')
      .replace(/['’]s$/, '');
    if (key === '' || PRONOUNS.has(key)) return;
    if (!found.has(actor)) found.set(actor, { name, outlets: new Map() });
    const { outlets } = found.get(actor)!;
    if (!outlets.has(outlet)) outlets.set(outlet, new Map());
    const known = outlets.get(outlet)!.get(key);
    const called = {
      words: known?.words ?? words,
      times: (known?.times ?? 0) + times,
      loaded: loaded || known?.loaded === true,
    };
    outlets.get(outlet)!.set(key, called);
  };
  for (const [actor, name, outlet, words, times] of await read(MENTIONS)) {
    add(String(actor), String(name), String(outlet), String(words), Number(times), false);
  }
  for (const [actor, outlet, words, times] of await read(LOADED)) {
    const known = found.get(String(actor));
    if (known !== undefined) add(String(actor), known.name, String(outlet), String(words), Number(times), true);
  }
  return [...found]
    .filter(([, { outlets }]) => outlets.size > 1 && differ([...outlets.values()].map((words) => [...words.keys()])))
    .map(([id, { name, outlets }]) => ({
      id,
      name,
      outlets: [...outlets].map(([outlet, words]) => ({
        outlet,
        words: [...words.values()].sort(byTimes).slice(0, MOST),
      })),
    }));
}

/** Whether any list holds a word that another lacks. */
function differ(lists: readonly (readonly string[])[]): boolean {
  const all = new Set(lists.flat());
  return lists.some((list) => list.length < all.size);
}

/** Loaded words first, then the most frequent. */
function byTimes(a: CalledBy, b: CalledBy): number {
  return Number(b.loaded) - Number(a.loaded) || b.times - a.times || (a.words < b.words ? -1 : 1);
}

const PRONOUNS = new Set(
  `he him his himself she her hers herself it its itself they them their theirs themselves we us our ours ourselves i me my
  mine myself you your yours who whom whose which that this these those one both all others another each there
  here where`.split(/\s+/),
);
