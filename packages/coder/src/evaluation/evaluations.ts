import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';

/** Who calls whom what. */
export function evaluations(_reading: Reading): Draft<'evaluations'>[] {
  return [];
}
