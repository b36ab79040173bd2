import { CITIES } from './data/cities.js';
import { COUNTRIES } from './data/countries.js';
import { LANDS } from './data/lands.js';
import { PEOPLES } from './data/peoples.js';
import { STATES } from './data/states.js';
import { TITLES } from './data/titles.js';
import { entries, phraseKey } from './phrases.js';

/** What the lists know of names; keys are those of `phraseKey`. */
export interface Gazetteer {
  /** Countries, states and towns are GPE, other places LOC. */
  readonly places: ReadonlyMap<string, 'GPE' | 'LOC'>;
  /** Peoples, faiths, followers: adjectives, nouns and their plurals. */
  readonly peoples: ReadonlySet<string>;
  /** Words before a person's name that are no part of it. */
  readonly titles: ReadonlySet<string>;
}

export const GAZETTEER: Gazetteer = readLists();

function readLists(): Gazetteer {
  const places = new Map<string, 'GPE' | 'LOC'>();
  const peoples = new Set<string>();
  const addPeople = (name: string): void => {
    const key = phraseKey(name);
    peoples.add(key);
    if (!/(?:ese|ish|ch|sh|ss|men|s)$/.test(key)) peoples.add(`${key}s`);
  };
  for (const place of entries(LANDS)) places.set(phraseKey(place), 'LOC');
  for (const place of [...entries(CITIES), ...entries(STATES)]) places.set(phraseKey(place), 'GPE');
  for (const line of COUNTRIES.split('\n')) {
    const [names = '', people = ''] = line.split(': ');
    for (const name of entries(names)) places.set(phraseKey(name), 'GPE');
    for (const name of entries(people)) addPeople(name);
  }
  for (const name of entries(PEOPLES)) addPeople(name);
  return { places, peoples, titles: new Set(entries(TITLES)) };
}
