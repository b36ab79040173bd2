import type { Actor, Event, EventDate, Modality, Participant, PloverType, Report } from '@rapporteur/report';
import { isDay } from '../day.js';
import { isNoun, lemmaOf } from './lemma.js';

/** Somebody who takes part in an event as one document tells it. */
export interface Side {
  readonly actor: string;
  readonly name: string;
  readonly kind: Actor['kind'];
  readonly country?: string;
  readonly sectors: readonly string[];
  /** Whether an office is known that this actor holds. */
  readonly office: boolean;
  /** Whether that office acts for a whole state: a president's does, a governor's does not. */
  readonly forState: boolean;
  /** The words that name them there. */
  readonly words: string;
}

/** An event as one document tells it, with all that is needed to compare it with another. */
export interface Told {
  readonly event: string;
  readonly document: string;
  readonly outlet?: string;
  /** Day of publication. */
  readonly published?: string;
  readonly type: PloverType;
  readonly cameo: string;
  /** The word that reports it: see `lemmaOf`. */
  readonly lemma: string;
  readonly trigger: string;
  /** Reported by a noun: 'the attack', 'his support'. */
  readonly noun: boolean;
  readonly modality: Modality;
  readonly negative: boolean;
  readonly holder: string;
  readonly sources: readonly Side[];
  readonly targets: readonly Side[];
  readonly place?: { readonly name: string; readonly kind?: string; readonly country?: string };
  readonly date?: Pick<EventDate, 'start' | 'end' | 'basis'>;
  /** The sentence it was read from, and where the trigger stands in the text. */
  readonly evidence: string;
  readonly at: number;
  /** The sentence with what stands before it: a pronoun's words are found there. */
  readonly context: string;
  /** Probability that it is this event and stands as read. */
  readonly confidence: number;
}

/** How much of the text before an event's sentence is its context, in UTF-16 code units: about a sentence. */
const BEFORE = 200;

/** All events of a report, as it tells them. */
export function toldEvents(report: Report): Told[] {
  const actors = new Map(report.actors.map((actor) => [actor.id, actor]));
  return report.events.map((event) => told(report, event, actors));
}

function told(report: Report, event: Event, actors: ReadonlyMap<string, Actor>): Told {
  const { document } = report;
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => document.text.slice(start, end);
  const sides = (participants: readonly Participant[]) =>
    participants.flatMap(({ actor, span }) => sideOf(actors, actor, words(span)));
  const { date, place } = event;
  return {
    event: event.id,
    document: document.id,
    ...(document.outlet !== undefined && { outlet: document.outlet }),
    ...(isDay(document.published) && { published: document.published }),
    type: event.type,
    cameo: event.cameo,
    lemma: lemmaOf(report, event),
    noun: isNoun(event),
    trigger: words(event.trigger),
    modality: event.modality,
    negative: event.polarity === 'negative',
    holder: event.holder,
    sources: sides(event.sources),
    targets: sides(event.targets),
    ...(place && {
      place: {
        name: place.name,
        ...(place.kind !== undefined && { kind: place.kind }),
        ...(place.country !== undefined && { country: place.country }),
      },
    }),
    ...(date &&
      isDay(date.start) &&
      isDay(date.end) && { date: { start: date.start, end: date.end, basis: date.basis } }),
    evidence: words(event.evidence),
    at: event.trigger.start,
    context: document.text.slice(Math.max(0, event.evidence.start - BEFORE), event.evidence.end),
    confidence: event.confidence * event.modalityConfidence,
  };
}

const FOR_STATE =
  /^(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|secretary of state|(?:foreign|defen[cs]e) (?:minister|secretary)|minister of (?:foreign affairs|defen[cs]e))\b/i;

/** An actor as a side; a plural that stands for known members is its members. */
export function sideOf(actors: ReadonlyMap<string, Actor>, id: string, words: string): Side[] {
  const actor = actors.get(id);
  if (!actor) return [];
  const members = (actor.members ?? []).flatMap((member) => actors.get(member) ?? []);
  return (members.length > 0 ? members : [actor]).map(({ id, name, kind, country, sectors, role }) => ({
    actor: id,
    name,
    kind,
    ...(country !== undefined && { country }),
    sectors,
    office: role !== undefined,
    forState: role !== undefined && FOR_STATE.test(role.title),
    words,
  }));
}
