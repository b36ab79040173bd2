import { type Event, LEDGER_NAMES, type Modality, type Report } from '@rapporteur/report';
import { type Mark, markedText, superscript } from '../terminal/marked-text.js';
import { paintModality } from '../terminal/modality-paint.js';
import { sanitise, sanitiseLine } from '../terminal/sanitise.js';
import { plural, table } from '../terminal/table.js';
import type { Terminal } from '../terminal/terminal.js';
import { clip } from '../terminal/width.js';
import { ledgersView } from './ledgers-view.js';
import { actorName, heading, whoToWhom } from './names.js';
import { briefDate, briefPlace } from './when-and-where.js';

type Place = Pick<Terminal, 'columns' | 'paint' | 'colour'>;

/** Of long lists of actors only the beginning is shown; `explain` names all. */
const WIDEST_PAIR = 48;
const WIDEST_PLACE = 24;

/** What a document is listed by: its events, and its ledgers. */
export const LISTS = ['events', ...LEDGER_NAMES] as const;
export type List = (typeof LISTS)[number];

/** A document with its events marked where they stand, and below it its lists; with `only`, these lists alone. */
export function documentView(report: Report, place: Place, only?: readonly List[]): string[] {
  const { paint } = place;
  const lines = [paint.bold(heading(report)), paint.dim(sanitiseLine(`id ${report.document.id}`))];
  if (only === undefined) lines.push('', ...markedDocument(report, place));
  const lists = only ?? LISTS;
  if (lists.includes('events')) lines.push('', ...eventTable(report, place));
  lines.push(
    ...ledgersView(
      report,
      LEDGER_NAMES.filter((ledger) => lists.includes(ledger)),
      place,
    ),
  );
  return lines;
}

function markedDocument({ document, events }: Report, place: Place): string[] {
  const lines: string[] = [];
  for (const line of markedText(sanitise(document.text), marks(events, place), place.columns, !place.colour)) {
    // One empty line between paragraphs is enough to see them.
    if (line !== '' || lines.at(-1) !== '') lines.push(line);
  }
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

function eventTable(report: Report, { paint }: Place): string[] {
  const { events } = report;
  const lines = [paint.bold(plural(events.length, 'event'))];
  const hasDates = events.some(({ date }) => briefDate(date) !== '');
  const hasPlaces = events.some(({ place }) => place !== undefined);
  const rows = events.map((event, i) => [
    String(i + 1),
    sanitiseLine(event.id),
    event.type,
    clip(whoToWhom(report, event), WIDEST_PAIR),
    event.modality,
    actorName(report, event.holder),
    ...(hasDates ? [briefDate(event.date)] : []),
    ...(hasPlaces ? [clip(briefPlace(event.place), WIDEST_PLACE)] : []),
    event.mentions.length > 1 ? `mentioned ${event.mentions.length} times` : '',
  ]);
  if (rows.length > 0) {
    const [head, ...body] = table(
      [
        [
          '',
          'event',
          'type',
          'source → target',
          'modality',
          'holder',
          ...(hasDates ? ['when'] : []),
          ...(hasPlaces ? ['where'] : []),
          '',
        ],
        ...rows,
      ],
      [0],
    );
    lines.push(paint.dim(head!));
    lines.push(...body.map((line, i) => paintRow(line, events[i]!, paint)));
  }
  return lines;
}

/** One mark for each mention, or for mentions that share words; its note holds the numbers of the events. */
function marks(events: readonly Event[], { paint, colour }: Place): Mark[] {
  const merged: { start: number; end: number; first: Modality; numbers: number[] }[] = [];
  const numbered = events.flatMap(({ mentions }, i) =>
    mentions.map(({ trigger, modality }) => ({ trigger, modality, number: i + 1 })),
  );
  numbered.sort((a, b) => a.trigger.start - b.trigger.start || b.trigger.end - a.trigger.end);
  for (const { trigger, modality, number } of numbered) {
    const { start, end } = trigger;
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) {
      last.end = Math.max(last.end, end);
      last.numbers.push(number);
    } else merged.push({ start, end, first: modality, numbers: [number] });
  }
  return merged.map(({ start, end, first, numbers }) => ({
    start,
    end,
    note: numbers.map(superscript).join('\u2009'),
    paint: (words) => (colour ? paint.underline(paintModality(paint, first, words)) : words),
  }));
}

/** Colours the modality's word in a line of the list. */
function paintRow(line: string, event: Event, paint: Terminal['paint']): string {
  const at = line.lastIndexOf(`  ${event.modality}  `) + 2;
  if (at < 2) return line;
  const end = at + event.modality.length;
  return line.slice(0, at) + paintModality(paint, event.modality, line.slice(at, end)) + line.slice(end);
}
