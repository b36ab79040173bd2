import type { Reason } from '@rapporteur/server/api';
import { STAGE } from './plain-words.js';
import { Quote } from './quote.js';

/** The account of how the event was read, step by step. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  if (reasons.length === 0) return <p class="quiet">No reasons were recorded.</p>;
  return (
    <ol class="reasons">
      {reasons.map((reason, index) => (
        <li class="reason" key={index}>
          <span class="stage">{STAGE[reason.stage]}</span> {reason.effect}
          {reason.span && (
            <>
              {' '}
              <Quote span={reason.span} />
            </>
          )}
          <span class="rule code">{reason.rule}</span>
        </li>
      ))}
    </ol>
  );
}
