import type { ActorKind, Sector } from '@rapporteur/report';
import { readTable } from '../table.js';
import { covers, type KnownActor, slug, type Term } from './known-actor.js';
import { NameIndex } from './name-index.js';
import { AgentRow, BodyRow, PersonRow, StateRow } from './tables.js';

/** What a name may stand for. A capital and a metonym stand for the government of their state. */
export interface NameSense {
  readonly actor: KnownActor;
  readonly use: 'name' | 'capital' | 'metonym' | 'people';
}

/** A common noun for whoever acts, singular or plural. */
export interface AgentNoun {
  readonly noun: string;
  readonly kind: ActorKind;
  readonly sectors: readonly Sector[];
}

/** The knowledge of who acts in the news. */
export class ActorKnowledge {
  readonly names = new NameIndex<NameSense>();
  readonly #states = new Map<string, KnownActor>();
  readonly #adjectives = new Map<string, string>();
  readonly #agents = new Map<string, AgentNoun>();
  readonly #holders = new Map<string, { actor: KnownActor; term: Term }[]>();

  /** @throws DataError where a table has faults */
  constructor(files: Readonly<Record<string, string>>) {
    for (const [file, text] of Object.entries(files)) {
      if (file === 'actors/states.tsv') this.#addStates(file, text);
      else if (file === 'actors/people.tsv') this.#addPeople(file, text);
      else if (file === 'actors/agents.tsv') this.#addAgents(file, text);
      else if (file.startsWith('actors/')) this.#addBodies(file, text);
    }
  }

  state(iso3: string): KnownActor | undefined {
    return this.#states.get(iso3);
  }

  /** The country of an adjective or prefix: 'Libyan', 'Anglo'. */
  countryOfAdjective(form: string): string | undefined {
    return this.#adjectives.get(form);
  }

  /** The agent noun of a lower-case lemma or phrase: 'foreign minister'. */
  agent(noun: string): AgentNoun | undefined {
    return this.#agents.get(noun);
  }

  /** Who holds an office in a country on a day; without a day, whoever held it last. */
  officeHolder(country: string, titles: readonly string[], day: string | undefined): KnownActor | undefined {
    const held = this.#holders.get(country) ?? [];
    for (const title of titles) {
      const fits = held.filter(({ term }) => term.title === title && (day === undefined || covers(term, day)));
      const last = fits.reduce<(typeof fits)[number] | undefined>(
        (best, h) => (best === undefined || h.term.from >= best.term.from ? h : best),
        undefined,
      );
      if (last !== undefined) return last.actor;
    }
    return undefined;
  }

  #addStates(file: string, text: string): void {
    for (const row of readTable(file, text, StateRow)) {
      const term: Term = { title: '', country: row.iso3, sectors: [], from: row.from, until: row.until };
      const actor: KnownActor = {
        id: slug(row.name),
        name: row.name,
        kind: 'state',
        country: row.iso3,
        sectors: ['GOV'],
        terms: [term],
      };
      if (!this.#states.has(row.iso3)) this.#states.set(row.iso3, actor);
      for (const name of [row.name, ...row.aliases]) this.names.add(name, { actor, use: 'name' });
      for (const name of row.capital) this.names.add(name, { actor, use: 'capital' });
      for (const name of row.metonyms) this.names.add(name.replace(/^the /, ''), { actor, use: 'metonym' });
      for (const name of row.people) this.names.add(name, { actor, use: 'people' });
      // 'Russian' is Russia's, also where the Soviet Union lists it: a living state goes before a former one.
      for (const name of row.adjectives) {
        if (row.until === '' || !this.#adjectives.has(name)) this.#adjectives.set(name, row.iso3);
      }
    }
  }

  #addPeople(file: string, text: string): void {
    const people = new Map<string, { actor: KnownActor & { terms: Term[] }; aliases: Set<string> }>();
    for (const row of readTable(file, text, PersonRow)) {
      const key = `${row.name}|${row.country}`;
      const term: Term = {
        title: row.title,
        country: row.country,
        sectors: row.sectors,
        from: row.from,
        until: row.until,
      };
      let person = people.get(key);
      if (person === undefined) {
        const known = [...people.values()].some(({ actor }) => actor.id === slug(row.name));
        const id = known ? slug(`${row.name} ${row.country}`) : slug(row.name);
        person = {
          actor: { id, name: row.name, kind: 'person', country: row.country, sectors: row.sectors, terms: [] },
          aliases: new Set([row.name]),
        };
        people.set(key, person);
      }
      person.actor.terms.push(term);
      for (const alias of row.aliases) person.aliases.add(alias);
    }
    for (const { actor, aliases } of people.values()) {
      for (const alias of aliases) this.names.add(alias, { actor, use: 'name' });
      for (const term of actor.terms) {
        const held = this.#holders.get(term.country);
        if (held === undefined) this.#holders.set(term.country, [{ actor, term }]);
        else held.push({ actor, term });
      }
    }
  }

  #addBodies(file: string, text: string): void {
    for (const row of readTable(file, text, BodyRow)) {
      const term: Term = { title: '', country: row.country, sectors: row.sectors, from: row.from, until: row.until };
      const actor: KnownActor = {
        id: slug(row.name),
        name: row.name,
        kind: row.kind,
        country: row.country,
        sectors: row.sectors,
        terms: [term],
      };
      for (const name of [row.name, ...row.aliases]) this.names.add(name.replace(/^the /, ''), { actor, use: 'name' });
    }
  }

  #addAgents(file: string, text: string): void {
    for (const row of readTable(file, text, AgentRow)) {
      const agent: AgentNoun = { noun: row.noun, kind: row.kind, sectors: row.sectors };
      this.#agents.set(row.noun, agent);
      if (row.plural !== '' && !this.#agents.has(row.plural)) this.#agents.set(row.plural, agent);
    }
  }
}
