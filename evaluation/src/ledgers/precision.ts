import { LEDGER_NAMES, type Ledger } from '@rapporteur/report';
import type { JudgedEntry } from '@rapporteur/training/confidence';

/** How many judged entries of a ledger are right. */
export interface LedgerPrecision {
  readonly ledger: Ledger;
  readonly judged: number;
  readonly right: number;
  /** Share right, and where it lies with 95% (Wilson 1927). */
  readonly precision: number;
  readonly low: number;
  readonly high: number;
}

/** Precision of each ledger that was judged. */
export function ledgerPrecision(entries: readonly JudgedEntry[]): LedgerPrecision[] {
  return LEDGER_NAMES.flatMap((ledger) => {
    const own = entries.filter((entry) => entry.ledger === ledger);
    if (own.length === 0) return [];
    const right = own.filter((entry) => entry.right).length;
    return [{ ledger, judged: own.length, right, precision: right / own.length, ...wilson(right, own.length) }];
  });
}

const Z = 1.96;

/** Where a share lies with 95%, given what was counted: Wilson's score interval. */
export function wilson(right: number, of: number): { low: number; high: number } {
  const share = right / of;
  const middle = (share + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of);
  const half = (Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))) / (1 + Z ** 2 / of);
  return { low: middle - half, high: middle + half };
}
