/** Windows-1252 from 0x80 to 0x9F; a zero marks the five bytes that it leaves undefined. */
const UPPER_CONTROLS = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
];

/** More of them than this, and the bytes are not English text in a Western encoding. */
const MOST_HIGH_BYTES = 0.2;

/**
 * Decodes windows-1252 (of which ISO 8859-1 text is a part). Own table, because some releases of Node decode
 * this encoding as ISO 8859-1. Undefined bytes become U+FFFD.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  const units = new Uint16Array(8192);
  for (let from = 0; from < bytes.length; from += units.length) {
    const chunk = bytes.subarray(from, from + units.length);
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!;
      units[i] = byte >= 0x80 && byte < 0xa0 ? UPPER_CONTROLS[byte - 0x80]! || 0xfffd : byte;
    }
    parts.push(String.fromCharCode(...units.subarray(0, chunk.length)));
  }
  return parts.join('');
}

/** Whether bytes that are not UTF-8 may be taken for windows-1252: no controls, no undefined bytes, mostly ASCII. */
export function isPlausibleWindows1252(bytes: Uint8Array, mostHigh = MOST_HIGH_BYTES): boolean {
  let high = 0;
  for (const byte of bytes) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) return false;
    if (byte === 0x7f) return false;
    if (byte < 0x80) continue;
    if (byte < 0xa0 && UPPER_CONTROLS[byte - 0x80] === 0) return false;
    high++;
  }
  return high <= bytes.length * mostHigh;
}
