/** What is wrong with a place of a file of actors, and what to do about it. */
export interface Fault {
  /** Counted from 1. */
  readonly line: number;
  /** The field that is meant, or empty where it is the line. */
  readonly field: string;
  readonly what: string;
  readonly remedy: string;
}

/** A file of actors that was not read because of its faults. All of them are listed. */
export class DictionaryError extends Error {
  override readonly name = 'DictionaryError';

  constructor(
    readonly file: string,
    readonly faults: readonly Fault[],
  ) {
    super(`${file} has faults:\n${faults.map((fault) => told(file, fault)).join('\n')}`);
  }
}

/** 'my.csv:3: country: must be ... Write ...' */
export function told(file: string, { line, field, what, remedy }: Fault): string {
  return `${file}:${line}: ${field === '' ? '' : `${field}: `}${what}. ${remedy}`;
}
