import type { Event, Participant, Report } from '@rapporteur/report';
import { sanitiseLine } from '../terminal/sanitise.js';

/** The name of an actor, safe to print; "the author" for the text's own voice. */
export function actorName(report: Report, id: string): string {
  if (id === 'author') return 'the author';
  return sanitiseLine(report.actors.find((actor) => actor.id === id)?.name ?? id);
}

/** "France, Britain", or an em dash where nobody is named. */
export function participantNames(report: Report, participants: readonly Participant[]): string {
  const names = new Set(participants.map(({ actor }) => actorName(report, actor)));
  return names.size === 0 ? '—' : [...names].join(', ');
}

/** "NATO → Libya". */
export function whoToWhom(report: Report, event: Event): string {
  return `${participantNames(report, event.sources)} → ${participantNames(report, event.targets)}`;
}

/** The words of a span on one line, safe to print. */
export function wordsOf(report: Report, span: { readonly start: number; readonly end: number }): string {
  return sanitiseLine(report.document.text.slice(span.start, span.end)).replace(/ +/g, ' ').trim();
}

/** Title, outlet, day and id of a document, as a heading. */
export function heading(report: Report): string {
  const { id, title, outlet, author, published } = report.document;
  const about = [outlet, author, published].filter((part) => part !== undefined).join(', ');
  return sanitiseLine(`${title ?? id}${about === '' ? '' : ` (${about})`}`);
}
