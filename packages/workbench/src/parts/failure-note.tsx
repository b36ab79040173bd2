import type { Failure } from '../api/fetch.js';

/** What failed and what to do about it. */
export function FailureNote({ failure }: { readonly failure: Failure }) {
  return (
    <div class="note failure" role="alert">
      <p>
        <strong>{failure.what}</strong> <span class="quiet">{failure.input}</span>
      </p>
      <p>{failure.remedy}</p>
      {failure.code && <p class="quiet code">{failure.code}</p>}
    </div>
  );
}
