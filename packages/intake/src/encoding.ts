import { binaryKind } from './binary.js';
import { Refusal } from './refusal.js';
import { decodeWindows1252, isPlausibleWindows1252 } from './windows-1252.js';

/** Text and what had to be assumed to read it. */
export interface Decoded {
  readonly text: string;
  readonly warnings: readonly string[];
}

/**
 * Bytes to text: a byte order mark decides (UTF-8, UTF-16 little and big endian), then the encoding that the
 * format itself declares, else strict UTF-8. Bytes that are not UTF-8 are read as windows-1252 only where that
 * is plausible, and with a warning.
 *
 * @throws Refusal RAP-E104 (empty), RAP-E105 (binary), RAP-E106 (encoding)
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length === 0) throw new Refusal('RAP-E104');
  const mark = byteOrderMark(bytes);
  if (mark !== undefined) return { text: strictly(bytes.subarray(mark.length), mark.encoding), warnings: [] };
  refuseBinary(bytes);
  const warnings: string[] = [];
  if (declared !== undefined && !/^utf-?8$/i.test(declared)) {
    const text = decodeDeclared(bytes, declared);
    if (text !== undefined) return { text, warnings };
    warnings.push(`the declared encoding "${declared}" does not fit; UTF-8 was tried instead`);
  }
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, warnings };
  const wrong = firstWrongByte(bytes);
  if (wrong.validSequences >= wrong.invalidBytes || !isPlausibleWindows1252(bytes)) {
    throw new Refusal('RAP-E106', `it is not valid UTF-8 (first wrong byte at offset ${wrong.offset})`);
  }
  warnings.push(`not valid UTF-8 (first wrong byte at offset ${wrong.offset}); read as windows-1252`);
  return { text: decodeWindows1252(bytes), warnings };
}

/** The byte order mark that the bytes begin with. */
export function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

function refuseBinary(bytes: Uint8Array): void {
  const kind = binaryKind(bytes);
  if (kind !== undefined) throw new Refusal('RAP-E105', `it is ${kind}, not text`);
  const nul = bytes.indexOf(0);
  if (nul < 0) return;
  const head = bytes.subarray(0, 512);
  const nuls = head.filter((byte) => byte === 0).length;
  const oneSide = head.every((byte, i) => byte !== 0 || i % 2 === (nul & 1));
  if (nuls > head.length / 3 && oneSide) {
    throw new Refusal('RAP-E106', 'it looks like UTF-16 without a byte order mark');
  }
  throw new Refusal('RAP-E105', `it holds NUL bytes (the first at offset ${nul}), so it is binary, not text`);
}

function strictly(bytes: Uint8Array, encoding: string): string {
  const text = tryDecode(bytes, encoding);
  if (text === undefined) throw new Refusal('RAP-E106', `it is marked as ${encoding.toUpperCase()} but is not valid`);
  if (text.includes('\0')) throw new Refusal('RAP-E105', 'it holds NUL characters, so it is binary, not text');
  return text;
}

/** Undefined where the label is unknown or the bytes are not valid in that encoding. */
function decodeDeclared(bytes: Uint8Array, label: string): string | undefined {
  if (/^(windows-?1252|cp-?1252|iso-?8859-?1|latin-?1|us-ascii|ascii)$/i.test(label)) {
    // Browsers read all of these as windows-1252; a page that declares them and is valid UTF-8 with high bytes lies.
    const utf8 = tryDecode(bytes, 'utf-8');
    if (utf8 !== undefined) return utf8.length === bytes.length ? utf8 : undefined;
    return isPlausibleWindows1252(bytes, 1) ? decodeWindows1252(bytes) : undefined;
  }
  return tryDecode(bytes, label);
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return undefined;
    if (error instanceof Error && 'code' in error && error.code === 'ERR_STRING_TOO_LONG')
      throw new Refusal('RAP-E110');
    throw error;
  }
}

/**
 * Where UTF-8 breaks, and how much of the rest is UTF-8: a file with a few broken bytes among many good
 * sequences is damaged UTF-8, and reading it as windows-1252 would make nonsense of the good ones.
 */
function firstWrongByte(bytes: Uint8Array): { offset: number; validSequences: number; invalidBytes: number } {
  let offset = -1;
  let validSequences = 0;
  let invalidBytes = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length === 0) {
      if (offset < 0) offset = i;
      invalidBytes++;
    } else if (length > 1) validSequences++;
    i += length || 1;
  }
  return { offset, validSequences, invalidBytes };
}

/** Bytes in the well-formed UTF-8 sequence at `i`, or 0. Source: Unicode standard, table 3-7. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  const second = bytes[i + 1] ?? 0;
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second > 0x9f) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second > 0x8f) return 0;
  for (let k = 1; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
