import { type LedgerRecord, type Report, tell, told } from '@rapporteur/report';
import type { Finding } from './finding.js';
import { passageOf } from './quotes.js';

/** An entry of a ledger as a finding: the sentence that tells it, and its words. */
export function entryFinding(report: Report, record: LedgerRecord): Finding {
  const { id, evidence, cue, confidence } = record.entry;
  return {
    text: told(tell(report, record)),
    passages: [passageOf(report, { id, evidence, mark: cue })],
    confidence,
  };
}
