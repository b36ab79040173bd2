import { count } from '../parts/numbers.js';

export interface Sureness {
  /** The lowest confidence that is shown, 0 to 1. */
  readonly least: number;
  /** How many are less sure and left out, and what they are called. */
  readonly left: number;
  readonly what: readonly [one: string, many: string];
  readonly onLeast: (least: number) => void;
}

/** Precision over recall: only what is sure enough is marked. */
export function SurenessFilter({ least, left, what, onLeast }: Sureness) {
  const percent = Math.round(least * 100);
  return (
    <label class="sureness">
      at least{' '}
      <input
        type="range"
        min={0}
        max={90}
        step={10}
        value={percent}
        aria-label="Least confidence, per cent"
        onInput={({ currentTarget }) => onLeast(Number(currentTarget.value) / 100)}
      />{' '}
      {percent}% sure {left > 0 && <span class="count">{count(left, ...what)} left out</span>}
    </label>
  );
}
