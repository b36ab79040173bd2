import type { Doc } from '@rapporteur/language';
import { type Place, placePrior } from '@rapporteur/ontology';
import type { Cast } from '../actor/cast.js';
import { SpanIndex } from '../text/span-index.js';
import type { PlaceName } from './place-name.js';

/** A place stands for its country as much as two mentions of those who act for it. */
const PLACE_WEIGHT = 1;
const ACTOR_WEIGHT = 0.5;
/** How much counts what is named anywhere, and what is named in this sentence or one beside it. */
const EVERYWHERE = 0.6;
const NEARBY = 0.4;
const EVERYWHERE_SPOKEN_OF = 'USA';
/** How many places inside a country make it sure that the text is about what is inside. */
const INNER_ENOUGH = 1.5;
/** Cities whose names stand for the whole world's business. */
const WORLD_SEATS = new Set(['Washington', 'New York City']);
/** The likeliest place of a name is taken for sure when it is that many times (powers of ten) likelier than abroad. */
const CLEAR_LEAD = 1.2;

/** Which countries a text speaks of, and where: what tells apart places of the same name. */
export class CountryEvidence {
  readonly #total = new Map<string, number>();
  readonly #inSentence = new Map<number, Map<string, number>>();
  /** The same from places below countries alone. */
  readonly #inner = new Map<string, number>();

  constructor(
    private readonly doc: Doc,
    names: readonly PlaceName[],
    cast: Cast,
  ) {
    for (const { head, candidates } of names) {
      const place = clearly(candidates);
      if (place === undefined) continue;
      this.#note(head, place.countries[0]!, PLACE_WEIGHT);
      if (place.kind !== 'country' && !WORLD_SEATS.has(place.name)) add(this.#inner, place.countries[0]!, PLACE_WEIGHT);
    }
    const open = new SpanIndex(
      names.filter(({ candidates }) => clearly(candidates) === undefined),
      ({ first, last }) => ({ start: doc.start(first), end: doc.end(last) }),
    );
    const placed = new Set(names.map(({ head }) => head));
    for (const { word, span, actors, form } of cast.mentions) {
      // The country of 'the police' is only inferred.
      if (form !== 'name' && form !== 'attribute') continue;
      // 'the governor of Georgia' does not tell which Georgia.
      if (placed.has(word) || open.within(span).length > 0) continue;
      for (const country of new Set(actors.map((id) => cast.facts(id)?.country))) {
        if (country) this.#note(word, country, ACTOR_WEIGHT);
      }
    }
  }

  /**
   * How much speaks for each country at a word, 0 to 1: what is named anywhere, and more what is named near. For the
   * United States, which are spoken of everywhere, and for a country that has a part of the same name as another
   * country ('Georgia'), only what lies inside counts.
   */
  at(word: number, candidates: readonly Place[]): Map<string, number> {
    const most = Math.max(1, ...this.#total.values());
    const support = new Map([...this.#total].map(([country, weight]) => [country, (EVERYWHERE * weight) / most]));
    const sentence = this.doc.sentenceOf(word);
    for (let s = sentence - 1; s <= sentence + 1; s++) {
      for (const [country, weight] of this.#inSentence.get(s) ?? [])
        support.set(country, Math.min(1, (support.get(country) ?? 0) + NEARBY * Math.min(1, weight)));
    }
    const besideState = candidates.some(({ kind }) => kind === 'country');
    for (const { kind, countries } of candidates) {
      const [country = ''] = countries;
      if (country === EVERYWHERE_SPOKEN_OF || (besideState && kind !== 'country'))
        support.set(country, Math.min(1, (this.#inner.get(country) ?? 0) / INNER_ENOUGH));
    }
    return support;
  }

  #note(word: number, country: string, weight: number): void {
    add(this.#total, country, weight);
    const sentence = this.doc.sentenceOf(word);
    const here = this.#inSentence.get(sentence);
    if (here === undefined) this.#inSentence.set(sentence, new Map([[country, weight]]));
    else add(here, country, weight);
  }
}

function add(map: Map<string, number>, key: string, weight: number): void {
  map.set(key, (map.get(key) ?? 0) + weight);
}

/** The place that a name means wherever it stands: the others lie in its country too, or are far less likely. */
function clearly(candidates: readonly Place[]): Place | undefined {
  const [best] = candidates.toSorted((a, b) => placePrior(b) - placePrior(a));
  if (best === undefined || best.countries.length !== 1) return undefined;
  const abroad = candidates.filter(({ countries }) => countries[0] !== best.countries[0]);
  return abroad.every((other) => placePrior(best) - placePrior(other) >= CLEAR_LEAD) ? best : undefined;
}
