import type { ActorPair, QuadClass } from '@rapporteur/server/api';
import { count, number } from '../parts/numbers.js';

const QUADS: readonly QuadClass[] = [
  'material cooperation',
  'verbal cooperation',
  'verbal conflict',
  'material conflict',
];

/** The pairs of actors between whom most is said to have happened. */
export function Pairs({ pairs }: { readonly pairs: readonly ActorPair[] }) {
  if (pairs.length === 0) return null;
  const most = Math.max(...pairs.map(({ events }) => events));
  return (
    <section class="pairs">
      <h2>Who does most to whom</h2>
      <p class="quads">
        {QUADS.map((quad) => (
          <span key={quad}>
            <i class="swatch" data-quad={quad} /> {quad}
          </span>
        ))}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">source → target</th>
            <th scope="col" class="strength">
              <span class="unseen">by quad class</span>
            </th>
            <th scope="col" class="total" title="told as actual">
              events
            </th>
            <th scope="col" class="total" title="planned, predicted, denied, possible…: not said to have happened">
              other
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={`${pair.source.id} ${pair.target.id}`}>
              <th scope="row">
                {pair.source.name} <span class="arrow">→</span> {pair.target.name}
              </th>
              <td class="strength">
                <QuadBar pair={pair} most={most} />
              </td>
              <td class="total" title={`in ${count(pair.documents, 'document')}`}>
                {number(pair.events)}
                {pair.claimed > 0 && <span class="quiet"> ({number(pair.claimed)} claimed)</span>}
              </td>
              <td class="total quiet">{pair.others === 0 ? '·' : number(pair.others)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function QuadBar({ pair, most }: { readonly pair: ActorPair; readonly most: number }) {
  const present = QUADS.filter((quad) => pair.quads[quad] > 0);
  const words = present.map((quad) => `${pair.quads[quad]} ${quad}`).join(', ');
  return (
    <span class="bar wide" role="img" aria-label={words} title={words}>
      {present.map((quad) => (
        <span key={quad} class="bar-part" data-quad={quad} style={{ width: `${(100 * pair.quads[quad]) / most}%` }} />
      ))}
    </span>
  );
}
