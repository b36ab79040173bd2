/**
 * One Ctrl-C may arrive twice: from the terminal, and again from `npm` or `timeout`, which pass it on. Signals so
 * close after the first are the same one.
 */
const SAME = 500;

/**
 * The first SIGINT or SIGTERM asks the run to finish its document and stop; the second ends the process at once.
 */
export class Interrupt {
  readonly #controller = new AbortController();
  readonly #listener = (signal: NodeJS.Signals): void => {
    if (this.requested && performance.now() - this.#since < SAME) return;
    if (this.requested) process.exit(signal === 'SIGINT' ? 130 : 143);
    this.#since = performance.now();
    this.#controller.abort();
    this.#announce();
  };
  readonly #announce: () => void;
  #since = 0;

  constructor(announce: () => void = () => {}) {
    this.#announce = announce;
    process.on('SIGINT', this.#listener);
    process.on('SIGTERM', this.#listener);
  }

  get requested(): boolean {
    return this.#controller.signal.aborted;
  }

  /** Waits for the promise, or gives undefined as soon as the run is interrupted. */
  async orInterrupted<T>(promise: Promise<T>): Promise<T | undefined> {
    const { signal } = this.#controller;
    if (signal.aborted) return undefined;
    let stop: () => void = () => {};
    const interrupted = new Promise<undefined>((resolve) => {
      stop = () => resolve(undefined);
      signal.addEventListener('abort', stop, { once: true });
    });
    try {
      return await Promise.race([promise, interrupted]);
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** Resolves when the run is interrupted. */
  wait(): Promise<void> {
    return this.orInterrupted(new Promise<void>(() => {}));
  }

  /** Gives the signals back, after an interrupt only when its echo can no longer come. */
  dispose(): void {
    const release = (): void => {
      process.off('SIGINT', this.#listener);
      process.off('SIGTERM', this.#listener);
    };
    if (this.requested) setTimeout(release, SAME).unref();
    else release();
  }
}
