import type { Event } from '../event.js';
import type { EventPlace } from '../place.js';
import type { Report } from '../report.js';
import type { EventDate } from '../time.js';
import { quoted, reasonsOf, sentence } from './wording.js';

/** When and where it happens, and by which words; where neither is said, that nothing is said. */
export function whenAndWhere(report: Report, event: Event): string[] {
  const sentences: string[] = [];
  if (event.date !== undefined) sentences.push(sentence(dated(report, event.date)));
  else {
    for (const { effect, span } of reasonsOf(event, 'date'))
      if (span !== undefined) sentences.push(sentence(`${quoted(report, span)} tells ${effect}`));
  }
  if (event.place !== undefined) {
    const [, why] = / (of \d+ places .+)$/.exec(reasonsOf(event, 'place')[0]?.effect ?? '') ?? [];
    sentences.push(sentence(`${placed(report, event.place)}${why === undefined ? '' : `: ${why}`}`));
  }
  return sentences;
}

function dated(report: Report, { start, end, precision, basis, span }: EventDate): string {
  const days = start === end ? start : `some time from ${start} to ${end}`;
  const words = span === undefined ? '' : ` (${quoted(report, span)}, ${precision})`;
  switch (basis) {
    case 'said':
      return `it is dated ${days}${words}`;
    case 'sequence':
      return `no time is said of it, but it goes on from or stands beside what is dated ${days}${words}`;
    case 'document':
      return `no time is said, so it bears the day of publication, ${start}`;
  }
}

function placed(report: Report, { name, country, kind, basis, span }: EventPlace): string {
  const where = [name, country].filter((part) => part !== undefined).join(', ');
  const words = span === undefined ? '' : ` by ${quoted(report, span)}`;
  const what = kind === undefined ? '' : ` (${kind})`;
  return basis === 'said'
    ? `it is placed in ${where}${what}${words}`
    : `no place is said, but the report comes from ${where}${what}`;
}
