/** The first bytes by which common binary files are known, and what to call them. */
const SIGNATURES: readonly (readonly [kind: string, offset: number, bytes: readonly number[]])[] = [
  ['a PDF document', 0, ascii('%PDF-')],
  ['a ZIP archive or an Office document', 0, [0x50, 0x4b, 0x03, 0x04]],
  ['an empty ZIP archive', 0, [0x50, 0x4b, 0x05, 0x06]],
  ['an old Word, Excel or PowerPoint document', 0, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['an RTF document', 0, ascii('{\\rtf')],
  ['a PNG image', 0, [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', 0, [0xff, 0xd8, 0xff]],
  ['a GIF image', 0, ascii('GIF8')],
  ['a TIFF image', 0, [0x49, 0x49, 0x2a, 0x00]],
  ['a TIFF image', 0, [0x4d, 0x4d, 0x00, 0x2a]],
  ['a WebP, WAV or AVI file', 0, ascii('RIFF')],
  ['a gzip archive', 0, [0x1f, 0x8b]],
  ['a bzip2 archive', 0, ascii('BZh')],
  ['an xz archive', 0, [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['a Zstandard archive', 0, [0x28, 0xb5, 0x2f, 0xfd]],
  ['a 7-Zip archive', 0, [0x37, 0x7a, 0xbc, 0xaf]],
  ['a RAR archive', 0, ascii('Rar!\x1a')],
  ['a program', 0, [0x7f, 0x45, 0x4c, 0x46]],
  ['an SQLite database', 0, ascii('SQLite format 3')],
  ['a DuckDB database', 8, ascii('DUCK')],
  ['a Parquet file', 0, ascii('PAR1')],
  ['an MP3 file', 0, ascii('ID3')],
  ['an MP4 or QuickTime video', 4, ascii('ftyp')],
  ['an Ogg file', 0, ascii('OggS')],
];

/** Signatures that are also English words in capitals count only where a control byte follows among the first 32. */
const ALSO_WORDS = new Set(['an MP3 file', 'a WebP, WAV or AVI file', 'a bzip2 archive', 'an MP4 or QuickTime video']);

/** What kind of binary file these bytes begin, or undefined where they may be text. Never looks beyond 64 KB. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  for (const [kind, offset, signature] of SIGNATURES) {
    if (!signature.every((byte, i) => bytes[offset + i] === byte)) continue;
    if (!ALSO_WORDS.has(kind) || bytes.subarray(0, 32).some(isControl)) return kind;
  }
  return undefined;
}

/** Bytes that no text holds: controls other than tab, line feed, form feed, carriage return and escape. */
export function isControl(byte: number): boolean {
  return byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27;
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
