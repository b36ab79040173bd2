import type { AccountPart } from '@rapporteur/server/api';

/** The account of an event or an entry in plain sentences, as the server tells it. */
export function Account({ account }: { readonly account: readonly AccountPart[] }) {
  return (
    <div class="account">
      {account.map(({ about, sentences }) => (
        <p key={about}>{sentences.join(' ')}</p>
      ))}
    </div>
  );
}
