import type { DateExpression, Doc } from '@rapporteur/language';
import type { EventDate, Span } from '@rapporteur/report';

/**
 * The days that a phrase tells, open sides closed by the day of publication: 'since 2003' reaches to it, 'by Friday'
 * begins with it. Undefined where they cannot be computed.
 */
export function dateOf(
  doc: Doc,
  phrase: DateExpression,
  basis: EventDate['basis'],
  published: string | undefined,
): (EventDate & { readonly span: Span }) | undefined {
  const start = phrase.from ?? (published && phrase.to && phrase.to >= published ? published : undefined);
  const end = phrase.to ?? (published && start && start < published ? published : undefined);
  if (start === undefined || end === undefined) return undefined;
  const span = { start: doc.start(phrase.start), end: doc.end(phrase.end - 1) };
  return { start, end, precision: phrase.precision, basis, span };
}
