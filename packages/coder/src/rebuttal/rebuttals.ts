import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';
import { Claims } from './claims.js';
import { contrasts } from './contrast.js';
import { denials } from './denial.js';
import { verdicts } from './verdict.js';

/** What is said against the claim of somebody else: each answer once, with the attribution that it answers. */
export function rebuttals(reading: Reading): Draft<'rebuttals'>[] {
  const claims = new Claims(reading);
  const found = [...contrasts(reading, claims), ...verdicts(reading, claims), ...denials(reading, claims)];
  const once = new Map(found.map((answer) => [`${answer.claim.cue} ${answer.word}`, answer]));
  return [...once.values()].map(({ claim, word, cue, answer, holder, rule }) => ({
    word,
    cue,
    rule,
    effect: 'it answers the claim of somebody else',
    facts: { claim: claim.attribution.id, answer },
    holder,
  }));
}
