import type { Event, Report } from '@rapporteur/server/api';
import { hashOf } from '../route/route.js';
import { Quote } from './quote.js';

/** What the event depends on: another event, or words of the text. */
export function Condition({ report, event }: { readonly report: Report; readonly event: Event }) {
  const { condition } = event;
  if (!condition) return null;
  if ('span' in condition) return <Quote span={condition.span} />;
  const other = report.events.find(({ id }) => id === condition.event);
  if (!other) return <span class="code">{condition.event}</span>;
  const { text, id } = report.document;
  return (
    <a href={hashOf({ document: id, event: other.id })}>
      {other.type} <q>{text.slice(other.trigger.start, other.trigger.end)}</q>
    </a>
  );
}
