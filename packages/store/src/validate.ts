import { LEDGER_NAMES, RapporteurError, Report, type Span } from '@rapporteur/report';

/** Holds a report against the schema, and what the schema cannot say: every span lies in the text, every id is used once. */
export function validate(report: Report): void {
  const { error } = Report.safeParse(report);
  if (error) {
    const issue = error.issues[0]!;
    refuse(report, `${issue.path.join('.') || 'report'}: ${issue.message}`);
  }
  for (const span of spansOf(report)) {
    if (span.end > report.document.text.length) {
      refuse(report, `a span ends at ${span.end}, but the text has ${report.document.text.length} characters`);
    }
  }
  for (const list of ['actors', 'events', 'attributions', ...LEDGER_NAMES] as const) {
    const seen = new Set<string>();
    for (const { id } of report[list]) {
      if (seen.has(id)) refuse(report, `${list}: the id ${id} occurs twice`);
      seen.add(id);
    }
  }
}

function refuse(report: Report, why: string): never {
  const id = report?.document?.id;
  throw new RapporteurError('RAP-E306', typeof id === 'string' ? id : 'a report', `the report is not valid (${why})`);
}

/** Every span of the report, wherever it stands. */
function* spansOf(value: unknown): Generator<Span> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number') {
    yield { start: value.start, end: value.end };
    return;
  }
  for (const part of Object.values(value)) yield* spansOf(part);
}
