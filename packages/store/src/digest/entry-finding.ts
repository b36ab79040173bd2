import { type LedgerRecord, type Part, type Report, tell, told } from '@rapporteur/report';
import type { Finding } from './finding.js';
import { passageOf } from './quotes.js';

/** An entry of a ledger as a finding: the sentence that tells it, and its words. */
export function entryFinding(report: Report, record: LedgerRecord): Finding {
  const { id, evidence, cue, confidence } = record.entry;
  return {
    text: told(tell(report, record).map((part) => byOutlet(report, part))),
    passages: [passageOf(report, { id, evidence, mark: cue })],
    confidence,
  };
}

/** Beside other documents' authors, one is told by his outlet: 'The Whitehall Lantern foretold'. */
function byOutlet({ document: { outlet } }: Report, part: Part): Part {
  return part.kind === 'actor' && part.actor === 'author' && outlet !== undefined ? { ...part, text: outlet } : part;
}
