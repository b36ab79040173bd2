import { accountOf, type Event, type Report } from '@rapporteur/report';
import { type Mark, markedText, wrap } from '../terminal/marked-text.js';
import { paintModality } from '../terminal/modality-paint.js';
import { sanitise, sanitiseLine } from '../terminal/sanitise.js';
import type { Terminal } from '../terminal/terminal.js';
import { eventDetails } from './event-details.js';
import { heading, wordsOf } from './names.js';

type Place = Pick<Terminal, 'columns' | 'paint' | 'colour'>;

/** The account of one event, in the order in which a reader would ask; the details of its rules where they are wanted. */
export function eventView(report: Report, event: Event, place: Place, withDetails: boolean): string[] {
  const { paint, columns } = place;
  const lines = [
    paint.bold(`${event.type}  ${wordsOf(report, event.trigger)}`),
    paint.dim(`event ${sanitiseLine(event.id)}`),
    paint.dim(heading(report)),
    '',
    ...sentence(report, event, place),
  ];
  for (const { sentences } of accountOf(report, event))
    lines.push('', ...wrap(sanitiseLine(sentences.join(' ')), columns, ''));
  if (withDetails) lines.push('', ...eventDetails(report, event, place));
  else lines.push('', paint.dim('The rules and lexicon rows behind it: add --verbose.'));
  return lines;
}

/** The sentence, its trigger painted and its participants underlined; in brackets where there is no colour. */
function sentence(report: Report, event: Event, { columns, paint, colour }: Place): string[] {
  const { text } = report.document;
  const { start } = event.evidence;
  const spans = [
    { ...event.trigger, note: '', paint: (words: string) => paint.bold(paintModality(paint, event.modality, words)) },
    ...event.sources.map(({ span }) => ({ ...span, note: 'ˢ', paint: (words: string) => paint.underline(words) })),
    ...event.targets.map(({ span }) => ({ ...span, note: 'ᵗ', paint: (words: string) => paint.underline(words) })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const marks: Mark[] = [];
  for (const span of spans) {
    if (span.start < (marks.at(-1)?.end ?? 0) + start) continue;
    if (span.start < start || span.end > event.evidence.end) continue;
    marks.push({ ...span, start: span.start - start, end: span.end - start });
  }
  const words = sanitise(text.slice(start, event.evidence.end)).replaceAll('\n', ' ');
  return markedText(words, marks, columns - 4, !colour).map((line) => `  ${line}`);
}
