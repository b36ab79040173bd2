import type { Event } from './event.js';
import type { LedgerEntry } from './ledger-entry.js';
import { LEDGER_NAMES } from './ledgers.js';
import type { Report } from './report.js';

/** A report without what is less sure in it. */
export interface Surer {
  readonly report: Report;
  /** How many events and entries of ledgers were left out. */
  readonly left: number;
}

/**
 * Leaves out the events and the entries of ledgers whose confidence is below `least` (0 to 1), for those who want
 * precision rather than all there is. What pointed at such an event points at its words, or no longer.
 */
export function atLeast(report: Report, least: number): Surer {
  const sure = ({ confidence }: { readonly confidence: number }) => confidence >= least;
  const events = report.events.filter(sure);
  const kept = new Set(events.map(({ id }) => id));
  const words = new Map(report.events.map(({ id, trigger }) => [id, trigger]));
  const settled = (event: Event): Event => {
    const { condition } = event;
    if (condition === undefined || 'span' in condition || kept.has(condition.event)) return event;
    const { condition: _, ...rest } = event;
    const span = words.get(condition.event);
    return span === undefined ? rest : { ...rest, condition: { span } };
  };
  const still = (ids: readonly string[]) => ids.filter((id) => kept.has(id));
  /** An entry, or a fate, without the event it names where that is gone. */
  const pointing = <T extends { readonly event?: string | undefined }>({ event, ...rest }: T) =>
    event === undefined || !kept.has(event) ? rest : { ...rest, event };
  const surer: Report = {
    ...report,
    events: events.map(settled),
    decisions: report.decisions.filter(sure),
    commitments: report.commitments.filter(sure).map((commitment) => ({
      ...commitment,
      events: still(commitment.events),
      fates: commitment.fates.map(pointing),
    })),
    forecasts: report.forecasts.filter(sure).map(({ condition, ...forecast }) => ({
      ...forecast,
      events: still(forecast.events),
      ...(condition && { condition: { ...condition, events: still(condition.events) } }),
    })),
    relations: report.relations.filter(sure),
    explanations: report.explanations.filter(sure).map(pointing),
    evaluations: report.evaluations.filter(sure),
    appeals: report.appeals.filter(sure).map((appeal) => ({ ...appeal, events: still(appeal.events) })),
    rebuttals: report.rebuttals.filter(sure),
  };
  const records = (from: Report) =>
    LEDGER_NAMES.reduce((sum, ledger) => sum + (from[ledger] as readonly LedgerEntry[]).length, from.events.length);
  const left = records(report) - records(surer);
  return left === 0 ? { report, left } : { report: surer, left };
}
