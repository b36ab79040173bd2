import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';

/** Why something happened or was done, and whose explanation it is. */
export function explanations(_reading: Reading): Draft<'explanations'>[] {
  return [];
}
