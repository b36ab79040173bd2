import { type ActorDictionary, actorKey, type OwnActor, type OwnAgent, type OwnState, stateKey } from './dictionary.js';

/**
 * Several dictionaries as one, the first before the others. Of a noun the first record holds. Records of one
 * actor that say the same become one; where they differ, the first holds (`first`), or each is kept under an
 * id of its own (`both`).
 */
export function mergeDictionaries(all: readonly ActorDictionary[], keep: 'first' | 'both'): ActorDictionary {
  const actors = new Map<string, OwnActor>();
  const states = new Map<string, OwnState>();
  const agents = new Map<string, OwnAgent>();
  for (const dictionary of all) {
    for (const actor of dictionary.actors) {
      const key = actorKey(actor);
      const before = actors.get(key);
      if (before === undefined) actors.set(key, actor);
      else if (keep === 'first' || facts(before) === facts(actor)) actors.set(key, joined(before, actor));
      else {
        const id = freeId(actor, actors);
        actors.set(id, { ...actor, id });
      }
    }
    for (const state of dictionary.states) {
      const before = states.get(stateKey(state));
      states.set(stateKey(state), before === undefined ? state : joinedState(before, state));
    }
    for (const agent of dictionary.agents) if (!agents.has(agent.noun)) agents.set(agent.noun, agent);
  }
  return { actors: [...actors.values()], states: [...states.values()], agents: [...agents.values()] };
}

/** An id for an actor whose name and kind, or id, another has: its words and a number. */
export function freeId(actor: Pick<OwnActor, 'id' | 'name' | 'kind'>, taken: { has(id: string): boolean }): string {
  const words = (actor.id || `${actor.kind} ${actor.name}`).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const plain = words.replace(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'actor';
  for (let n = 2; ; n++) if (!taken.has(`${plain}-${n}`)) return `${plain}-${n}`;
}

function facts({ country, sectors, code, terms }: OwnActor): string {
  return JSON.stringify([country, sectors, code, terms]);
}

function joined(first: OwnActor, second: OwnActor): OwnActor {
  const { country, sectors, code, terms } = first;
  const isSilent = terms.length === 0 && sectors.length === 0 && code === '';
  const known = isSilent ? { ...second, id: first.id, name: first.name } : first;
  return {
    ...known,
    country: known.country || country,
    anyCase: first.anyCase || second.anyCase,
    aliases: [...new Set([...first.aliases, ...second.aliases])],
  };
}

function joinedState(first: OwnState, second: OwnState): OwnState {
  const union = (use: 'names' | 'adjectives' | 'people' | 'capital' | 'metonyms') => [
    ...new Set([...first[use], ...second[use]]),
  ];
  return {
    ...first,
    ...{ names: union('names'), adjectives: union('adjectives'), people: union('people') },
    ...{ capital: union('capital'), metonyms: union('metonyms') },
  };
}
