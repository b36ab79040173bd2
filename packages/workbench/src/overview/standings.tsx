import type { EventExample, Standing, StandingGroup } from '@rapporteur/server/api';
import { ModalityMark } from '../parts/modality-mark.js';
import { day, number } from '../parts/numbers.js';
import { useVocabulary } from '../parts/vocabulary.js';
import { hashOf } from '../route/route.js';

const TITLES: Readonly<Record<Standing, string>> = {
  claimed: 'Only claimed',
  negated: 'Denied or not done',
  planned: 'Planned',
  predicted: 'Predicted',
  possible: 'Possible or alleged',
  conditional: 'Conditional',
  counterfactual: 'Would have happened',
  demanded: 'Demanded',
  questioned: 'Questioned',
};

/** What must not be counted as having happened, by how it stands, with examples that lead to the text. */
export function Standings({ groups }: { readonly groups: readonly StandingGroup[] }) {
  const { modality: meanings } = useVocabulary();
  if (groups.length === 0) return null;
  return (
    <section class="standings">
      <h2>Not simply fact</h2>
      <div class="columns">
        {groups.map(({ standing, events, examples }) => (
          <section key={standing} class="group" data-modality={standing === 'claimed' ? 'actual' : standing}>
            <h3>
              <ModalityMark modality={standing === 'claimed' ? 'actual' : standing} />
              {TITLES[standing]} <span class="count">{number(events)}</span>
            </h3>
            <p class="quiet">
              {standing === 'claimed' ? 'told as fact, but by somebody other than the author' : meanings[standing]}
            </p>
            <ul>
              {examples.map((example) => (
                <Example key={example.event} example={example} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

function Example({ example }: { readonly example: EventExample }) {
  const { event, document, words, trigger, triggerAt: at, holder, outlet, published, title } = example;
  return (
    <li>
      <a class="example" href={hashOf({ document, event })}>
        <span class="words">
          {at === undefined ? (
            words
          ) : (
            <>
              {words.slice(0, at)}
              <b>{trigger}</b>
              {words.slice(at + trigger.length)}
            </>
          )}
        </span>
        <span class="by">
          <span class="type">{example.type}</span>
          {holder && <span>according to {holder.name}</span>}
          <span>{outlet ?? title ?? document}</span>
          {published && <time dateTime={published}>{day(published)}</time>}
        </span>
      </a>
    </li>
  );
}
