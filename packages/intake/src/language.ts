/** What identification says of a text: English, or the code and name of what it is instead. */
export type TextLanguage = { readonly english: true } | { readonly english: false; readonly code: string };

const SAMPLE = 1500;
/** Below this many words, names alone can mislead ("Angela Merkel" looks German): such a text counts as English. */
const TOO_SHORT = 5;
/** Up to this many words another language must lead English by a wide margin and fit the text well. */
const SHORT = 20;
const WIDE_MARGIN = 0.15;
const GOOD_FIT = 0.6;
const MARGIN = 0.05;

type Detector = typeof import('eld/small')['eld'];
let detector: Promise<Detector> | undefined;

/**
 * Tells English from other languages by samples of the head, the middle and the tail; one sample in English
 * is enough, so that an English article with a long quotation is not lost. Where in doubt, English.
 */
export async function identifyLanguage(text: string): Promise<TextLanguage> {
  detector ??= import('eld/small').then((module) => module.eld);
  const eld = await detector;
  let other: TextLanguage = { english: true };
  for (const sample of samples(text)) {
    const code = otherLanguage(sample, eld);
    if (code === undefined) return { english: true };
    if (other.english) other = { english: false, code };
  }
  return other;
}

/** "French (fr)"; the bare code where the name is not known. */
export function languageName(code: string): string {
  if (code === 'und') return 'a language other than English';
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(code);
  return name === undefined || name === code ? code : `${name} (${code})`;
}

function otherLanguage(sample: string, eld: Detector): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const found = eld.detect(sample);
  if (latin < letters / 2) return found.language === '' || found.language === 'en' ? 'und' : found.language;
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  if (found.language === '' || found.language === 'en' || words < TOO_SHORT || !found.isReliable()) return undefined;
  const scores = found.getScores();
  const fit = scores[found.language] ?? 0;
  const lead = fit - (scores.en ?? 0);
  const clear = words < SHORT ? lead >= WIDE_MARGIN && fit >= GOOD_FIT : lead >= MARGIN;
  return clear ? found.language : undefined;
}

function samples(text: string): string[] {
  if (text.length <= 2 * SAMPLE) return [text];
  const middle = Math.floor((text.length - SAMPLE) / 2);
  return [text.slice(0, SAMPLE), text.slice(middle, middle + SAMPLE), text.slice(-SAMPLE)];
}
