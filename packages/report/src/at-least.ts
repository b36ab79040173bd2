import type { Event } from './event.js';
import type { Report } from './report.js';

/** A report without its less sure events. */
export interface Surer {
  readonly report: Report;
  /** How many events were left out. */
  readonly left: number;
}

/**
 * Leaves out the events whose confidence is below `least` (0 to 1), for those who want precision rather than all
 * there is. What pointed at such an event points at its words, or no longer.
 */
export function atLeast(report: Report, least: number): Surer {
  const events = report.events.filter(({ confidence }) => confidence >= least);
  const left = report.events.length - events.length;
  if (left === 0) return { report, left };
  const kept = new Set(events.map(({ id }) => id));
  const words = new Map(report.events.map(({ id, trigger }) => [id, trigger]));
  const settled = (event: Event): Event => {
    const { condition } = event;
    if (condition === undefined || 'span' in condition || kept.has(condition.event)) return event;
    const { condition: _, ...rest } = event;
    const span = words.get(condition.event);
    return span === undefined ? rest : { ...rest, condition: { span } };
  };
  return {
    report: {
      ...report,
      events: events.map(settled),
      forecasts: report.forecasts.map(({ event, ...forecast }) =>
        event === undefined || !kept.has(event) ? forecast : { ...forecast, event },
      ),
      appeals: report.appeals.map((appeal) => ({ ...appeal, events: appeal.events.filter((id) => kept.has(id)) })),
    },
    left,
  };
}
