import type { z } from 'zod';
import { AgentRow, BodyRow, PersonRow, StateRow } from '../actors/tables.js';
import { DATA_FILES } from '../generated/data-files.js';
import { readTable } from '../table.js';
import { type ActorDictionary, actorKey, type OwnActor, type OwnTerm } from './dictionary.js';
import { freeId } from './merge.js';

/** The actors that come with the package, in the form of users' own. */
export function builtInDictionary(): ActorDictionary {
  const rows = <T extends z.ZodObject>(file: string, schema: T): z.infer<T>[] =>
    readTable(file, DATA_FILES[file] ?? '', schema).map(({ at: _, ...row }) => row as z.infer<T>);
  const bodies = Object.keys(DATA_FILES)
    .filter((file) => file.startsWith('actors/') && !/(states|people|agents)\.tsv$/.test(file))
    .flatMap((file) => rows(file, BodyRow));
  const states = rows('actors/states.tsv', StateRow).map(({ iso3, name, aliases, ...state }) => ({
    ...state,
    country: iso3,
    names: [name, ...aliases],
  }));
  const people = rows('actors/people.tsv', PersonRow).map((row) => ({ ...row, kind: 'person' as const }));
  return {
    actors: withIds([
      ...gathered(people, ({ name, country }) => `${name}\t${country}`),
      ...gathered(
        bodies.map((row) => ({ ...row, title: '' })),
        ({ name }) => name,
      ),
    ]),
    states: joined(states),
    agents: rows('actors/agents.tsv', AgentRow).map((row) => ({ ...row, code: '' })),
  };
}

type ActorRow = PersonRow & Pick<OwnActor, 'kind'>;

/** Rows of one key are terms of one actor. */
function gathered(rows: readonly ActorRow[], keyOf: (row: ActorRow) => string): OwnActor[] {
  const actors = new Map<string, OwnActor>();
  for (const row of rows) {
    const { name, kind, country, sectors, title, from, until } = row;
    const before = actors.get(keyOf(row));
    const aliases = row.aliases.filter((alias) => before?.aliases.includes(alias) !== true);
    const dated = title !== '' || from !== '' || until !== '';
    const terms: OwnTerm[] = dated ? [{ title, country, sectors, from, until, code: '' }] : [];
    if (before === undefined) {
      const facts = dated ? { country: '', sectors: [] } : { country, sectors };
      actors.set(keyOf(row), { id: '', name, aliases, kind, ...facts, code: '', anyCase: false, terms });
    } else {
      before.aliases.push(...aliases);
      before.terms.push(...terms);
      if (!dated) Object.assign(before, { country, sectors });
    }
  }
  return [...actors.values()];
}

/** People of one name are told apart by a number. */
function withIds(actors: readonly OwnActor[]): OwnActor[] {
  const taken = new Set<string>();
  return actors.map((actor) => {
    const id = taken.has(actorKey(actor)) ? freeId(actor, taken) : '';
    taken.add(actorKey({ ...actor, id }));
    return { ...actor, id };
  });
}

/** Rows of one state and time become one record. */
function joined(states: ActorDictionary['states']): ActorDictionary['states'] {
  const byTime = new Map<string, ActorDictionary['states'][number]>();
  for (const state of states) {
    const key = `${state.country} ${state.from} ${state.until}`;
    const before = byTime.get(key);
    if (before === undefined) byTime.set(key, state);
    else
      for (const use of ['names', 'adjectives', 'people', 'capital', 'metonyms'] as const)
        before[use].push(...state[use]);
  }
  return [...byTime.values()];
}
