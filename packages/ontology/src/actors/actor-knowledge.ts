import type { ActorDictionary, OwnActor, OwnState } from '../dictionary/dictionary.js';
import { timeline } from '../dictionary/timeline.js';
import { readTable } from '../table.js';
import { AgentLexicon } from './agent-lexicon.js';
import { covers, type KnownActor, slug, type Term } from './known-actor.js';
import { atoms, NameIndex } from './name-index.js';
import { AgentRow, BodyRow, PersonRow, StateRow } from './tables.js';

/**
 * What a name may stand for. A capital and a metonym stand for the government of their state; adjectives
 * are names where they have several words ('Sri Lankan').
 */
export interface NameSense {
  readonly actor: KnownActor;
  readonly use: 'name' | 'capital' | 'metonym' | 'people' | 'adjective';
  /** The time in which the name means this actor. */
  readonly term: Term;
}

/** An actor as it is put together here; all others only read it. */
type OpenActor = { -readonly [K in keyof KnownActor]: KnownActor[K] } & { terms: Term[] };

/** The knowledge of who acts in the news. */
export class ActorKnowledge {
  readonly names = new NameIndex<NameSense>();
  readonly agents = new AgentLexicon();
  readonly #actors = new Map<string, OpenActor>();
  readonly #byId = new Map<string, OpenActor>();
  readonly #states = new Map<string, OpenActor>();
  readonly #adjectives = new Map<string, string>();
  readonly #holders = new Map<string, { actor: KnownActor; term: Term; own: boolean }[]>();

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

  /** Who holds an office in a country on a day; without a day, whoever held it last. */
  officeHolder(country: string, titles: readonly string[], day: string | undefined): KnownActor | undefined {
    const held = this.#holders.get(country) ?? [];
    for (const title of titles) {
      const fits = held.filter(({ term }) => term.title === title && (day === undefined || covers(term, day)));
      const own = day === undefined ? [] : fits.filter((holder) => holder.own);
      const last = (own.length > 0 ? own : fits).reduce<(typeof fits)[number] | undefined>(
        (best, h) => (best === undefined || h.term.from >= best.term.from ? h : best),
        undefined,
      );
      if (last !== undefined) return last.actor;
    }
    return undefined;
  }

  /** Who held an office last of those who had held it for a year or more and held it no more on a day. */
  formerHolder(country: string, titles: readonly string[], day: string): KnownActor | undefined {
    const current = this.officeHolder(country, titles, day);
    const held = (this.#holders.get(country) ?? []).filter(
      ({ actor, term }) => actor !== current && term.until !== '' && term.until <= day && !isShort(term),
    );
    for (const title of titles) {
      const over = held.filter(({ term }) => term.title === title);
      if (over.length > 0) return over.reduce((best, h) => (h.term.until > best.term.until ? h : best)).actor;
    }
    return undefined;
  }

  /**
   * Adds users' own actors. Of several that bear a name on a day, the first listed comes first, and before
   * those built in. One with the id, or with kind, full name and country of one that is known already is the same
   * actor: its names are added, and what it says of itself takes the place of what was known.
   */
  add({ actors, states, agents }: ActorDictionary): void {
    const entered = actors.map((own) => [own, this.#addOwn(own)] as const);
    for (const [own, senses] of entered.toReversed()) {
      for (const sense of senses.toReversed()) {
        for (const name of [own.name, ...own.aliases]) this.names.addFirst(bare(name), sense, own.anyCase);
      }
    }
    for (const state of states.toReversed()) this.#addOwnState(state);
    for (const { noun, plural, kind, sectors } of agents)
      this.agents.addFirst({ noun: noun.toLowerCase(), kind, sectors }, plural);
  }

  #addOwn(own: OwnActor): NameSense[] {
    const terms = timeline(own);
    const { id, name, kind } = own;
    const country = own.country || (own.terms[0]?.country ?? '');
    const sectors = own.sectors.length > 0 || terms.length === 0 ? own.sectors : terms.at(-1)!.sectors;
    const key = kind === 'person' ? `person ${name} ${country}` : `body ${name}`;
    const before = this.#sameAs(own, key, country);
    const actor = before ?? this.#make(id === '' ? key : `own ${id}`, { name, kind, country, sectors }, id);
    const says = own.terms.length > 0 || own.sectors.length > 0 || own.code !== '';
    const open = { title: '', country, sectors, from: '', until: '' };
    if (before === undefined || (says && kind !== 'state')) {
      const named = own.terms.some(({ title }) => title !== '');
      const lasting = named ? terms : withOffices(terms, actor.terms);
      if (named) this.#resign(actor);
      Object.assign(actor, { name: before?.name ?? name, kind, country, sectors, terms: lasting });
      for (const term of terms) if (term.title !== '') this.#hold(actor, term, true);
    }
    return (says ? terms : [open]).map((term) => ({ actor, use: 'name', term }));
  }

  /** Who is known already and is the same: by id, by name, and by a full name that one of the same kind and country bears. */
  #sameAs({ id, name, kind }: OwnActor, key: string, country: string): OpenActor | undefined {
    if (kind === 'state' && this.#states.has(country)) return this.#states.get(country);
    if (id !== '') return this.#byId.get(id);
    const exact = this.#actors.get(key);
    const text = atoms(name.replace(/^the /i, ''));
    if (exact !== undefined || text.length < 2) return exact;
    const match = this.names.matchAt(text, 0);
    if (match === undefined || match.to < text.length) return undefined;
    const { actor } = match.values[0]!;
    const same =
      match.values.every((sense) => sense.actor === actor) && actor.kind === kind && actor.country === country;
    return same ? this.#byId.get(actor.id) : undefined;
  }

  #addOwnState({ country, from, until, ...own }: OwnState): void {
    const term: Term = { title: '', country, sectors: [], from, until };
    const name = own.names[0] ?? country;
    const actor =
      this.#states.get(country) ?? this.#enter(country, { name, kind: 'state', country, sectors: ['GOV'] }, term);
    this.#states.set(country, actor);
    const add = (use: NameSense['use'], names: readonly string[]): void => {
      for (const name of names) this.names.addFirst(bare(name), { actor, use, term });
    };
    add('name', own.names);
    add('capital', own.capital);
    add('metonym', own.metonyms);
    add('people', own.people);
    for (const adjective of own.adjectives) this.#adjectives.set(adjective, country);
    add(
      'adjective',
      own.adjectives.filter((adjective) => /[ -]/.test(adjective)),
    );
  }

