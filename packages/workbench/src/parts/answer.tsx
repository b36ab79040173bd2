import type { ComponentChildren } from 'preact';
import { useFetched } from '../api/use-fetched.js';
import { FailureNote } from './failure-note.js';

interface AnswerProps<T> {
  readonly id: string;
  /** Asks the server for what has this id. */
  readonly get: (id: string, signal: AbortSignal) => Promise<T>;
  /** Shows what the server answered. */
  readonly children: (answer: T) => ComponentChildren;
}

/** What the server tells of one thing, once it is here. */
export function Answer<T>({ id, get, children }: AnswerProps<T>) {
  const fetched = useFetched((signal) => get(id, signal), id);
  if (fetched.state === 'waiting') return <p class="quiet">Reading…</p>;
  if (fetched.state === 'failed') return <FailureNote failure={fetched.failure} />;
  return <>{children(fetched.value)}</>;
}
