import { cpus } from 'node:os';
import { MODEL_FILES, type ModelName } from '@rapporteur/language/model';
import { type BenchResult, CODERS, type OwnSubject } from './bench-result.js';
import { median } from './clock.js';
import { inFreshProcess } from './fresh-process.js';
import type { HardText } from './hard-texts.js';
import { hasModel, modelMegabytes } from './model-files.js';
import { number } from './number.js';
import type { SubjectName } from './subject.js';

const HARD_TEXTS: readonly HardText[] = [
  'running text',
  'one sentence of 2,000 words',
  '1 MB without a space',
  'one word of 1 MB',
];

/** Fresh processes that load a model; the figure is their median. */
const LOADS = 9;

/** Longest streams unless the caller says otherwise: each takes some five minutes at most. */
const LONGEST: Readonly<Record<OwnSubject, number>> = { default: 1e6, fast: 1e7, coder: 1e6, 'fast coder': 1e6 };
const SHORTEST = 1000;

/**
 * Measures everything, one task at a time, and tells what it finds.
 * @param longest words of the longest streams, where they are not to be the usual ones
 */
export async function measure(longest: number | undefined, tell: (line: string) => void): Promise<BenchResult> {
  const names = Object.keys(MODEL_FILES) as ModelName[];
  const models = names.filter(hasModel);
  for (const name of names)
    if (!models.includes(name)) tell(`There is no models/${MODEL_FILES[name]}, so '${name}' is not measured.`);
  const own = [...models, ...models.map((name) => CODERS[name])];
  const result = {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    processor: cpus()[0]?.model ?? 'unknown processor',
    models: {} as BenchResult['models'],
    stages: {} as BenchResult['stages'],
    throughput: {} as BenchResult['throughput'],
    growth: {} as BenchResult['growth'],
    hardTexts: {} as BenchResult['hardTexts'],
  };

  tell('\nLoading');
  for (const name of models) result.models[name] = await loads(name);

  tell('\nStages, µs a word');
  for (const name of models) {
    const costs = await inFreshProcess('stageCosts', name);
    result.stages[name] = costs;
    tell(`${name}: ${costs.map((c) => `${c.stage} ${number(c.microsecondsPerWord, 1)}`).join(', ')}`);
  }

  tell('\nSpeed');
  for (const subject of [...own, 'wink-nlp', 'compromise'] satisfies SubjectName[]) {
    const speed = await inFreshProcess('throughput', subject);
    result.throughput[subject] = speed;
    tell(
      `${subject}: ${number(speed.microsecondsPerWord, 1)} µs a word, ` +
        `${number(speed.whitespaceWordsPerSecond)} words between spaces a second`,
    );
  }

  tell('\nHard texts');
  for (const name of models) {
    const costs: NonNullable<BenchResult['hardTexts'][ModelName]> = {};
    for (const text of HARD_TEXTS) {
      const found = await inFreshProcess('hardText', name, text);
      costs[text] = found;
      tell(
        `${name}, ${text}: ${number(found.microsecondsPerWord, 1)} µs a word, ` +
          `${number(found.microsecondsPerCharacter, 2)} µs a character, ${number(found.peakMegabytes)} MB`,
      );
    }
    result.hardTexts[name] = costs;
  }

  tell('\nGrowth');
  for (const subject of own) {
    const rows = [];
    for (let words = SHORTEST; words <= (longest ?? LONGEST[subject]); words *= 10) {
      const row = await inFreshProcess('growth', subject, words);
      rows.push(row);
      tell(
        `${subject}, ${number(words)} words: ${number(row.seconds, 2)} s, ` +
          `${number(row.microsecondsPerWord, 1)} µs a word, ${number(row.peakMegabytes)} MB`,
      );
    }
    result.growth[subject] = rows;
  }
  return result;

  async function loads(name: ModelName) {
    const found = [];
    for (let i = 0; i < LOADS; i++) found.push(await inFreshProcess('loading', name));
    const typical = {
      megabytes: modelMegabytes(name),
      milliseconds: median(found.map(({ milliseconds }) => milliseconds)),
      firstText: median(found.map(({ firstText }) => firstText)),
    };
    tell(`${name}: ${number(typical.megabytes, 1)} MB in ${number(typical.milliseconds)} ms`);
    return typical;
  }
}
