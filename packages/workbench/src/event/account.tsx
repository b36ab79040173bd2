import type { AccountPart } from '@rapporteur/server/api';
import { useFetched } from '../api/use-fetched.js';
import { FailureNote } from '../parts/failure-note.js';

interface AccountProps {
  readonly id: string;
  /** Asks the server for what has this id. */
  readonly get: (id: string, signal: AbortSignal) => Promise<{ readonly account: readonly AccountPart[] }>;
}

/** The account of an event or an entry in plain sentences, as the server tells it. */
export function Account({ id, get }: AccountProps) {
  const fetched = useFetched((signal) => get(id, signal), id);
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
