import type { Event, Report } from '@rapporteur/server/api';
import { actorName } from '../reader/party-names.js';
import { FACTUALITY } from './plain-words.js';

/** How far each holder commits to the event. */
export function Holders({ report, event }: { readonly report: Report; readonly event: Event }) {
  if (event.factuality.length === 0) return <p class="quiet">Nobody's commitment was read.</p>;
  return (
    <table class="holders">
      <tbody>
        {event.factuality.map(({ holder, value }) => (
          <tr key={holder}>
            <th scope="row">{holder === 'author' ? 'The author' : actorName(report, holder)}</th>
            <td>{FACTUALITY[value]}</td>
            <td>
              <abbr class="code" title="FactBank value">
                {value}
              </abbr>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
