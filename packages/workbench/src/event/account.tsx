import { getEvent } from '../api/fetch.js';
import { useFetched } from '../api/use-fetched.js';
import { FailureNote } from '../parts/failure-note.js';

/** The account of an event in plain sentences, as the server tells it. */
export function Account({ id }: { readonly id: string }) {
  const fetched = useFetched((signal) => getEvent(id, signal), id);
  if (fetched.state === 'waiting') return <p class="quiet">Reading…</p>;
  if (fetched.state === 'failed') return <FailureNote failure={fetched.failure} />;
  return (
    <div class="account">
      {fetched.value.account.map(({ about, sentences }) => (
        <p key={about}>{sentences.join(' ')}</p>
      ))}
    </div>
  );
}
