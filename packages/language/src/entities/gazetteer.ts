import { CITIES } from './data/cities.js';
import { COUNTRIES } from './data/countries.js';
import { EVENTS, LAWS } from './data/events-and-laws.js';
import { GIVEN_NAMES } from './data/given-names.js';
import { EVENT_HEADS, LAW_HEADS, ORGANIZATION_HEADS, PLACE_HEADS, STATE_HEADS } from './data/head-nouns.js';
import { LANDS } from './data/lands.js';
import { ORGANIZATIONS } from './data/organizations.js';
import { PEOPLES } from './data/peoples.js';
import { STATES } from './data/states.js';
import { TITLE_PARTS, TITLES } from './data/titles.js';
import { entries, phraseKey } from './phrases.js';

/** What the lists know of names; keys are those of `phraseKey`. */
export interface Gazetteer {
  /** Countries, states and towns are GPE, other places LOC. */
  readonly places: ReadonlyMap<string, 'GPE' | 'LOC'>;
  /** Peoples, faiths, followers: adjectives, nouns and their plurals. */
  readonly peoples: ReadonlySet<string>;
  /** Words before a person's name that are no part of it. */
  /** The first words of `places` and `peoples`: most words are in neither, and need no further look. */
  readonly firstWords: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** These, and the words that go with them: "Deputy", "Foreign", "of", "former". */
  readonly titleParts: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly laws: ReadonlySet<string>;
  /** What the last word of a name says of its kind: "Bank", "River", "Act". */
  readonly heads: ReadonlyMap<string, HeadKind>;
}

export type HeadKind = 'ORG' | 'LOC' | 'GPE' | 'LAW' | 'EVENT';

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
  const heads = new Map<string, HeadKind>();
  const addHeads = (list: string, kind: HeadKind): void => {
    for (const noun of entries(list)) heads.set(noun, kind);
  };
  addHeads(EVENT_HEADS, 'EVENT');
  addHeads(LAW_HEADS, 'LAW');
  addHeads(PLACE_HEADS, 'LOC');
  addHeads(STATE_HEADS, 'GPE');
  addHeads(ORGANIZATION_HEADS, 'ORG');
  return {
    places,
    peoples,
    firstWords: new Set([...places.keys(), ...peoples].map((key) => key.split(' ')[0]!)),
    titles: new Set(entries(TITLES)),
    titleParts: new Set([...entries(TITLES), ...entries(TITLE_PARTS)]),
    givenNames: keys(GIVEN_NAMES),
    organizations: keys(ORGANIZATIONS),
    events: keys(EVENTS),
    laws: keys(LAWS),
    heads,
  };
}

const keys = (list: string): Set<string> => new Set(entries(list).map(phraseKey));

export const GAZETTEER: Gazetteer = readLists();
