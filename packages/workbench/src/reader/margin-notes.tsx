import type { Event, Report } from '@rapporteur/server/api';
import { ModalityMark } from '../parts/modality-mark.js';
import { ToldWords } from '../parts/told-words.js';
import { hrefOf, type Item } from './item.js';
import { partyNames } from './party-names.js';

interface MarginNotesProps {
  readonly report: Report;
  readonly items: readonly Item[];
  readonly selected?: Item | undefined;
}

/** Beside a paragraph: who does what to whom in it, or what its entries of ledgers tell, a note for each. */
export function MarginNotes({ report, items, selected }: MarginNotesProps) {
  if (items.length === 0) return null;
  return (
    <ul class={items[0]!.kind === 'entry' ? 'margin told' : 'margin'}>
      {items.map((item) => (
        <li key={item.id}>
          <a
            href={hrefOf(report.document.id, item)}
            data-modality={item.modality}
            title={item.modality}
            aria-current={item.id === selected?.id ? 'true' : undefined}
          >
            <ModalityMark modality={item.modality} />
            <span class="margin-words">
              {item.kind === 'event' ? (
                <EventNote report={report} event={item.event} />
              ) : (
                <ToldWords parts={item.told.parts} />
              )}
              <span class="unseen">{item.modality}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function EventNote({ report, event }: { readonly report: Report; readonly event: Event }) {
  return (
    <>
      <span class="parties">{partyNames(report, event.sources)}</span> <span class="type">{event.type}</span>{' '}
      {event.targets.length > 0 && <span class="parties">{partyNames(report, event.targets)}</span>}
    </>
  );
}
