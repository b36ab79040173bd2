import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reliabilityTables } from './confidence/diagram.js';
import { reliabilityOf } from './confidence/score.js';
import type { Score } from './evaluate.js';
import { documentsOf, headline } from './headline.js';

/** The scores as a Markdown document: one table a task, one row a gold file. */
export function resultsPage(scores: readonly Score[], version: string, date: string): string {
  const tasks = [...new Set(scores.map(({ task }) => task))];
  const tables = tasks.map((task) => {
    const rows = scores
      .filter((score) => score.task === task)
      .flatMap(({ key, json }) => [[key, json] as const, ...documentsOf(json)])
      .map(([key, json]) => ({ key, figures: headline(task, json) }));
    const head = rows[0]!.figures.map(([label]) => label);
    return [
      `## ${task}`,
      '',
      `| | ${head.join(' | ')} |`,
      `|---|${head.map(() => '---:').join('|')}|`,
      ...rows.map(({ key, figures }) => `| ${key} | ${figures.map(([, value]) => value).join(' | ')} |`),
      '',
    ].join('\n');
  });
  const confidence = reliabilityOf(scores);
  return [
    '# Results on development data',
    '',
    `Rapporteur ${version}, ${date}, made by \`npm run evaluate\`. Per cent unless a figure says otherwise.`,
    'Treebanks are scored from gold words (`#gold`) and from running text (`#raw`); `#rules` is the coder without',
    'what it learned from data.',
    '`#ledgers` is recall of each ledger by overlap of the quoted words (decisions and relations: by their actors), and what is',
    'right in the entries that were found.',
    'Judged events, and how confidence is fitted: `judged/README.md`; its figures are of documents left out of the fit.',
    '',
    ...tables,
    ...(confidence.length === 0
      ? []
      : ['## Reliability of confidence', '', '![Reliability diagram](results/reliability.svg)', '']),
    reliabilityTables(confidence),
  ].join('\n');
}

/** Writes `summary.json` to the output folder. */
export function writeSummary(scores: readonly Score[], out: string): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'summary.json'), json(Object.fromEntries(scores.map(({ key, json }) => [key, json]))));
}

export const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
