import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';

/** Lasting ties between two actors. */
export function relations(_reading: Reading): Draft<'relations'>[] {
  return [];
}
