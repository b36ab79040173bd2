import type { Event, Participant, Report } from '@rapporteur/report';
import { clipped } from './clip.js';
import type { Finding } from './finding.js';
import { passageOf } from './quotes.js';

/** Who takes part, by name, with the country (ISO 3166-1 alpha-3) where it is known. */
export interface Side {
  readonly name: string;
  readonly country?: string;
  /** Whether it is a state, or acts for one. */
  readonly is: 'state' | 'official' | 'other';
}

/** A new event between two sides, in the words of one document. */
export interface EventFinding extends Finding {
  readonly sources: readonly Side[];
  readonly targets: readonly Side[];
  readonly event: string;
  /** Somebody other than the author says so. */
  readonly claimed: boolean;
}

/** The events of a report that are told as having happened, between sides that are known. */
export function eventFindings(report: Report, least: number): EventFinding[] {
  const sides = sidesIn(report);
  return report.events.flatMap((event) => {
    const { modality, polarity, confidence, evidence, trigger } = event;
    if (modality !== 'actual' || polarity !== 'positive' || confidence < least) return [];
    const sources = sides(event.sources);
    const targets = sides(event.targets).filter(({ name }) => !sources.some((source) => source.name === name));
    if (sources.length === 0 || targets.length === 0) return [];
    const mark = { start: trigger.start - evidence.start, end: trigger.end - evidence.start };
    const words = clipped(report.document.text.slice(evidence.start, evidence.end), mark);
    const claimed = event.holder !== 'author';
    const holder = claimed ? `, according to ${sides([{ actor: event.holder }])[0]?.name ?? 'somebody not known'}` : '';
    return [
      {
        sources,
        targets,
        event: event.id,
        claimed,
        text: `${dayOf(event)}${event.type}: “${words}”${holder}`,
        passages: [passageOf(report, { id: event.id, evidence, mark: trigger })],
        confidence,
      },
    ];
  });
}

const OFFICIAL: ReadonlySet<string> = new Set(['GOV', 'MIL', 'COP', 'SPY', 'LEG', 'JUD']);

/** The sides that actors are, without those of whom nothing is known. */
function sidesIn({ actors }: Report): (participants: readonly Pick<Participant, 'actor'>[]) => Side[] {
  const known = new Map(
    actors.flatMap(({ id, name, kind, country, sectors }): [string, Side][] => {
      if (kind === 'unknown') return [];
      const official = kind === 'government' || sectors.some((sector) => OFFICIAL.has(sector));
      const is = kind === 'state' ? 'state' : official ? 'official' : 'other';
      return [[id, { name, is, ...(country !== undefined && { country }) }]];
    }),
  );
  return (participants) => [...new Set(participants.flatMap(({ actor }) => known.get(actor) ?? []))];
}

/** "2011-03-19, ", where the text dates the event. */
function dayOf({ date }: Event): string {
  if (date === undefined || date.basis === 'document') return '';
  return date.start === date.end ? `${date.start}, ` : `${date.start} to ${date.end}, `;
}
