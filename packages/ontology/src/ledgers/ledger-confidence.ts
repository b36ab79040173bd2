import { z } from 'zod';
import { Filled } from '../cells.js';
import { readTable } from '../table.js';

const Count = z.string().regex(/^\d+$/, 'must be a whole number').transform(Number);

/** How many entries of a ledger that one rule made were judged by reading, and how many of them were right. */
export const JudgedRow = z.object({ ledger: Filled, rule: Filled, right: Count, judged: Count });

const FILE = 'confidence/ledgers.tsv';

/** How many judged entries the share of the whole ledger weighs, beside those of one rule. */
const PRIOR = 8;

/** What a ledger that was never judged is taken for. */
const UNJUDGED = 0.7;

/**
 * How sure an entry of a ledger is: the share of entries by the same rule that were right when judged, drawn towards the
 * share of the whole ledger the fewer they were (a beta prior worth eight entries).
 */
export class LedgerConfidence {
  readonly #rules = new Map<string, { right: number; judged: number }>();
  readonly #ledgers = new Map<string, { right: number; judged: number }>();

  /** @throws DataError where the table has faults */
  constructor(files: Readonly<Record<string, string>>) {
    for (const { ledger, rule, right, judged } of readTable(
      FILE,
      files[FILE] ?? 'ledger\trule\tright\tjudged',
      JudgedRow,
    )) {
      this.#rules.set(`${ledger} ${rule}`, { right, judged });
      const whole = this.#ledgers.get(ledger) ?? { right: 0, judged: 0 };
      this.#ledgers.set(ledger, { right: whole.right + right, judged: whole.judged + judged });
    }
  }

  /** The probability that an entry is right, to two digits. */
  of(ledger: string, rule: string): number {
    const whole = this.#ledgers.get(ledger);
    // A share needs its own prior: nothing that was judged is certain.
    const share = whole === undefined ? UNJUDGED : (whole.right + PRIOR * UNJUDGED) / (whole.judged + PRIOR);
    const own = this.#rules.get(`${ledger} ${rule}`) ?? { right: 0, judged: 0 };
    return Math.round((100 * (own.right + PRIOR * share)) / (own.judged + PRIOR)) / 100;
  }
}
