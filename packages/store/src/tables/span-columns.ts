import type { Report, Span } from '@rapporteur/report';

type SpanColumns<N extends string> = {
  readonly [K in N]: readonly ['VARCHAR', string];
} & {
  readonly [K in `${N}_start` | `${N}_end`]: readonly ['INTEGER', string];
};
type SpanValues<N extends string> = { readonly [K in N]: string | null } & {
  readonly [K in `${N}_start` | `${N}_end`]: number | null;
};

/** A span as three columns: its words, and where they stand in the document's text. */
export function spanColumns<const N extends string>(name: N, means: string): SpanColumns<N> {
  return {
    [name]: ['VARCHAR', means],
    [`${name}_start`]: ['INTEGER', `where ${name} starts in documents.text, in UTF-16 code units`],
    [`${name}_end`]: ['INTEGER', `where ${name} ends in documents.text, exclusive, in UTF-16 code units`],
  } as SpanColumns<N>;
}

/** The values of those three columns. */
export function spanValues<const N extends string>(name: N, report: Report, span: Span | undefined): SpanValues<N> {
  return {
    [name]: span ? report.document.text.slice(span.start, span.end) : null,
    [`${name}_start`]: span?.start ?? null,
    [`${name}_end`]: span?.end ?? null,
  } as SpanValues<N>;
}
