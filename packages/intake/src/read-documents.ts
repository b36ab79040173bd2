import { createHash } from 'node:crypto';
import { failed, type Outcome, skipped } from './outcome.js';
import { LARGEST_DOCUMENT, readOneFile } from './read-file.js';
import { STANDARD_INPUT } from './source.js';
import { readStandardInput } from './standard-input.js';
import { Walk } from './walk.js';

export interface ReadOptions {
  /** What `-` reads; `process.stdin` unless given. */
  readonly standardInput?: AsyncIterable<Uint8Array>;
  /** Bytes that one document may have at most. */
  readonly largest?: number;
  /** Files that the run itself writes; where they lie in a folder that is read, they are skipped. */
  readonly outputs?: readonly string[];
  /** Files that are there only while the run lasts; they are passed over without a word. */
  readonly scratch?: readonly string[];
}

/**
 * Reads documents from files, folders and standard input (`-`), one at a time and in a fixed order. Every
 * input comes out: as a document, as skipped with the reason, or as failed with what to do. Never throws for
 * what an input holds. Memory holds one document, and for each one read its id.
 */
export async function* readDocuments(paths: Iterable<string>, options: ReadOptions = {}): AsyncGenerator<Outcome> {
  const largest = options.largest ?? LARGEST_DOCUMENT;
  const seen = new Seen();
  const walk = new Walk(options.outputs, options.scratch);
  for await (const outcome of outcomes(paths, walk, options.standardInput ?? process.stdin, largest)) {
    yield outcome.kind === 'document' ? seen.check(outcome) : outcome;
  }
}

async function* outcomes(
  paths: Iterable<string>,
  walk: Walk,
  standardInput: AsyncIterable<Uint8Array>,
  largest: number,
): AsyncGenerator<Outcome> {
  let input: AsyncIterable<Uint8Array> | undefined = standardInput;
  for (const path of paths) {
    if (path === STANDARD_INPUT) {
      if (input === undefined) yield skipped({ path }, 'repeated', 'standard input was read before');
      else yield* readStandardInput(input, largest);
      input = undefined;
      continue;
    }
    for await (const found of walk.from(path)) {
      if (found.kind === 'file') yield* readOneFile(found.path, found.format, largest);
      else yield found;
    }
  }
}

/** The ids of this run, each with the digest of its text: the same text twice is one document. */
class Seen {
  readonly #texts = new Map<string, string>();

  check(outcome: Extract<Outcome, { kind: 'document' }>): Outcome {
    const { id, text } = outcome.document;
    const digest = createHash('sha256').update(text, 'utf8').digest('base64').slice(0, 16);
    const before = this.#texts.get(id);
    if (before === undefined) {
      this.#texts.set(id, digest);
      return outcome;
    }
    if (before === digest) {
      return skipped(outcome.source, 'repeated', `the same document (${id}) was read before`);
    }
    return failed(outcome.source, 'RAP-E112', `the id "${id}" was given before to another text`);
  }
}
