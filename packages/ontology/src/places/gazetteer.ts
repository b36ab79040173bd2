import type { ActorKnowledge } from '../actors/actor-knowledge.js';
import { type Atom, atoms } from '../actors/name-index.js';
import { readTable } from '../table.js';
import type { Place } from './place.js';
import { placeKey } from './place-key.js';
import { Settlements } from './settlements.js';
import { RegionRow, SpellingRow } from './tables.js';

/**
 * What the names of places may mean: countries (those of the actors' table), regions, waters and other features, and
 * 27,000 settlements. Read on first use.
 */
export class Gazetteer {
  readonly #settlements: Settlements;
  #regions: Map<string, Place[]> | undefined;
  #spellings: Map<string, { country: string; means: string }[]> | undefined;

  constructor(
    private readonly files: Readonly<Record<string, string>>,
    private readonly actors: ActorKnowledge,
  ) {
    this.#settlements = new Settlements(files['places/settlements.tsv'] ?? '');
  }

  /** All places that a name may mean, in any case and spelling: countries, then regions, then settlements by size. */
  find(name: string): Place[] {
    const key = placeKey(name);
    const spelt = (this.spellings.get(key) ?? []).flatMap(
      ({ means, country }) => this.#settlements.named(means, country) ?? [],
    );
    const settled = [...this.#settlements.find(key), ...spelt].sort((a, b) => b.population - a.population);
    return [...this.#countries(name), ...(this.regions.get(key) ?? []), ...new Set(settled)];
  }

  #countries(name: string): Place[] {
    const words = atoms(name);
    const match = this.actors.names.matchAt(words, 0) ?? this.actors.names.matchAt(capitalised(words), 0);
    if (match === undefined || match.to < words.length) return [];
    const states = match.values.filter(({ use, actor }) => use === 'name' && actor.kind === 'state');
    return states.map(({ actor }) => ({
      name: actor.name,
      kind: 'country',
      countries: [actor.country],
      region: '',
      point: undefined,
      population: 0,
    }));
  }

  private get regions(): Map<string, Place[]> {
    if (this.#regions !== undefined) return this.#regions;
    const regions = new Map<string, Place[]>();
    const file = 'places/regions.tsv';
    for (const row of readTable(file, this.files[file] ?? '', RegionRow)) {
      const { name, aliases, kind, countries, code, latitude, longitude } = row;
      const place: Place = { name, kind, countries, region: code, point: { latitude, longitude }, population: 0 };
      for (const key of new Set([name, ...aliases].map(placeKey))) push(regions, key, place);
    }
    this.#regions = regions;
    return regions;
  }

  private get spellings(): Map<string, { country: string; means: string }[]> {
    if (this.#spellings !== undefined) return this.#spellings;
    const spellings = new Map<string, { country: string; means: string }[]>();
    const file = 'places/spellings.tsv';
    for (const row of readTable(file, this.files[file] ?? '', SpellingRow)) push(spellings, placeKey(row.name), row);
    this.#spellings = spellings;
    return spellings;
  }
}

/** 'TRIPOLI, LEBANON' of a dateline as the names of states are written. */
function capitalised(words: readonly Atom[]): Atom[] {
  return words.map((word) => ({
    ...word,
    form: word.form.slice(0, 1).toUpperCase() + word.form.slice(1).toLowerCase(),
  }));
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
