import type { Actor, Report } from '@rapporteur/report';
import { type EventDraft, ReportDraft } from './draft.js';

const ACTORS: Readonly<Record<string, readonly [name: string, kind: Actor['kind'], country?: string]>> = {
  arland: ['Arland', 'state', 'ARL'],
  'government-of-arland': ['Government of Arland', 'government', 'ARL'],
  qorrin: ['Ansel Qorrin', 'person', 'ARL'],
  'army-of-arland': ['Army of Arland', 'government', 'ARL'],
  borland: ['Borland', 'state', 'BOR'],
  tessaly: ['Tessaly', 'state', 'TES'],
  'dock-workers': ['dock workers', 'social group'],
};

interface Telling extends Omit<EventDraft, 'evidence' | 'sources' | 'targets'> {
  /** The sentence; it begins with a word that no other sentence of the document begins with. */
  readonly says: string;
  readonly by?: Readonly<Record<string, string>>;
  readonly to?: Readonly<Record<string, string>>;
  readonly day?: string;
  readonly place?: string;
}

/** A document whose sentences tell one event each, written by hand. */
export function telling(
  id: string,
  outlet: string,
  published: string,
  tellings: readonly Telling[],
  more = 'Nothing else is known of it yet.',
): Report {
  const text = [...tellings.map(({ says }) => says), more].join(' ');
  const draft = new ReportDraft({ id, title: `${outlet} of ${published}`, outlet, published, text });
  const words = new Map<string, Set<string>>();
  for (const { by = {}, to = {}, holder } of tellings) {
    for (const [actor, said] of [...Object.entries(by), ...Object.entries(to)]) {
      words.set(actor, (words.get(actor) ?? new Set()).add(said));
    }
    if (holder !== undefined && holder !== 'author' && !words.has(holder)) words.set(holder, new Set([nameOf(holder)]));
  }
  for (const [actor, said] of words) {
    const [name, kind, country] = ACTORS[actor] ?? [actor, 'unknown'];
    draft.actor(actor, name, kind, [...said], country === undefined ? {} : { country });
  }
  for (const { says, by, to, day, place, ...event } of tellings) {
    draft.event({
      ...event,
      evidence: says,
      ...(by && { sources: by }),
      ...(to && { targets: to }),
      more: {
        date:
          day === undefined
            ? { start: published, end: published, precision: 'document', basis: 'document' }
            : { start: day, end: day, precision: 'day', basis: 'said' },
        ...(place !== undefined && {
          place: { name: place, kind: 'settlement' as const, country: 'BOR', basis: 'said' as const },
        }),
      },
    });
  }
  return draft.report();
}

function nameOf(actor: string): string {
  return ACTORS[actor]?.[0] ?? actor;
}

const SHELLED = { trigger: 'shelled', type: 'ASSAULT', cameo: '194' } as const;

/** Three outlets tell of one shelling: one states it, one lets its victims claim it, one lets the army deny it. */
export const WIRE = telling('wire', 'Meridian Wire', '2031-04-08', [
  {
    ...SHELLED,
    says: 'The army of Arland shelled the grain port of Marrow on Sunday and killed nine dock workers, the harbour master said.',
    by: { arland: 'The army of Arland' },
    to: { borland: 'Marrow' },
    day: '2031-04-06',
    place: 'Marrow',
  },
  {
    says: 'Tessaly offered to host talks between both sides in its capital before the end of the month.',
    trigger: 'offered',
    type: 'AGREE',
    cameo: '039',
    by: { tessaly: 'Tessaly' },
  },
]);
export const TRUMPET = telling('trumpet', 'The Borland Trumpet', '2031-04-07', [
  {
    ...SHELLED,
    says: 'Arland again shelled Marrow and its grain port on Sunday; nine dock workers are dead.',
    by: { arland: 'Arland' },
    to: { borland: 'Marrow' },
    day: '2031-04-06',
    place: 'Marrow',
  },
]);
export const HERALD = telling('herald', 'The Arland Herald', '2031-04-09', [
  {
    ...SHELLED,
    says: 'Ansel Qorrin, the minister, said that the army had not shelled the grain port of Marrow on Sunday.',
    by: { 'government-of-arland': 'the army' },
    to: { borland: 'Marrow' },
    day: '2031-04-06',
    place: 'Marrow',
    modality: 'negated',
    negative: true,
    holder: 'qorrin',
  },
]);

/** Two strikes by one side on one day, which the same words tell. */
export const TWO_STRIKES = [
  telling('strike-a', 'Meridian Wire', '2031-05-02', [
    {
      says: 'Arland bombed a convoy near the town of Ellen on Thursday.',
      trigger: 'bombed',
      type: 'ASSAULT',
      cameo: '195',
      by: { arland: 'Arland' },
      to: { convoy: 'a convoy' },
      day: '2031-05-01',
    },
  ]),
  telling('strike-b', 'The Borland Trumpet', '2031-05-02', [
    {
      says: 'Arland bombed a hospital in the hills on Thursday.',
      trigger: 'bombed',
      type: 'ASSAULT',
      cameo: '195',
      by: { arland: 'Arland' },
      to: { hospital: 'a hospital' },
      day: '2031-05-01',
    },
  ]),
] as const;

/** The wire's dispatch, reprinted with a headline of its own. */
export function reprint(number: number): Report {
  const report = structuredClone(WIRE);
  const headline = `PAPER ${number} - `;
  const move = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('start' in value && typeof value.start === 'number') {
      Object.assign(value, {
        start: value.start + headline.length,
        end: (value as unknown as { end: number }).end + headline.length,
      });
    } else for (const part of Object.values(value)) move(part);
  };
  move(report.actors);
  move(report.events);
  const id = `reprint-${number}`;
  return {
    ...report,
    document: {
      ...report.document,
      id,
      outlet: `Paper ${number}`,
      published: '2031-04-09',
      text: headline + report.document.text,
    },
    events: report.events.map((event, i) => ({ ...event, id: `${id}.e${i + 1}` })),
  };
}
