import type { Event, Report } from '@rapporteur/server/api';
import { partyNames } from '../reader/party-names.js';
import { Quote } from './quote.js';

/** Every place that speaks of the event: its words, how it is presented there, and by whom. */
export function Mentions({ report, event }: { readonly report: Report; readonly event: Event }) {
  return (
    <ol class="mentions">
      {event.mentions.map(({ trigger, modality, holder }) => (
        <li key={trigger.start}>
          <Quote span={trigger} /> <span class="quiet">{modality}</span>
          {holder !== 'author' && (
            <span class="quiet">
              {', '}
              {partyNames(report, [{ actor: holder, span: trigger }])}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
