import { DOCUMENT, table } from './table.js';

/** Who takes part; a known actor has the same id in every document. */
export const actors = table({
  name: 'actors',
  means: 'The actors of each document; a known actor has the same id in all of them',
  columns: {
    document: DOCUMENT,
    id: ['VARCHAR', 'id of the actor'],
    name: ['VARCHAR', 'name'],
    kind: ['VARCHAR', 'state, government, person, igo, ngo, armed group, party, company, media, social group, unknown'],
    country: ['VARCHAR', 'ISO 3166-1 alpha-3'],
    sectors: ['VARCHAR[]', "PLOVER's sector codes"],
    role: ['VARCHAR', 'office, if known'],
    role_from: ['VARCHAR', 'since when'],
    role_until: ['VARCHAR', 'until when'],
    wikidata: ['VARCHAR', 'Wikidata id'],
    members: ['VARCHAR[]', 'ids of the actors that a plural mention stands for'],
  },
  rows: ({ document, actors }) =>
    actors.map((actor) => ({
      document: document.id,
      id: actor.id,
      name: actor.name,
      kind: actor.kind,
      country: actor.country ?? null,
      sectors: actor.sectors,
      role: actor.role?.title ?? null,
      role_from: actor.role?.from ?? null,
      role_until: actor.role?.until ?? null,
      wikidata: actor.wikidata ?? null,
      members: actor.members ?? null,
    })),
});
