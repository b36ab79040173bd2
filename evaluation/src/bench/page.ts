import type { ModelName } from '@rapporteur/language/model';
import { type BenchResult, CODERS } from './bench-result.js';
import { comparison } from './comparison.js';
import { number } from './number.js';
import { ROUNDS, WARM_UP } from './rounds.js';
import { table } from './table.js';

/** What a run measured, as a Markdown document. */
export function page(result: BenchResult, version: string): string {
  return [
    '# Speed and memory',
    '',
    `Rapporteur ${version}, Node ${result.node}, ${result.processor}, ${result.date}. Made by \`npm run bench\`.`,
    '',
    'Texts are the articles of the sample dossier, over and over; in every pass other words are respelt, so that',
    'one word in seven is new to an engine, about as in running English. Costs are processor time of the whole',
    'process, garbage collection and compilation included: what one core of its own would need. Every task has a',
    `process of its own, which reads the dossier ${WARM_UP} times before the clock starts; until then a word costs up to`,
    'three times as much, as the compiler has not yet seen what is hot. Words are counted as the engine counts them',
    '(punctuation marks are words), unless a table says otherwise.',
    '',
    ...stages(result),
    ...comparison(result),
    ...growth(result),
    ...hardTexts(result),
    ...loading(result),
  ].join('\n');
}

const models = (part: Partial<Record<ModelName, unknown>>) => Object.keys(part) as ModelName[];

function stages({ stages, throughput }: BenchResult): string[] {
  const names = models(stages);
  const order = [...new Set(names.flatMap((name) => stages[name]!.map(({ stage }) => stage)))];
  const totals = names.map((name) => throughput[name]!.microsecondsPerWord);
  const coders = names.map((name) => throughput[CODERS[name]]!.microsecondsPerWord);
  return [
    '## Stages',
    '',
    `Microseconds a word; the median of ${ROUNDS} rounds.`,
    '',
    ...table(
      ['stage', ...names],
      [
        ...order.map((stage) => [
          stage,
          ...names.map((name) => {
            const found = stages[name]!.find((cost) => cost.stage === stage);
            return found ? number(found.microsecondsPerWord, 1) : '';
          }),
        ]),
        ['**whole analysis**', ...totals.map((total) => `**${number(total, 1)}**`)],
        ['words a second', ...totals.map((total) => number(1e6 / total))],
        ['all, with the coder', ...coders.map((total) => number(total, 1))],
        ['words a second, with the coder', ...coders.map((total) => number(1e6 / total))],
      ],
    ),
  ];
}

function growth({ growth }: BenchResult): string[] {
  const labels = {
    default: 'language engine, `default`',
    fast: 'language engine, `fast`',
    coder: 'with the coder, `default`',
    'fast coder': 'with the coder, `fast`',
  };
  return [
    '## As the text grows',
    '',
    'A stream of documents with so many words in all. Peak memory is that of the whole process, Node included.',
    '',
    ...(Object.keys(labels) as (keyof typeof labels)[]).flatMap((subject) => {
      const rows = growth[subject];
      if (rows === undefined) return [];
      return table(
        [labels[subject], 'seconds', 'µs a word', 'peak memory, MB'],
        rows.map((row) => [
          number(row.words),
          number(row.seconds, 2),
          number(row.microsecondsPerWord, 1),
          number(row.peakMegabytes),
        ]),
      );
    }),
  ];
}

function hardTexts({ hardTexts }: BenchResult): string[] {
  return [
    '## Texts that nobody writes',
    '',
    'One document each. The sentence is given to the engine as one. In brackets: times the cost of running text.',
    '',
    ...models(hardTexts).flatMap((name) =>
      table(
        [`\`${name}\``, 'words', 'characters', 'seconds', 'µs a word', 'µs a character', 'peak memory, MB'],
        Object.entries(hardTexts[name]!).map(([text, cost]) => [
          text,
          number(cost.words),
          number(cost.characters),
          number(cost.seconds, 2),
          against(cost.microsecondsPerWord, hardTexts[name]!['running text']?.microsecondsPerWord, 1),
          against(cost.microsecondsPerCharacter, hardTexts[name]!['running text']?.microsecondsPerCharacter, 2),
          number(cost.peakMegabytes),
        ]),
      ),
    ),
  ];
}

/** A cost, and how many times the usual cost that is. */
function against(cost: number, usual: number | undefined, decimals: number): string {
  return usual === undefined ? number(cost, decimals) : `${number(cost, decimals)} (${number(cost / usual, 2)})`;
}

function loading({ models: loaded }: BenchResult): string[] {
  return [
    '## Loading',
    '',
    'On the wall clock, from the file on disk to a language that can analyse; the median of several fresh processes.',
    'The first text is one of 200 characters, read when nothing is compiled yet.',
    '',
    ...table(
      ['model', 'MB', 'loaded in, ms', 'first text, ms'],
      models(loaded).map((name) => [
        name,
        number(loaded[name]!.megabytes, 1),
        number(loaded[name]!.milliseconds),
        number(loaded[name]!.firstText),
      ]),
    ),
  ];
}
