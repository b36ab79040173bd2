import type { BenchResult } from './bench-result.js';
import { number } from './number.js';
import type { SubjectName } from './subject.js';
import { table } from './table.js';

const PEERS: Partial<Record<SubjectName, string>> = {
  'wink-nlp': 'words, sentences, parts of speech: `wink-eng-lite-web-model` with the steps `sbd` and `pos`',
  compromise: 'words, sentences, tags, with kinds of names among them: its build `compromise/two`',
};

const NAMES: Partial<Record<SubjectName, string>> = {
  coder: '`default` and the coder',
  'fast coder': '`fast` and the coder',
  'wink-nlp': 'wink-nlp',
  compromise: 'compromise',
};

/** Ours beside the taggers that JavaScript has, and what each does for its time. */
export function comparison({ throughput, stages }: BenchResult): string[] {
  const speed = (subject: SubjectName) => throughput[subject]?.whitespaceWordsPerSecond;
  const does: Partial<Record<SubjectName, string>> = {
    default: `all of it: ${stages.default?.map(({ stage }) => stage).join(', ')}`,
    fast: `all of it: ${stages.fast?.map(({ stage }) => stage).join(', ')}`,
    coder: 'all of `default`, and the events with who said them',
    'fast coder': 'all of `fast`, and the events with who said them',
    ...PEERS,
  };
  const against = (['default', 'fast'] as const).filter((name) => speed(name) !== undefined);
  return [
    '## Beside other engines',
    '',
    'The same texts, in one run. As they are run here, the two peers tag: they build no trees, resolve no dates and',
    'link no mentions. Words here are what stands between spaces, the same for all.',
    '',
    ...table(
      ['', 'words a second', ...against.map((name) => `speed against \`${name}\``), 'what it does'],
      (Object.keys(throughput) as SubjectName[]).map((subject) => [
        NAMES[subject] ?? `\`${subject}\``,
        number(speed(subject)!),
        ...against.map((name) => `${ratio(speed(subject)! / speed(name)!)} ×`),
        does[subject] ?? '',
      ]),
    ),
  ];
}

/** Two digits that count: "0.031", "1.0", "24". */
function ratio(value: number): string {
  return value >= 10 ? number(value) : value >= 1 ? number(value, 1) : value.toPrecision(2);
}
