import { LanguageError } from './errors.js';

// In every browser and in Node, but in no library of types that fits both.
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** "RAPL" as a little-endian number: the first four bytes of every model file. */
const MAGIC = 0x4c504152;
/** Raised whenever features or layout change, as an old model would then give nonsense. */
export const MODEL_VERSION = 3;
/** Magic, version, checksum of all that follows, its length in bytes. */
const PREAMBLE_BYTES = 16;
/** Every section begins at a multiple of this, so that arrays can be laid over the bytes. */
const ALIGNMENT = 4;

const ARRAYS = { Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array };
type ArrayName = keyof typeof ARRAYS;
type AnyArray = InstanceType<(typeof ARRAYS)[ArrayName]>;

interface SectionEntry {
  readonly name: string;
  readonly type: ArrayName | 'json';
  readonly offset: number;
  readonly bytes: number;
}

/** Named sections of a model: typed arrays, or values written as JSON. */
export class ModelFile {
  readonly #sections = new Map<string, unknown>();

  set(name: string, value: unknown): this {
    this.#sections.set(name, value);
    return this;
  }

  /** A section by its name; the caller knows its type, as both ends are ours. */
  get<T>(name: string): T {
    if (!this.#sections.has(name)) throw wrong('RAP-L003', `The model has no section '${name}'.`);
    return this.#sections.get(name) as T;
  }

  /** Reads a file: little-endian, sections listed in a JSON table of contents. */
  static read(bytes: Uint8Array): ModelFile {
    if (bytes.length < PREAMBLE_BYTES) throw wrong('RAP-L003', `The model file has only ${bytes.length} bytes.`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(0, true) !== MAGIC) throw wrong('RAP-L001', 'The file does not begin with "RAPL".');
    const version = view.getUint32(4, true);
    if (version !== MODEL_VERSION) {
      throw wrong('RAP-L002', `The model has version ${version}; this program reads version ${MODEL_VERSION}.`);
    }
    const length = view.getUint32(12, true);
    if (bytes.length !== PREAMBLE_BYTES + length) {
      throw wrong('RAP-L003', `The model file has ${bytes.length} bytes instead of ${PREAMBLE_BYTES + length}.`);
    }
    // A copy that begins at a multiple of four, whatever buffer the caller's bytes lie in.
    const payload = new Uint8Array(length);
    payload.set(bytes.subarray(PREAMBLE_BYTES));
    if (checksum(payload) !== view.getUint32(8, true)) throw wrong('RAP-L004', "The model file's checksum differs.");
    const tableBytes = new DataView(payload.buffer).getUint32(0, true);
    const table = JSON.parse(new TextDecoder().decode(payload.subarray(4, 4 + tableBytes))) as SectionEntry[];
    const base = align(4 + tableBytes);
    const file = new ModelFile();
    for (const { name, type, offset, bytes: size } of table) {
      const from = base + offset;
      if (type === 'json') {
        file.set(name, JSON.parse(new TextDecoder().decode(payload.subarray(from, from + size))));
      } else {
        const Type = ARRAYS[type];
        file.set(name, new Type(payload.buffer, from, size / Type.BYTES_PER_ELEMENT));
      }
    }
    return file;
  }

  /** The file's bytes; the same sections give the same bytes. */
  write(): Uint8Array {
    const table: SectionEntry[] = [];
    const parts: Uint8Array[] = [];
    let offset = 0;
    for (const [name, value] of this.#sections) {
      const array = ArrayBuffer.isView(value) ? (value as AnyArray) : undefined;
      const part = array
        ? new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
        : new TextEncoder().encode(JSON.stringify(value));
      table.push({ name, type: array ? (array.constructor.name as ArrayName) : 'json', offset, bytes: part.length });
      parts.push(part);
      offset = align(offset + part.length);
    }
    const contents = new TextEncoder().encode(JSON.stringify(table));
    const base = align(4 + contents.length);
    const payload = new Uint8Array(base + offset);
    new DataView(payload.buffer).setUint32(0, contents.length, true);
    payload.set(contents, 4);
    for (const [i, entry] of table.entries()) payload.set(parts[i]!, base + entry.offset);
    const bytes = new Uint8Array(PREAMBLE_BYTES + payload.length);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, MAGIC, true);
    view.setUint32(4, MODEL_VERSION, true);
    view.setUint32(8, checksum(payload), true);
    view.setUint32(12, payload.length, true);
    bytes.set(payload, PREAMBLE_BYTES);
    return bytes;
  }
}

function align(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

/** FNV-1a over 32-bit words: four times as fast as over bytes, and every single bit still counts. */
function checksum(payload: Uint8Array): number {
  let hash = 0x811c9dc5;
  const words = new Int32Array(payload.buffer, payload.byteOffset, payload.length >> 2);
  for (const word of words) {
    hash = Math.imul(hash ^ word, 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

function wrong(code: 'RAP-L001' | 'RAP-L002' | 'RAP-L003' | 'RAP-L004', what: string): LanguageError {
  return new LanguageError(code, what, 'Take models/en.bin of the same release, or run `npm run train`.');
}
