import { useLayoutEffect } from 'preact/hooks';

/** What the keys of the workbench do. */
export interface Keys {
  readonly next: () => void;
  readonly previous: () => void;
  readonly close: () => void;
  readonly filter: () => void;
  /** From the events to the ledgers, and back. */
  readonly marks: () => void;
}

const KEYS: Readonly<Record<string, keyof Keys>> = {
  j: 'next',
  ArrowRight: 'next',
  k: 'previous',
  ArrowLeft: 'previous',
  Escape: 'close',
  '/': 'filter',
  l: 'marks',
};

/** Listens to the keys, except where somebody types. */
export function useKeys(keys: Keys): void {
  // Before the next paint: a key pressed twice in haste must not meet the place of before.
  useLayoutEffect(() => {
    const press = (press: KeyboardEvent) => {
      const name = KEYS[press.key];
      if (!name || press.ctrlKey || press.metaKey || press.altKey) return;
      const typing = press.target instanceof HTMLInputElement;
      if (typing) {
        if (press.key === 'Escape') press.target.blur();
        return;
      }
      press.preventDefault();
      keys[name]();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
