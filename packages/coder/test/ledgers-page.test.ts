import { readFileSync } from 'node:fs';
import { LEDGER_NAMES, LEDGERS, type Ledger, ledgerRecords, tell, told } from '@rapporteur/report';
import { describe, expect, test } from 'vitest';
import { read } from './reader.js';

const page = readFileSync(new URL('../../../docs/ledgers.md', import.meta.url), 'utf8');

/** The page's section on a ledger. */
function section(ledger: Ledger): string {
  const [, text] = page.split(`\n## ${LEDGERS[ledger].title}\n`);
  if (text === undefined) throw new Error(`the page has no section on ${ledger}`);
  return text.split('\n## ')[0]!;
}

/** The rows of the page's tables of examples: a sentence, and what is told of it in the ledger. */
const examples = LEDGER_NAMES.flatMap((ledger) =>
  section(ledger)
    .split('\n\n')
    .flatMap((block) => {
      const [head, , ...rows] = block.trim().split('\n');
      if (head !== '| Example | Told |') return [];
      return rows.map((row) => {
        const [sentence = '', sentences = ''] = row.slice(2, -2).split(' | ');
        return { ledger, sentence, sentences };
      });
    }),
);

describe('every example of docs/ledgers.md is told as the page says', () => {
  test.each(examples)('$ledger: $sentence', ({ ledger, sentence, sentences }) => {
    const report = read(sentence);
    const records = ledgerRecords(report).filter((record) => record.ledger === ledger);
    expect(records.map((record) => told(tell(report, record))).join('<br>')).toBe(sentences);
  });
});

test.each(LEDGER_NAMES)('there are examples of %s', (ledger) => {
  expect(examples.some((example) => example.ledger === ledger)).toBe(true);
});
