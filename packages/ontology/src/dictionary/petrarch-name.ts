/** Words that names write small between others. */
const SMALL = new Set(
  'a al an and at by da de del der des di do du e el et for from in la le of on or the to und van von with y'.split(
    ' ',
  ),
);

/** MUAMMAR_GADDAFI_ as we write it: 'Muammar Gaddafi'. Which letters are capitals the dictionaries do not say. */
export function readName(text: string): string {
  return text
    .split(/[_\s]+/u)
    .filter((word) => word !== '')
    .map((word, i) => (i > 0 && SMALL.has(word.toLowerCase()) ? word.toLowerCase() : titled(word)))
    .join(' ');
}

/** 'AL-QAIDA' is 'Al-Qaida'; 'U.N.', 'BBC' and '(AAIA)' stay. */
function titled(word: string): string {
  if (/[.()]/.test(word) || !/[AEIOUY]/i.test(word)) return word.toUpperCase();
  return word
    .toLowerCase()
    .replace(/(^|[-/"“])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** A name as the dictionaries write it. What has a meaning in them becomes a blank. */
export function writeName(name: string): string {
  const words = name
    .toUpperCase()
    .replace(/[;#[\]{}<>=!~_\s]+|---/gu, ' ')
    .replace(/^[+ ]+/, '')
    .trim()
    .replace(/ +/g, ' ');
  return `${words.replaceAll(' ', '_') || 'UNNAMED'}_`;
}

/** Whether a name lets other words stand between its own, which we do not. */
export function hasGaps(text: string): boolean {
  return /[^_\s]\s+[^_\s]/u.test(text);
}

/** PRESIDENT is one of PRESIDENTS: the plurals that PETRARCH forms by itself, in small letters. */
export function regularPlural(noun: string): string {
  if (noun.endsWith('y')) return `${noun.slice(0, -1)}ies`;
  return noun.endsWith('ss') ? `${noun}es` : `${noun}s`;
}
