import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';

/** Who voted how, in which body, on what. */
export function decisions(_reading: Reading): Draft<'decisions'>[] {
  return [];
}