  /** Takes an actor out of all offices. */
  #resign(actor: KnownActor): void {
    for (const country of new Set(actor.terms.map((term) => term.country))) {
      const others = this.#holders.get(country)?.filter((held) => held.actor !== actor);
      if (others !== undefined) this.#holders.set(country, others);
    }
  }

  #hold(actor: KnownActor, term: Term, own: boolean): void {
    const held = this.#holders.get(term.country);
    if (held === undefined) this.#holders.set(term.country, [{ actor, term, own }]);
    else held.push({ actor, term, own });
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
      for (const name of row.adjectives) {
        if (!this.#adjectives.has(name)) this.#adjectives.set(name, row.iso3);
        if (/[ -]/.test(name)) this.names.add(name, { actor, use: 'adjective', term });
      }
    }
  }

  #addPeople(file: string, text: string): void {
    for (const row of readTable(file, text, PersonRow)) {
      const { name, country, title, sectors, from, until } = row;
      const term: Term = { title, country, sectors, from, until };
      const actor = this.#enter(`person ${name} ${country}`, { name, kind: 'person', country, sectors }, term);
      for (const alias of [name, ...row.aliases]) this.names.add(alias, { actor, use: 'name', term });
      this.#hold(actor, term, false);
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
  #enter(key: string, facts: Omit<KnownActor, 'id' | 'terms'>, term: Term): OpenActor {
    const before = this.#actors.get(key);
    if (before !== undefined) {
      before.terms.push(term);
      return before;
    }
    const actor = this.#make(key, facts, '');
    actor.terms.push(term);
    return actor;
  }

  #make(key: string, facts: Omit<KnownActor, 'id' | 'terms'>, given: string): OpenActor {
    const short = slug(facts.name);
    const id = given || (this.#byId.has(short) ? slug(`${facts.name} ${facts.country || facts.kind}`) : short);
    const actor = { id, ...facts, terms: [] };
    this.#byId.set(id, actor);
    this.#actors.set(key, actor);
    return actor;
  }

  #addAgents(file: string, text: string): void {
    for (const { noun, plural, kind, sectors } of readTable(file, text, AgentRow))
      this.agents.add({ noun, kind, sectors }, plural);
  }
}

/** A term of less than a year, as of somebody who only stood in. */
function isShort({ from, until }: Term): boolean {
  return from.length === 10 && until.length === 10 && Date.parse(until) - Date.parse(from) < 360 * 86_400_000;
}

/** A name without its article: 'the Kremlin' is found with and without. */
function bare(name: string): string {
  return name.replace(/^the /, '');
}

/** Terms that name no office, as other coders' dictionaries have them, with the offices known for their times. */
function withOffices(terms: readonly Term[], known: readonly Term[]): Term[] {
  return terms.map((term) => {
    const day = term.from || term.until;
    const office = day === '' ? undefined : known.find((one) => one.title !== '' && covers(one, day));
    return office === undefined ? term : { ...term, title: office.title };
  });
}
