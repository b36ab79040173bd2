import { accountOf, type Event, type Report } from '@rapporteur/report';
import { wrap } from '../terminal/marked-text.js';
import { sanitiseLine } from '../terminal/sanitise.js';
import type { Terminal } from '../terminal/terminal.js';
import { eventDetails } from './event-details.js';
import { type MarkedSpan, markedSentence } from './marked-sentence.js';
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
    ...markedSentence(report, event.evidence, marked(event), place),
  ];
  for (const { sentences } of accountOf(report, event))
    lines.push('', ...wrap(sanitiseLine(sentences.join(' ')), columns, ''));
  if (withDetails) lines.push('', ...eventDetails(report, event, place));
  else lines.push('', paint.dim('The rules and lexicon rows behind it: add --verbose.'));
  return lines;
}

/** The words of an event that its sentence marks: what it is, by whom, to whom. */
function marked({ trigger, modality, sources, targets }: Event): MarkedSpan[] {
  return [
    { span: trigger, modality },
    ...sources.map(({ span }) => ({ span, sign: 'ˢ' })),
    ...targets.map(({ span }) => ({ span, sign: 'ᵗ' })),
  ];
}
