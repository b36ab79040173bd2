import { type EventPlace, PLOVER, type Reason, type Span } from '@rapporteur/report';
import type { Cast } from '../actor/cast.js';
import type { Dateline } from '../place/dateline.js';
import type { NamedPlace, Places } from '../place/find-places.js';
import { placedBy, TOWARDS } from '../place/placing.js';
import type { Predicates } from '../predicate/predicates.js';
import type { Candidate } from './candidate.js';
import { clausesAbove } from './clauses-above.js';

/** The place of an event, and why. */
export interface Where {
  readonly place: EventPlace;
  readonly reason: Reason;
}

/** Sentences after a dateline that it still places. */
const DATELINE_REACH = 3;

/** Where the events of a document take place, as far as the text says. */
export class WhereIs {
  constructor(
    private readonly predicates: Predicates,
    private readonly places: Places,
    private readonly dateline: Dateline | undefined,
    private readonly cast: Cast,
    /** Whether an event or a cue of speech stands at a word, whose circumstances are its own. */
    private readonly isOther: (word: number) => boolean,
  ) {}

  /** Where an event takes place: its own place phrase, else its object's, else that of the nearest clause. */
  of(candidate: Candidate, actual: boolean): Where | undefined {
    const found = this.#said(candidate);
    if (found !== undefined) return this.#where(found.place, 'said', found.rule);
    if (!actual || !isMaterial(candidate) || this.dateline === undefined) return undefined;
    const { sentence, place } = this.dateline;
    const near = this.predicates.doc.sentenceOf(candidate.word) < sentence + DATELINE_REACH;
    return near && this.#takesPart(candidate, place) ? this.#where(place, 'dateline', 'dateline') : undefined;
  }

  #said(candidate: Candidate): { place: NamedPlace; rule: string } | undefined {
    const { doc } = this.predicates;
    const { word, light } = candidate;
    const material = isMaterial(candidate);
    const extra = TOWARDS[candidate.entry.type] ?? [];
    const own = [word, ...(light === undefined ? [] : [light.verb])];
    for (const node of own) {
      const place = finest(placedBy(doc, node, this.places, material, extra));
      if (place !== undefined) return { place, rule: 'the place of it' };
    }
    const inside = material ? this.#ofArguments(candidate) : undefined;
    if (inside !== undefined) return inside;
    for (const clause of clausesAbove(doc, own.at(-1)!, this.isOther)) {
      const place = this.places.get(clause.word);
      if (clause.via === 'where' && place !== undefined) return { place, rule: 'the place of the clause' };
      if (clause.via === 'where') continue;
      const around = finest(placedBy(doc, clause.word, this.places, material, []));
      if (around !== undefined) return { place: around, rule: 'the place of the clause it stands in' };
    }
    return undefined;
  }

  /** 'attacked ASHDOD', 'attacked a convoy near HOMS', 'protesters in CAIRO clashed'. */
  #ofArguments({ word, args, entry, light }: Candidate): { place: NamedPlace; rule: string } | undefined {
    const { doc } = this.predicates;
    const roles = entry.type === 'ASSAULT' || entry.type === 'COERCE' ? ['obj', 'of', 'on', 'light'] : ['obj', 'of'];
    for (const role of [...roles, 'subj', 'by']) {
      for (const argument of args) {
        if (argument.role !== role || argument.word === word || (role === 'light' && light?.entry.subject !== 'target'))
          continue;
        const itself = role === 'subj' || role === 'by' ? undefined : this.places.get(argument.word);
        if (itself !== undefined && isScene(itself, entry.type)) return { place: itself, rule: 'what it is done to' };
        const place = finest(placedBy(doc, argument.word, this.places, true, ['of', 'from']).filter(isBelowCountry));
        if (place !== undefined) return { place, rule: 'where who or what takes part is' };
        const inCountry = finest(placedBy(doc, argument.word, this.places, true, []));
        if (inCountry !== undefined) return { place: inCountry, rule: 'where who or what takes part is' };
      }
    }
    return undefined;
  }

  #where({ place, country, why, first, last }: NamedPlace, basis: EventPlace['basis'], rule: string): Where {
    const { doc } = this.predicates;
    const span: Span = { start: doc.start(first), end: doc.end(last) };
    const state = place?.countries.length === 1 ? place.countries[0] : country;
    const name = place?.name ?? doc.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const told = state === undefined ? name : `${name} (${state})`;
    return {
      place: {
        name,
        ...(place === undefined ? {} : { kind: place.kind }),
        ...(state === undefined ? {} : { country: state }),
        ...(place?.point ?? {}),
        basis,
        span,
      },
      reason: { stage: 'place', rule, effect: `it takes place in ${told}${why && `, ${why}`}`, span },
    };
  }

  #takesPart({ sources, targets }: Candidate, { place }: NamedPlace): boolean {
    return [...sources, ...targets].some(({ actor }) => {
      const country = this.cast.facts(actor)?.country;
      return country !== undefined && place?.countries.length === 1 && place.countries[0] === country;
    });
  }
}

function isMaterial({ entry }: Candidate): boolean {
  return PLOVER[entry.type].quad.startsWith('material');
}

function isBelowCountry({ place }: NamedPlace): boolean {
  return place?.kind !== 'country';
}

/** 'attacked IRAN' is done in Iran, 'arrested', 'sanctioned' or 'aided' a country is done to its state. */
function isScene({ place }: NamedPlace, type: Candidate['entry']['type']): boolean {
  return place?.kind !== 'country' || type === 'ASSAULT' || type === 'MOBILIZE' || type === 'RETREAT';
}

const FINENESS = ['settlement', 'feature', undefined, 'region', 'water', 'country'];

/** 'in Syria, near ALEPPO': the place told most exactly, the first of those alike. */
function finest(places: readonly NamedPlace[]): NamedPlace | undefined {
  const rank = ({ place }: NamedPlace) => FINENESS.indexOf(place?.kind);
  return places.reduce<NamedPlace | undefined>(
    (best, one) => (best === undefined || rank(one) < rank(best) ? one : best),
    undefined,
  );
}
