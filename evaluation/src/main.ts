import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VERSION } from '@rapporteur/coder';
import { reliabilitySvg } from './confidence/diagram.js';
import { reliabilityOf } from './confidence/score.js';
import { loadEngine } from './engine.js';
import { evaluateFile, type Score } from './evaluate.js';
import { goldFiles } from './gold-files.js';
import { headline } from './headline.js';
import { json, resultsPage, writeSummary } from './results.js';

const HELP = `Measures accuracy on gold data: npm run evaluate -- [--data DIR] [--scorers DIR] [--out DIR] [--only TASK] [--model NAME]

  --data DIR     gold files, laid out as treebanks/ events/ factuality/ attribution/ commentary/
                 (default: ../shared/data); files whose names hold "train" are left out. The
                 project's own sentences (evaluation/own) are measured beside them
  --scorers DIR  the scorers (default: ../shared/evaluate)
  --out DIR      where predictions and summary.json go; given, the repository's own results stay
                 as they are (default: evaluation/results, and RESULTS.md is written)
  --only TASK    treebank, coreference, names, events, factuality, attribution, commentary
                 or confidence
  --model NAME   default or fast; with fast, the repository's own results stay as they are
`;

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: here('../../shared/data') },
    scorers: { type: 'string', default: here('../../shared/evaluate') },
    out: { type: 'string' },
    only: { type: 'string' },
    model: { type: 'string', default: 'default' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(HELP);
else if (values.model !== 'default' && values.model !== 'fast') {
  console.error(`There is no model '${values.model}': name default or fast.`);
  process.exitCode = 2;
} else if (!existsSync(values.scorers))
  console.log(`There is no folder ${values.scorers}, so nothing can be scored. Name one with --scorers DIR.`);
else process.exitCode = await evaluate();

async function evaluate(): Promise<number> {
  const out = values.out ?? here('results');
  if (!existsSync(values.data))
    console.log(
      `There is no folder ${values.data}, so only the project's own sentences are measured. Name one with --data DIR.`,
    );
  const gold = [...goldFiles(values.data), ...goldFiles(here('own'), 'own/')].filter(
    ({ task }) => values.only === undefined || task === values.only,
  );
  const engine = await loadEngine(values.model === 'fast' ? 'fast' : 'default');
  const scores: Score[] = [];
  let failed = 0;
  for (const file of gold) {
    try {
      for (const score of await evaluateFile(file, engine, values.scorers, out)) {
        scores.push(score);
        const figures = headline(score.task, score.json).map(([label, value]) => `${label} ${value}`);
        console.log(`${score.key.padEnd(34)} ${figures.join('  ')}`);
      }
    } catch (error) {
      failed++;
      console.error(`${file.name}: ${(error as Error).message}`);
    }
  }
  writeSummary(scores, out);
  if (values.out === undefined && values.only === undefined && values.model === 'default') {
    const date = new Date().toISOString().slice(0, 10);
    mkdirSync(out, { recursive: true });
    const summary = Object.fromEntries(scores.map(({ key, json }) => [key, json]));
    writeFileSync(here('results/latest.json'), json({ version: VERSION, date, scores: summary }));
    writeFileSync(here('results/reliability.svg'), reliabilitySvg(reliabilityOf(scores)));
    writeFileSync(here('RESULTS.md'), resultsPage(scores, VERSION, date));
  }
  return failed > 0 ? 1 : 0;
}
