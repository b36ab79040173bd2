import { useEffect, useState } from 'preact/hooks';
import { type Failure, RequestFailed } from './fetch.js';

/** What has been asked for: under way, here, or failed. */
export type Fetched<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: Failure };

/** Asks once for each key; an answer to an earlier key is dropped. */
export function useFetched<T>(get: (signal: AbortSignal) => Promise<T>, key: string): Fetched<T> {
  const [fetched, setFetched] = useState<{ readonly key: string; readonly result: Fetched<T> }>();
  useEffect(() => {
    const controller = new AbortController();
    const settle = (result: Fetched<T>) => {
      if (!controller.signal.aborted) setFetched({ key, result });
    };
    get(controller.signal).then(
      (value) => settle({ state: 'here', value }),
      (error) => settle({ state: 'failed', failure: asFailure(error) }),
    );
    return () => controller.abort();
  }, [key]);
  return fetched?.key === key ? fetched.result : { state: 'waiting' };
}

function asFailure(error: unknown): Failure {
  if (error instanceof RequestFailed) return error.failure;
  return { code: '', what: String(error), input: location.hash, remedy: 'Reload this page.' };
}
