import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VERSION } from '@rapporteur/coder';
import { emptyDoc, runStages } from '@rapporteur/language';
import { loadEngine } from './engine.js';

const HELP = `Measures speed and memory: npm run bench -- [--words N]

  --words N   the longest text of the growth table, in words (default: 1000000)

Texts are the sample dossier over and over. Writes evaluation/BENCH.md and results/bench.json.
`;

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { values } = parseArgs({
  options: { words: { type: 'string', default: '1000000' }, help: { type: 'boolean', default: false } },
});

if (values.help) process.stdout.write(HELP);
else bench(Number(values.words));

interface Growth {
  readonly words: number;
  readonly seconds: number;
  readonly microsecondsPerWord: number;
  readonly peakMegabytes: number;
}

function bench(longest: number): void {
  const loading = time(loadEngine);
  const engine = loading.result;
  const articles = dossier();
  const stages = stageCosts();

  const growth: Growth[] = [];
  for (let words = 1000; words <= longest; words *= 10) {
    global.gc?.();
    const texts = documentsOf(words);
    let peak = 0;
    const { seconds } = time(() => {
      for (const [i, text] of texts.entries()) {
        engine.code({ id: `bench-${i}`, text, language: 'en', published: '2011-06-01' });
        if (i % 50 === 0) peak = Math.max(peak, process.memoryUsage.rss());
      }
    });
    const row = { words, seconds, microsecondsPerWord: (1e6 * seconds) / words, peakMegabytes: peak / 2 ** 20 };
    growth.push(row);
    console.log(
      `${words} words: ${seconds.toFixed(2)} s, ${row.microsecondsPerWord.toFixed(1)} µs a word, ${row.peakMegabytes.toFixed(0)} MB`,
    );
  }
  write({
    version: VERSION,
    node: process.version,
    processor: cpus()[0]?.model,
    loadSeconds: loading.seconds,
    stages,
    growth,
  });

  /** Microseconds a word of every stage, over the dossier, after a first run that warms up. */
  function stageCosts(): Record<string, number> {
    const text = articles.join('\n\n');
    const count = wordsIn(text);
    const costs: Record<string, number> = {};
    for (let round = 0; round < 4; round++) {
      let doc = runStages(engine.language.stages.slice(0, 1), emptyDoc(text));
      for (const stage of engine.language.stages) {
        const run = time(() => stage.run(stage === engine.language.stages[0] ? emptyDoc(text) : doc));
        doc = run.result;
        costs[stage.name] = Math.min(costs[stage.name] ?? Number.POSITIVE_INFINITY, (1e6 * run.seconds) / count);
      }
      const whole = time(() => {
        for (const article of articles)
          engine.code({ id: 'bench', text: article, language: 'en', published: '2011-06-01' });
      });
      costs['all, with the coder'] = Math.min(
        costs['all, with the coder'] ?? Number.POSITIVE_INFINITY,
        (1e6 * whole.seconds) / count,
      );
    }
    for (const [name, cost] of Object.entries(costs))
      console.log(`${name.padEnd(22)} ${cost.toFixed(1)} µs a word, ${(1e6 / cost).toFixed(0)} words a second`);
    return costs;
  }

  /** Articles of the dossier, again and again, until there are so many words. */
  function documentsOf(words: number): string[] {
    const found: string[] = [];
    for (let i = 0, n = 0; n < words; i++) {
      const all = articles[i % articles.length]!.split(/(?<=\s)/);
      found.push(all.slice(0, words - n).join(''));
      n += all.length;
    }
    return found;
  }
}

/** The running text of the dossier's plain articles. */
function dossier(): string[] {
  const folder = here('../samples/libya-2011');
  const files = readdirSync(folder)
    .filter((name) => /\.(md|txt)$/.test(name))
    .sort();
  return files.map((name) =>
    readFileSync(`${folder}/${name}`, 'utf8')
      .replace(/^---\n.*?\n---\n/s, '')
      .trim(),
  );
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

function time<T>(run: () => T): { result: T; seconds: number } {
  const start = performance.now();
  const result = run();
  return { result, seconds: (performance.now() - start) / 1000 };
}

interface Bench {
  readonly version: string;
  readonly node: string;
  readonly processor: string | undefined;
  readonly loadSeconds: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly growth: readonly Growth[];
}

function write(result: Bench): void {
  mkdirSync(here('results'), { recursive: true });
  writeFileSync(here('results/bench.json'), `${JSON.stringify(result, null, 2)}\n`);
  const page = [
    '# Speed and memory',
    '',
    `Rapporteur ${result.version}, Node ${result.node}, ${result.processor}; one core. Made by \`npm run bench\`.`,
    `Model and knowledge load in ${(1000 * result.loadSeconds).toFixed(0)} ms.`,
    '',
    '| stage | µs a word | words a second |',
    '|---|---:|---:|',
    ...Object.entries(result.stages).map(
      ([name, cost]) => `| ${name} | ${cost.toFixed(1)} | ${(1e6 / cost).toFixed(0)} |`,
    ),
    '',
    '## As the text grows',
    '',
    '| words | seconds | µs a word | peak memory, MB |',
    '|---:|---:|---:|---:|',
    ...result.growth.map(
      (row) =>
        `| ${row.words} | ${row.seconds.toFixed(2)} | ${row.microsecondsPerWord.toFixed(1)} | ${row.peakMegabytes.toFixed(0)} |`,
    ),
    '',
  ];
  writeFileSync(here('BENCH.md'), page.join('\n'));
}
