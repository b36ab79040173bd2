import type { Event, Report } from '@rapporteur/server/api';
import { Quote } from './quote.js';

interface PartiesProps {
  readonly report: Report;
  readonly side: Event['sources'];
  readonly part: 'source' | 'target';
}

/** Those on one side of an event: name, kind, country, office, and the words that name them. */
export function Parties({ report, side, part }: PartiesProps) {
  if (side.length === 0) return <p class="party none">nobody named</p>;
  return (
    <ul class={`parties-${part}`}>
      {side.map(({ actor: id, span }) => {
        const actor = report.actors.find((each) => each.id === id);
        return (
          <li key={`${id} ${span.start}`} class="party">
            <strong>{actor?.name ?? id}</strong>
            {actor && (
              <span class="party-facts">
                {actor.role && <span>{actor.role.title}</span>}
                <span>{actor.kind}</span>
                {actor.country && <abbr title="country, ISO 3166-1 alpha-3">{actor.country}</abbr>}
                {actor.sectors.length > 0 && <abbr title="PLOVER sectors">{actor.sectors.join(' ')}</abbr>}
              </span>
            )}
            <Quote span={span} />
          </li>
        );
      })}
    </ul>
  );
}
