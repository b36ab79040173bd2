import type { EventEntry } from '@rapporteur/ontology';
import { type EventPlace, PLOVER, type PloverType, type Reason, type Span } from '@rapporteur/report';
import type { Cast } from '../actor/cast.js';
import type { Dateline } from '../place/dateline.js';
import type { NamedPlace, Places } from '../place/find-places.js';
import { isPoint, placedBy, TOWARDS } from '../place/placing.js';
import { childrenOf } from '../predicate/grammar.js';
import type { Predicates } from '../predicate/predicates.js';
import type { Candidate } from './candidate.js';
import { clausesAbove, settingsBelow } from './clauses-above.js';
import { ownWords } from './own-words.js';

/** The place of an event, and why. */
export interface Where {
  readonly place: EventPlace;
  readonly reason: Reason;
}

/** Types of speech that are held somewhere. */
const HELD: ReadonlySet<PloverType> = new Set(['CONSULT', 'AGREE', 'CONCEDE']);

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
    const found = this.#said(candidate, actual);
    if (found !== undefined) return this.#where(found.place, 'said', found.rule);
    if (!actual || !isMaterial(candidate) || this.dateline === undefined) return undefined;
    const { sentence, place } = this.dateline;
    const near = this.predicates.doc.sentenceOf(candidate.word) < sentence + DATELINE_REACH;
    return near && this.#takesPart(candidate, place) ? this.#where(place, 'dateline', 'dateline') : undefined;
  }

  #said(candidate: Candidate, actual: boolean): { place: NamedPlace; rule: string } | undefined {
    const { doc } = this.predicates;
    const { word, light } = candidate;
    const clause = light?.verb ?? word;
    const material = isMaterial(candidate);
    // An attitude has a place only where one can point at it: 'support for rebels in Syria' is not given in Syria.
    const fits = material || HELD.has(candidate.entry.type) ? () => true : isPoint;
    const extra = TOWARDS[candidate.entry.type] ?? [];
    for (const node of ownWords(doc, candidate)) {
      const place = finest(placedBy(doc, node, this.places, material, extra).filter(fits));
      if (place !== undefined) return { place, rule: 'the place of it' };
    }
    const inside = material ? this.#ofArguments(candidate) : this.#visited(candidate);
    if (inside !== undefined) return inside;
    for (const { word: above, via } of clausesAbove(doc, clause, this.isOther, actual)) {
      const itself = via === 'setting' ? this.places.get(above) : undefined;
      if (itself !== undefined) return { place: itself, rule: 'the place of the clause' };
      const around = finest(placedBy(doc, above, this.places, material, []).filter(fits));
      if (around !== undefined) return { place: around, rule: 'the place of the clause it stands in' };
    }
    for (const setting of settingsBelow(doc, clause)) {
      const within = [setting, ...childrenOf(doc, setting, 'obj', 'nsubj')];
      const place = finest(within.flatMap((w) => placedBy(doc, w, this.places, material, [])).filter(fits));
      if (place !== undefined) return { place, rule: 'the place of the clause that tells its setting' };
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
        if (itself !== undefined && this.#isScene(itself, entry)) return { place: itself, rule: 'what it is done to' };
        const place = finest(placedBy(doc, argument.word, this.places, true, ['of', 'from']).filter(isBelowCountry));
        if (place !== undefined) return { place, rule: 'where who or what takes part is' };
        const inCountry = finest(placedBy(doc, argument.word, this.places, true, []));
        if (inCountry !== undefined) return { place: inCountry, rule: 'where who or what takes part is' };
      }
    }
    return undefined;
  }

  /** 'visited ANKARA': where whoever is met receives. */
  #visited({ entry, args }: Candidate): { place: NamedPlace; rule: string } | undefined {
    // CAMEO's visits: made and hosted.
    const object = /^04[23]/.test(entry.cameo) ? args.find(({ role }) => role === 'obj' || role === 'to') : undefined;
    const place = object && this.places.get(object.word);
    return place === undefined ? undefined : { place, rule: 'what is visited' };
  }

  /**
   * 'attacked IRAN' is done in Iran; 'sanctioned' or 'aided' a country is done to its state, 'punished DAMASCUS' to
   * the government that sits there.
   */
  #isScene({ place, head }: NamedPlace, { type, cameo }: EventEntry): boolean {
    if (type === 'ASSAULT' || /^(19|20)/.test(cameo)) return true;
    if (place?.kind === 'country') return type === 'MOBILIZE' || type === 'RETREAT';
    const stands = this.cast.at(head)?.actors.some((id) => this.cast.facts(id)?.kind === 'state') ?? false;
    return !(stands && place?.kind === 'settlement');
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

const FINENESS = ['settlement', 'feature', undefined, 'region', 'water', 'country'];

/** 'in Syria, near ALEPPO': the place told most exactly, the first of those alike. */
function finest(places: readonly NamedPlace[]): NamedPlace | undefined {
  const rank = ({ place }: NamedPlace) => FINENESS.indexOf(place?.kind);
  return places.reduce<NamedPlace | undefined>(
    (best, one) => (best === undefined || rank(one) < rank(best) ? one : best),
    undefined,
  );
}
