import type { Knowledge } from '@rapporteur/ontology';
import type { Event } from '@rapporteur/report';
import type { Cast } from '../actor/cast.js';
import type { Attributed } from '../attribution/attribute.js';
import type { Standing } from '../factuality/standing.js';
import { findDateline } from '../place/dateline.js';
import { findPlaces } from '../place/find-places.js';
import type { Predicates } from '../predicate/predicates.js';
import type { Candidate } from './candidate.js';
import { WhenIs } from './when/when.js';
import { WhereIs } from './where.js';

/** The date and the place of an event, as far as they are told, and why. */
export type Told = Pick<Event, 'date' | 'place' | 'reasons'>;

/** When and where the events of a document happen: what to ask for each of them. */
export function circumstances(
  predicates: Predicates,
  candidates: readonly Candidate[],
  attributed: readonly Attributed[],
  cast: Cast,
  knowledge: Knowledge,
  published: string | undefined,
): (candidate: Candidate, standing: Standing) => Told {
  const { doc } = predicates;
  const triggers = new Set(candidates.map(({ word }) => word));
  const cues = new Set(attributed.map(({ cue }) => cue));
  const isEvent = (word: number) => triggers.has(word);
  const isCue = (word: number) => cues.has(word);
  const when = new WhenIs(doc, isEvent, isCue, published);
  const places = findPlaces(doc, knowledge, cast);
  const where = new WhereIs(predicates, places, findDateline(doc, places), cast, (w) => isEvent(w) || isCue(w));
  return (candidate, standing) => {
    const time = when.of(candidate, standing);
    const place = where.of(candidate, standing.modality === 'actual');
    return {
      ...(time?.date === undefined ? {} : { date: time.date }),
      ...(place === undefined ? {} : { place: place.place }),
      reasons: [...(time === undefined ? [] : [time.reason]), ...(place === undefined ? [] : [place.reason])],
    };
  };
}
