import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';

/** What somebody says will happen. */
export function forecasts(_reading: Reading): Draft<'forecasts'>[] {
  return [];
}
