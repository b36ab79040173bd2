/**
 * Integer hashing. Words and features are known by 32-bit hashes alone, so that no string is made or
 * compared while a text is read. With 32 bits, about one unseen feature in 10,000 meets a stored one.
 */

// Odd multipliers with well-spread bits: the golden ratio, and murmur3's.
const GOLDEN = 0x9e3779b1;
const MURMUR = 0x85ebca6b;

/** Mixes a value into a hash. Low bits are usable at once, as slots of a table. */
export function mix(hash: number, value: number): number {
  const h = Math.imul(hash ^ value, GOLDEN);
  return h ^ (h >>> 15);
}

/** The hash of a string's UTF-16 units from `start` to `end`, each first sent through `fold`. */
export function hashUnits(text: string, start: number, end: number, fold: Uint16Array): number {
  let h = (end - start) | 0;
  for (let i = start; i < end; i++) h = Math.imul(h ^ fold[text.charCodeAt(i)]!, MURMUR) ^ (h >>> 11);
  return mix(h, GOLDEN);
}

/** Every UTF-16 unit as it is. */
export const EXACT: Uint16Array = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);

/** Lower case, digits as '0', typographic quotes and dashes as typewriter ones: "what kind of word is this". */
export const FOLDED: Uint16Array = foldTable();

function foldTable(): Uint16Array {
  const table = EXACT.slice();
  for (let unit = 0; unit < 0x10000; unit++) {
    // Surrogates stand for nothing by themselves.
    if (unit >= 0xd800 && unit < 0xe000) continue;
    const lower = String.fromCharCode(unit).toLowerCase();
    if (lower.length === 1) table[unit] = lower.charCodeAt(0);
  }
  for (let digit = 0x30; digit <= 0x39; digit++) table[digit] = 0x30;
  const alike = { "'": '‘’‚‛′`´', '"': '“”„‟″«»', '-': '‐‑‒–' };
  for (const [plain, variants] of Object.entries(alike)) {
    for (const variant of variants) table[variant.charCodeAt(0)] = plain.charCodeAt(0);
  }
  return table;
}
