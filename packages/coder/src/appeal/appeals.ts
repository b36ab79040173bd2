import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';
import { imperatives } from './imperatives.js';
import { impersonal } from './impersonal.js';
import { obligations } from './obligations.js';
import { requests } from './requests.js';

/**
 * Who calls on whom to do what: requests that are told ('urged Syria to withdraw'), what a speaker says must be done
 * ('Russian workers must respond', 'it is time to act'), and commands.
 */
export function appeals(reading: Reading): Draft<'appeals'>[] {
  const found = [...requests(reading), ...obligations(reading), ...impersonal(reading), ...imperatives(reading)];
  return onceEach(found);
}

/** 'urged that they must leave' asks once: of two calls for the very same words the outer one stays. */
function onceEach(drafts: readonly Draft<'appeals'>[]): Draft<'appeals'>[] {
  const kept = new Map<number, Draft<'appeals'>>();
  for (const draft of drafts) if (!kept.has(draft.facts.action.end)) kept.set(draft.facts.action.end, draft);
  return [...kept.values()];
}
