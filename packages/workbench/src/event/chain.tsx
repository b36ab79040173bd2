import type { Event, Report } from '@rapporteur/server/api';
import { actorName } from '../reader/party-names.js';
import { KIND, STANCE } from './plain-words.js';
import { Quote } from './quote.js';

/** Who says so: the attributions an event stands under, from the outermost inwards. */
export function Chain({ report, event }: { readonly report: Report; readonly event: Event }) {
  const attributions = event.chain.flatMap((id) => report.attributions.filter((each) => each.id === id));
  if (attributions.length === 0) {
    return event.holder === 'author' ? (
      <p>These are the author's own words.</p>
    ) : (
      <p>
        It is <strong>{actorName(report, event.holder)}</strong>'s.
      </p>
    );
  }
  return (
    <ol class="chain">
      {attributions.map((attribution) => (
        <li class="link" key={attribution.id}>
          According to{' '}
          {attribution.sourceActor !== undefined ? (
            <strong>{actorName(report, attribution.sourceActor)}</strong>
          ) : attribution.source ? (
            <Quote span={attribution.source} />
          ) : (
            'somebody who is not named'
          )}
          {' ('}
          <Quote span={attribution.cue} />, {KIND[attribution.kind]})
          <span class="quiet">; {STANCE[attribution.stance]}.</span>
        </li>
      ))}
    </ol>
  );
}
