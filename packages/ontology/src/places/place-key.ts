/** Letters that Unicode does not take apart into a plain letter and its mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
};

/**
 * What spellings of a place's name have in common: small plain letters, words parted by one space, no apostrophes.
 * 'Deir ez-Zor' gives 'deir ez zor', "Sana'a" 'sanaa', 'Bogotá' 'bogota', 'St. Louis' 'st louis'.
 */
export function placeKey(name: string): string {
  let key = name.toLowerCase();
  if (isNotAscii(key)) {
    key = key
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[ßæœøłđðþıə]/g, (letter) => PLAIN[letter]!);
    key = key.replace(/[’‘ʻʼ´ʾʿ′]/g, '').replace(/[‐‑–]/g, '-');
  }
  return key
    .replace(/['`]/g, '')
    .replace(/[-.,\s/]+/g, ' ')
    .trim();
}

function isNotAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return true;
  return false;
}
