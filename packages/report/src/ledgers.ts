import type { LedgerEntry } from './ledger-entry.js';
import type { Report } from './report.js';

/** The ledgers of a report in the order in which a reader meets them, with the letter that their ids bear, what one entry is called and what it tells. */
export const LEDGERS = {
  decisions: { letter: 'd', title: 'Decisions', one: 'decision', means: 'who voted how, in which body, on what' },
  commitments: {
    letter: 'c',
    title: 'Commitments',
    one: 'commitment',
    means: 'what was promised, allowed, threatened, offered or demanded',
  },
  forecasts: { letter: 'f', title: 'Forecasts', one: 'forecast', means: 'what somebody says will happen' },
  appeals: { letter: 'p', title: 'Appeals', one: 'appeal', means: 'who calls on whom to do what' },
  explanations: {
    letter: 'x',
    title: 'Explanations',
    one: 'explanation',
    means: 'why something happened or was done, and whose explanation it is',
  },
  rebuttals: {
    letter: 'b',
    title: 'Rebuttals',
    one: 'rebuttal',
    means: 'what is said against the claim of somebody else',
  },
  evaluations: { letter: 'v', title: 'Evaluations', one: 'evaluation', means: 'who calls whom what' },
  relations: { letter: 'r', title: 'Relations', one: 'relation', means: 'lasting ties between two actors' },
} as const satisfies Partial<Record<keyof Report, { letter: string; title: string; one: string; means: string }>>;
export type Ledger = keyof typeof LEDGERS;
export const LEDGER_NAMES = Object.keys(LEDGERS) as readonly Ledger[];

/** An entry with the ledger it stands in. */
export type LedgerRecord = { [L in Ledger]: { readonly ledger: L; readonly entry: Report[L][number] } }[Ledger];

/** The id of the n-th entry (from 1) of a ledger: `3fa9c1d2.f2`. */
export function ledgerId(document: string, ledger: Ledger, n: number): string {
  return `${document}.${LEDGERS[ledger].letter}${n}`;
}

/** All entries of a report, ledger by ledger, in the order of the text. */
export function ledgerRecords(report: Report): LedgerRecord[] {
  return LEDGER_NAMES.flatMap((ledger) =>
    (report[ledger] as readonly LedgerEntry[]).map((entry) => ({ ledger, entry }) as LedgerRecord),
  );
}
