/**
 * Draws entries of a ledger from articles by chance, for somebody to judge: prints each with its fields and the text
 * around it, and writes a line for each to be filled in (`right`, `cause`) and appended to `judged/ledgers.jsonl`.
 * What was judged before is not drawn again.
 *
 *   --articles FILE  articles as JSON Lines, id and text (default: the attribution set's train part)
 *   --every N        only lines whose number, from 0, N divides (default 3: those that no one develops on)
 *   --ledger NAME    which ledger
 *   --n N            how many (default 50)
 *   --seed WORDS     of the draw (default: the ledger's name)
 *   --out FILE       where the lines go (default: NAME.jsonl in the current folder)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LEDGER_NAMES, ledgerRecords, type Report, type Span } from '@rapporteur/report';
import { readJudged, readJudgedEntries } from '@rapporteur/training/confidence';
import { loadEngine } from './engine.js';
import { draw } from './ledgers/draw.js';

/** How much of the text stands before and after the evidence, in characters. */
const AROUND = 220;

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: resolve(root, '../shared/data/attribution/train.jsonl') },
    every: { type: 'string', default: '3' },
    ledger: { type: 'string' },
    n: { type: 'string', default: '50' },
    seed: { type: 'string' },
    out: { type: 'string' },
  },
});
const ledger = LEDGER_NAMES.find((name) => name === values.ledger);
if (ledger === undefined) throw new Error(`--ledger must be one of ${LEDGER_NAMES.join(', ')}`);

const { code } = await loadEngine();
const seen = new Set(
  readJudged(resolve(root, 'evaluation/judged'), resolve(values.articles, '..')).map(({ id }) => id),
);
const reports = readFileSync(values.articles, 'utf8')
  .split('\n')
  .filter((line, i) => line !== '' && i % Number(values.every) === 0)
  .map((line) => JSON.parse(line) as { id: string; text: string })
  .filter(({ id }) => !seen.has(id))
  .map(({ id, text }) => code({ id, text, language: 'en', ...dayOf(id) }));
const before = readJudgedEntries(resolve(root, 'evaluation/judged')).filter((entry) => entry.ledger === ledger);
const round = 1 + Math.max(0, ...before.map((entry) => entry.round));
const placeOf = (article: string, start: number) => `${article} ${start}`;
const known = new Set(before.map(({ article, cue }) => placeOf(article, cue[0])));
const entries = reports.flatMap((report) =>
  ledgerRecords(report).flatMap((record) => {
    const isNew = !known.has(placeOf(report.document.id, record.entry.cue.start));
    return record.ledger === ledger && isNew ? [{ report, record }] : [];
  }),
);
const drawn = draw(entries, Number(values.n), values.seed ?? ledger);
console.log(`${drawn.length} of ${entries.length} entries in ${reports.length} articles\n`);
for (const [i, { report, record }] of drawn.entries()) console.log(told(i + 1, report, record.entry));
const lines = drawn.map(({ report, record: { entry } }) => {
  const cue = [entry.cue.start, entry.cue.end];
  return JSON.stringify({ article: report.document.id, ledger, rule: entry.reasons[0]!.rule, cue, round, right: null });
});
writeFileSync(values.out ?? `${ledger}.jsonl`, `${lines.join('\n')}\n`);

/** The day that stands in the id of an article. */
function dayOf(id: string): { published?: string } {
  const day = /\d{4}-\d{2}-\d{2}/.exec(id)?.[0];
  return day === undefined ? {} : { published: day };
}

/** An entry with its fields and what stands around it, the evidence between brackets. */
function told(n: number, report: Report, entry: (typeof drawn)[number]['record']['entry']): string {
  const { text } = report.document;
  const { start, end } = entry.evidence;
  const plain = (words: string) => words.replace(/\s+/g, ' ');
  const around = `${text.slice(Math.max(0, start - AROUND), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + AROUND)}`;
  const fields = Object.entries(entry)
    .filter(([field]) => !['id', 'evidence', 'confidence', 'reasons'].includes(field))
    .map(([field, value]) => `   ${field}: ${plain(written(report, value))}`);
  return [
    `${n}. ${report.document.id}`,
    `   ${plain(around)}`,
    ...fields,
    `   rule: ${entry.reasons[0]!.rule}`,
    '',
  ].join('\n');
}

function written(report: Report, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => written(report, item)).join(' | ') || '-';
  if (typeof value !== 'object' || value === null) {
    return report.actors.find(({ id }) => id === value)?.name ?? String(value);
  }
  if ('start' in value && typeof value.start === 'number') {
    return `“${report.document.text.slice(value.start, (value as Span).end)}”`;
  }
  return Object.entries(value)
    .map(([name, part]) => `${name} ${written(report, part)}`)
    .join(', ');
}
