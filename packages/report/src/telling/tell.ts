import type { LedgerRecord } from '../ledgers.js';
import type { Report } from '../report.js';
import { tellAppeal } from './appeal.js';
import { tellCommitment } from './commitment.js';
import { tellDecision } from './decision.js';
import { tellEvaluation } from './evaluation.js';
import { tellExplanation } from './explanation.js';
import { tellForecast } from './forecast.js';
import type { Part } from './part.js';
import { tellRebuttal } from './rebuttal.js';
import { tellRelation } from './relation.js';

/**
 * An entry of a ledger as a plain sentence that says whose voice it is and whether it is so. What became of a
 * commitment follows in sentences of its own.
 */
export function tell(report: Report, record: LedgerRecord): readonly Part[] {
  switch (record.ledger) {
    case 'decisions':
      return tellDecision(report, record.entry);
    case 'commitments':
      return tellCommitment(report, record.entry);
    case 'forecasts':
      return tellForecast(report, record.entry);
    case 'appeals':
      return tellAppeal(report, record.entry);
    case 'explanations':
      return tellExplanation(report, record.entry);
    case 'rebuttals':
      return tellRebuttal(report, record.entry);
    case 'evaluations':
      return tellEvaluation(report, record.entry);
    case 'relations':
      return tellRelation(report, record.entry);
  }
}
