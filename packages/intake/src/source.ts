/** Where a document came from: a path as it was given or found, `-` for standard input, and the line in JSON Lines. */
export interface Source {
  readonly path: string;
  /** Counted from 1; only for a document that is one line of its file. */
  readonly line?: number;
}

/** The path that stands for standard input. */
export const STANDARD_INPUT = '-';

/** The source as a reader knows it: `news/a.txt`, `wire.jsonl:12`, `standard input`. */
export function nameOf(source: Source): string {
  const path = source.path === STANDARD_INPUT ? 'standard input' : source.path;
  return source.line === undefined ? path : `${path}:${source.line}`;
}
