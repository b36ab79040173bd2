import type { ActorKind, Sector } from '@rapporteur/report';
import { readTable } from '../table.js';
import { covers, type KnownActor, slug, type Term } from './known-actor.js';
import { NameIndex } from './name-index.js';
import { AgentRow, BodyRow, PersonRow, StateRow } from './tables.js';

/** What a name may stand for. A capital and a metonym stand for the government of their state. */
export interface NameSense {
  readonly actor: KnownActor;
  readonly use: 'name' | 'capital' | 'metonym' | 'people';
  /** The time in which the name means this actor. */
  readonly term: Term;
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
  readonly #actors = new Map<string, KnownActor & { terms: Term[] }>();
  readonly #ids = new Set<string>();
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

  /** Rows with one ISO code are one state under several names or at several times. */
  #addStates(file: string, text: string): void {
    const rows = readTable(file, text, StateRow);
    for (const row of rows.toSorted((a, b) => Number(a.until !== '') - Number(b.until !== ''))) {
      const term: Term = { title: '', country: row.iso3, sectors: [], from: row.from, until: row.until };
      const actor = this.#enter(row.iso3, { name: row.name, kind: 'state', country: row.iso3, sectors: ['GOV'] }, term);
      this.#states.set(row.iso3, actor);
      for (const name of [row.name, ...row.aliases]) this.names.add(name, { actor, use: 'name', term });
      for (const name of row.capital) this.names.add(name, { actor, use: 'capital', term });
      for (const name of row.metonyms) this.names.add(bare(name), { actor, use: 'metonym', term });
      for (const name of row.people) this.names.add(name, { actor, use: 'people', term });
      // 'Russian' is Russia's, also where the Soviet Union lists it: living states come first.
      for (const name of row.adjectives) if (!this.#adjectives.has(name)) this.#adjectives.set(name, row.iso3);
    }
  }

  #addPeople(file: string, text: string): void {
    for (const row of readTable(file, text, PersonRow)) {
      const { name, country, title, sectors, from, until } = row;
      const term: Term = { title, country, sectors, from, until };
      const actor = this.#enter(`person ${name} ${country}`, { name, kind: 'person', country, sectors }, term);
      for (const alias of [name, ...row.aliases]) this.names.add(alias, { actor, use: 'name', term });
      const held = this.#holders.get(country);
      if (held === undefined) this.#holders.set(country, [{ actor, term }]);
      else held.push({ actor, term });
    }
  }

  #addBodies(file: string, text: string): void {
    for (const row of readTable(file, text, BodyRow)) {
      const { name, kind, country, sectors, from, until } = row;
      const term: Term = { title: '', country, sectors, from, until };
      const actor = this.#enter(`body ${name}`, { name, kind, country, sectors }, term);
      for (const alias of [name, ...row.aliases]) this.names.add(bare(alias), { actor, use: 'name', term });
    }
  }

  /** The actor under a key, with one more term; ids are slugs, and made longer where two would be the same. */
  #enter(key: string, facts: Omit<KnownActor, 'id' | 'terms'>, term: Term): KnownActor {
    const before = this.#actors.get(key);
    if (before !== undefined) {
      before.terms.push(term);
      return before;
    }
    const short = slug(facts.name);
    const id = this.#ids.has(short) ? slug(`${facts.name} ${facts.country || facts.kind}`) : short;
    this.#ids.add(id);
    const actor = { id, ...facts, terms: [term] };
    this.#actors.set(key, actor);
    return actor;
  }

  #addAgents(file: string, text: string): void {
    for (const row of readTable(file, text, AgentRow)) {
      const agent: AgentNoun = { noun: row.noun, kind: row.kind, sectors: row.sectors };
      this.#agents.set(row.noun, agent);
      if (row.plural !== '' && !this.#agents.has(row.plural)) this.#agents.set(row.plural, agent);
    }
  }
}

/** A name without its article: 'the Kremlin' is found with and without. */
function bare(name: string): string {
  return name.replace(/^the /, '');
}
