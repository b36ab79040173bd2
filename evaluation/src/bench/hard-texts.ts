import { type Doc, emptyDoc, type Language, tokenize } from '@rapporteur/language';
import type { ModelName } from '@rapporteur/language/model';
import { cost, median, peakMegabytes } from './clock.js';
import { articles, DAY, passOfDossier } from './dossier.js';
import { loadModel } from './load-model.js';
import { WARM_UP } from './rounds.js';

/** Texts that nobody writes and that some machine will send. */
export const HARD_TEXTS = {
  'running text': (language: Language) => {
    const text = articles().join('\n\n');
    return () => language.analyze(text, { date: DAY });
  },
  'one sentence of 2,000 words': (language: Language) => {
    const text = longSentence(2000);
    return () => language.annotate(oneSentence(text));
  },
  '1 MB without a space': (language: Language) => {
    const text = withoutSpaces(1_000_000);
    return () => language.analyze(text, { date: DAY });
  },
  'one word of 1 MB': (language: Language) => {
    const text = oneWord(1_000_000);
    return () => language.analyze(text, { date: DAY });
  },
} as const;
export type HardText = keyof typeof HARD_TEXTS;

export interface HardTextCost {
  readonly words: number;
  readonly characters: number;
  readonly seconds: number;
  readonly microsecondsPerWord: number;
  readonly microsecondsPerCharacter: number;
  readonly peakMegabytes: number;
}

const ROUNDS = 5;

export function hardText(model: ModelName, name: HardText): HardTextCost {
  const language = loadModel(model);
  for (let pass = 0; pass < WARM_UP; pass++) for (const text of passOfDossier(pass)) language.analyze(text);
  const read = HARD_TEXTS[name](language);
  const runs = Array.from({ length: ROUNDS }, () => cost(read));
  const seconds = median(runs.map((run) => run.seconds));
  const { length: words, text } = runs[0]!.result;
  return {
    words,
    characters: text.length,
    seconds,
    microsecondsPerWord: (1e6 * seconds) / words,
    microsecondsPerCharacter: (1e6 * seconds) / text.length,
    peakMegabytes: peakMegabytes(),
  };
}

/** Words of the dossier without anything between them, and one full stop. */
export function longSentence(words: number): string {
  const text = articles()
    .join(' ')
    .match(/[A-Za-z]{2,}/g)!
    .join(' ');
  return `${text.slice(0, tokenize.run(emptyDoc(text)).end(words - 2))}.`;
}

/** The text as one sentence, whatever the engine's own splitter would do with it. */
function oneSentence(text: string): Doc {
  const doc = tokenize.run(emptyDoc(text, DAY));
  return doc.with({ sentenceStart: Uint32Array.of(0, doc.length) });
}

/** The dossier without white space, over and over. */
export function withoutSpaces(characters: number): string {
  return fill(articles().join('').replace(/\s/g, ''), characters);
}

/** The letters of the dossier alone, over and over. */
export function oneWord(characters: number): string {
  return fill(
    articles()
      .join('')
      .replace(/[^A-Za-z]/g, ''),
    characters,
  );
}

function fill(text: string, characters: number): string {
  return text.repeat(Math.ceil(characters / text.length)).slice(0, characters);
}
