import { count } from '../parts/numbers.js';

export interface Sureness {
  /** The lowest confidence that is shown, 0 to 1. */
  readonly least: number;
  /** How many events are less sure and left out. */
  readonly left: number;
  readonly onLeast: (least: number) => void;
}

/** Precision over recall: only events that are sure enough are marked. */
export function SurenessFilter({ least, left, onLeast }: Sureness) {
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
      {percent}% sure {left > 0 && <span class="count">{count(left, 'event')} left out</span>}
    </label>
  );
}
