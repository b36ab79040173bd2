import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { binaryKind } from './binary.js';
import { byteOrderMark, decode } from './encoding.js';
import type { Format } from './format.js';
import { identify } from './identify.js';
import { readLine } from './json-lines.js';
import { splitLines } from './lines.js';
import { failed, type Outcome } from './outcome.js';
import { pathFault } from './path-fault.js';
import { readDraft } from './read-draft.js';
import { Refusal } from './refusal.js';
import type { Source } from './source.js';

/** No document may have more bytes than this: JavaScript holds no text of more than about 512 million characters. */
export const LARGEST_DOCUMENT = 256 * 1024 * 1024;

/** The outcomes of one file: one, or for JSON Lines one a line. Never throws. */
export async function* readOneFile(path: string, format: Format | undefined, largest: number): AsyncGenerator<Outcome> {
  try {
    const head = await readHead(path);
    const kind = format ?? formatOfUnknown(path, head);
    if (kind === 'json lines') yield* readJsonLines(createReadStream(path), { path }, largest);
    else yield await readWhole(await readBytes(path, largest), { path }, kind);
  } catch (error) {
    yield refused(error, { path });
  }
}

/** The outcome of bytes that are one document. */
export async function readWhole(
  bytes: Uint8Array,
  source: Source,
  format: Exclude<Format, 'json lines'>,
): Promise<Outcome> {
  try {
    return await identify(readDraft(bytes, format), source);
  } catch (error) {
    return refused(error, source);
  }
}

/** The outcomes of JSON Lines; a bad line is a failure of its own and the lines after it are read. */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  source: Source,
  largest: number,
): AsyncGenerator<Outcome> {
  let documents = 0;
  for await (const { number, bytes } of splitLines(await asUtf8(chunks, largest), largest)) {
    const line = { ...source, line: number };
    if (bytes === undefined) yield failed(line, 'RAP-E110', `line ${number} has more than ${megabytes(largest)}`);
    else if (isBlank(bytes)) continue;
    else {
      try {
        yield await identify(readLine(bytes, number), line);
      } catch (error) {
        yield refused(error, line);
      }
    }
    documents++;
  }
  if (documents === 0) yield failed(source, 'RAP-E104');
}

/** Turns whatever was thrown on the way from bytes to document into a failure of that input. */
export function refused(error: unknown, source: Source): Outcome {
  if (error instanceof Refusal) return failed(source, error.code, error.detail, error);
  if (error instanceof RangeError && /call stack|string length/i.test(error.message)) {
    return failed(source, 'RAP-E110', 'it is too large or too deeply nested to be read', error);
  }
  const [code, detail] = pathFault(error);
  return failed(source, code, detail, error);
}

function formatOfUnknown(path: string, head: Uint8Array): Format {
  const kind = binaryKind(head);
  if (kind !== undefined) throw new Refusal('RAP-E105', `it is ${kind}, not text`);
  const extension = extname(path);
  if (extension !== '') throw new Refusal('RAP-E109', `${extension} files are not read`);
  return 'text';
}

async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(64), 0, 64, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function readBytes(path: string, largest: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > largest) throw new Refusal('RAP-E110', `it has more than ${megabytes(largest)}`);
    return await readFile(file);
  } finally {
    await file.close();
  }
}

/** JSON Lines in UTF-16 become UTF-8, whole; a UTF-8 byte order mark goes; all else stays a stream. */
async function* asUtf8(chunks: AsyncIterable<Uint8Array>, largest: number): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  let next = await iterator.next();
  while (!next.done && head.length < 64) {
    head = Buffer.concat([head, next.value]);
    next = await iterator.next();
  }
  const mark = byteOrderMark(head);
  const kind = binaryKind(head);
  if (kind !== undefined) throw new Refusal('RAP-E105', `it is ${kind}, not text`);
  const wide = mark !== undefined && mark.encoding !== 'utf-8';
  const parts = [wide || mark === undefined ? head : head.subarray(mark.length)];
  let size = head.length;
  if (!wide) yield parts[0]!;
  for (; !next.done; next = await iterator.next()) {
    if (!wide) yield next.value;
    else {
      size += next.value.length;
      if (size > largest) throw new Refusal('RAP-E110', `it has more than ${megabytes(largest)}`);
      parts.push(next.value);
    }
  }
  if (wide) yield Buffer.from(decode(Buffer.concat(parts)).text);
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`;
}
