import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';

/** What was promised, allowed, threatened, offered or demanded. */
export function commitments(_reading: Reading): Draft<'commitments'>[] {
  return [];
}
