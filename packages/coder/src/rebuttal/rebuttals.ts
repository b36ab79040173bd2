import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';

/** What is said against the claim of somebody else. */
export function rebuttals(_reading: Reading): Draft<'rebuttals'>[] {
  return [];
}
