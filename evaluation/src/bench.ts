import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measure } from './bench/measure.js';
import { page } from './bench/page.js';

const HELP = `Measures speed and memory: npm run bench -- [--words N] [--out DIR]

  --words N  words of the longest streams of documents, at least 1000 (default: 10000000 for the
             language engine with its fast model, 1000000 with its default model and for the coder)
  --out DIR  where BENCH.md and bench.json go; given, the repository's own stay as they are
             (default: evaluation/BENCH.md and evaluation/results/bench.json)

In one run, on one core: the cost of every stage of the language engine, of the whole analysis and
of the coder; the speed of wink-nlp and compromise on the same texts; streams of 1000 words and ten
times that, again and again, to show that cost is linear and memory flat; a sentence of 2,000 words
and a text without a space; and how long the models load. Texts are the sample dossier over and
over. Close other programs first. It takes about a quarter of an hour; with --words 10000, three minutes.
`;

const { values } = parseArgs({
  options: {
    words: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const longest = values.words === undefined ? undefined : Number(values.words);

if (values.help) process.stdout.write(HELP);
else if (longest !== undefined && !(longest >= 1000)) {
  console.error(`--words ${values.words}: that is no number of words from 1000 up.`);
  process.exitCode = 2;
} else {
  try {
    await bench(longest, values.out);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

async function bench(longest: number | undefined, out: string | undefined): Promise<void> {
  const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
  const files = {
    page: out === undefined ? here('BENCH.md') : join(out, 'BENCH.md'),
    json: out === undefined ? here('results/bench.json') : join(out, 'bench.json'),
  };
  const result = await measure(longest, (line) => console.log(line));
  // Only now: processes that measure count among their memory what this one held when they began.
  const { VERSION } = await import('@rapporteur/coder');
  mkdirSync(out ?? here('results'), { recursive: true });
  writeFileSync(files.json, `${JSON.stringify({ version: VERSION, ...result }, null, 2)}\n`);
  writeFileSync(files.page, page(result, VERSION));
  console.log(`\nWritten: ${files.page} and ${files.json}`);
}
