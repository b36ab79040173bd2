/** The value of a key in a MISC column ("SpaceAfter=No|Gloss=sea"), or undefined. */
export function miscValue(misc: string, key: string): string | undefined {
  const prefix = `${key}=`;
  return misc
    .split('|')
    .find((pair) => pair.startsWith(prefix))
    ?.slice(prefix.length);
}

/** A MISC column without some keys. */
export function withoutKeys(misc: string, keys: readonly string[]): string {
  const kept = misc.split('|').filter((pair) => !keys.some((key) => pair.startsWith(`${key}=`)));
  return kept.join('|') || '_';
}

/** A MISC column with pairs added at its end. */
export function withPairs(misc: string, pairs: readonly string[]): string {
  return pairs.length === 0 ? misc : [...(misc === '_' ? [] : [misc]), ...pairs].join('|');
}

/** UDPipe's signs for white space (https://ufal.mff.cuni.cz/udpipe/1/users-manual#run_udpipe_tokenizer). */
const SIGNS: Readonly<Record<string, string>> = {
  ' ': '\\s',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '|': '\\p',
  '\\': '\\\\',
};
const BY_SIGN = new Map(Object.entries(SIGNS).map(([character, sign]) => [sign, character]));

/**
 * What stands between two words, as the value of SpacesAfter: with UDPipe's signs, and "\u200b" for all
 * other white space and invisible characters, that no program may take for the end of a line.
 */
export function escapeSpaces(gap: string): string {
  return gap.replace(/[\s|\\\p{C}]/gu, (character) => {
    const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
    return SIGNS[character] ?? units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
  });
}

/** The reverse of `escapeSpaces`. */
export function unescapeSpaces(value: string): string {
  return value.replace(/\\(?:u[0-9a-f]{4}|.)/gu, (sign) =>
    sign.length === 6 ? String.fromCharCode(Number.parseInt(sign.slice(2), 16)) : (BY_SIGN.get(sign) ?? sign),
  );
}
