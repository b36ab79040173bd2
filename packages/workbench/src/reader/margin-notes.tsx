import type { Event, Report } from '@rapporteur/server/api';
import { ModalityMark } from '../parts/modality-mark.js';
import { hashOf } from '../route/route.js';
import { partyNames } from './party-names.js';

interface MarginNotesProps {
  readonly report: Report;
  readonly events: readonly Event[];
  readonly selected?: Event | undefined;
}

/** Beside a paragraph: who does what to whom in it, a line for each event. */
export function MarginNotes({ report, events, selected }: MarginNotesProps) {
  if (events.length === 0) return null;
  return (
    <ul class="margin">
      {events.map((event) => (
        <li key={event.id}>
          <a
            href={hashOf({ document: report.document.id, event: event.id })}
            data-modality={event.modality}
            title={event.modality}
            aria-current={event.id === selected?.id ? 'true' : undefined}
          >
            <ModalityMark modality={event.modality} />
            <span class="margin-words">
              <span class="parties">{partyNames(report, event.sources)}</span> <span class="type">{event.type}</span>{' '}
              {event.targets.length > 0 && <span class="parties">{partyNames(report, event.targets)}</span>}
              <span class="unseen">{event.modality}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
