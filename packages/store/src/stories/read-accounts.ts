import { type DuckDBConnection, type DuckDBResultReader, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import type { ActorKind, Modality, PloverType } from '@rapporteur/report';
import type { Account, Side } from './account.js';
import { isNamed } from './named.js';

// A document is about the country that most of its events have a party of.
const EVENTS = `
WITH countries AS (
  SELECT document, arg_max(country, (events, country)) AS country FROM (
    SELECT p.document, a.country, count(DISTINCT p.event) AS events
    FROM participants p JOIN actors a ON a.document = p.document AND a.id = p.actor
    WHERE a.country IS NOT NULL GROUP BY ALL
  ) GROUP BY document
)
SELECT e.id, e.document, d.outlet, strftime(d.published, '%Y-%m-%d'), e.position, e.type, e.cameo, e.modality, e.polarity,
       e.holder, e.chain, e.date_start, e.date_end, e.date_basis, e.place, e.place_kind, e.place_country, e.latitude,
       e.longitude, e.trigger, e.evidence, h.name, h.kind, c.country,
       e.modality_confidence
FROM events e JOIN documents d ON d.id = e.document
LEFT JOIN actors h ON h.document = e.document AND h.id = e.holder
LEFT JOIN countries c ON c.document = e.document`;

// `lower`: a name that the text also writes with a small letter is a description with the capital of its sentence.
const SIDES = `
WITH small AS (
  SELECT DISTINCT m.document, m.actor FROM mentions m JOIN actors a ON a.document = m.document AND a.id = m.actor
  WHERE m.words = lower(a.name) AND m.words <> a.name
)
SELECT DISTINCT p.event, p.part, p.actor, a.name, a.kind, a.country, a.sectors, p.words, s.actor IS NOT NULL AS lower,
       p.words_start
FROM participants p
LEFT JOIN actors a ON a.document = p.document AND a.id = p.actor
LEFT JOIN small s ON s.document = p.document AND s.actor = p.actor`;

/**
 * The events of the store as accounts, all or those with these ids; `originals` says of which document a copy has its
 * text.
 */
export async function readAccounts(
  connection: DuckDBConnection,
  originals: ReadonlyMap<string, string>,
  ids?: readonly string[],
): Promise<Account[]> {
  const some =
    ids === undefined ? ALL : { where: 'IN (SELECT unnest($1))', values: [listValue(ids)], types: [LIST(VARCHAR)] };
  const read = (query: string, column: string, order: string) =>
    connection.runAndReadAll(`${query} WHERE ${column} ${some.where} ORDER BY ${order}`, some.values, some.types);
  const sides = sidesOf(await read(SIDES, 'p.event', 'p.event, p.words_start, p.actor'));
  const events = await read(EVENTS, 'e.id', 'e.document, e.position');
  return events.getRowsJS().map((row) => {
    const [event, document, outlet, published, position, type, cameo, modality, polarity, holder, chain, ...rest] = row;
    const [start, end, basis, place, kind, country, latitude, longitude, trigger, evidence, ...about] = rest;
    const [holderName, holderKind, mainCountry, modalityConfidence] = about;
    return {
      event: String(event),
      document: String(document),
      text: originals.get(String(document)) ?? String(document),
      ...(outlet !== null && { outlet: String(outlet) }),
      ...(published !== null && { published: String(published) }),
      position: Number(position),
      type: type as PloverType,
      cameo: String(cameo),
      modality: modality as Modality,
      polarity: polarity as Account['polarity'],
      holder: String(holder),
      ...(holderName !== null && { holderName: String(holderName) }),
      holderNamed:
        holderName !== null &&
        isNamed({ name: String(holderName), kind: (holderKind ?? 'unknown') as ActorKind }, false),
      ...(mainCountry !== null && { country: String(mainCountry) }),
      modalityConfidence: Number(modalityConfidence),
      chain: chain as string[],
      sources: sides.get(`source ${String(event)}`) ?? [],
      targets: sides.get(`target ${String(event)}`) ?? [],
      ...(start !== null && { date: { start: String(start), end: String(end), basis: String(basis) } }),
      ...(place !== null && {
        place: {
          name: String(place),
          ...(kind !== null && { kind: String(kind) }),
          ...(country !== null && { country: String(country) }),
          ...(latitude !== null && { latitude: Number(latitude) }),
          ...(longitude !== null && { longitude: Number(longitude) }),
        },
      }),
      trigger: String(trigger),
      evidence: String(evidence),
    };
  });
}

const ALL = { where: 'IS NOT NULL', values: [], types: [] };

/** The parties of events, by part and event. */
function sidesOf(rows: DuckDBResultReader): Map<string, Side[]> {
  const sides = new Map<string, Side[]>();
  for (const [event, part, actor, name, kind, country, sectors, words, lower] of rows.getRowsJS()) {
    const facts = { name: String(name ?? actor), kind: (kind ?? 'unknown') as ActorKind };
    const side: Side = {
      actor: String(actor),
      ...facts,
      ...(country !== null && { country: String(country) }),
      sectors: (sectors ?? []) as string[],
      named: isNamed(facts, lower === true),
      words: String(words),
    };
    const key = `${String(part)} ${String(event)}`;
    const list = sides.get(key);
    if (list === undefined) sides.set(key, [side]);
    else list.push(side);
  }
  return sides;
}
