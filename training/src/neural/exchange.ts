import type { Address, Kernels } from '@rapporteur/language/training';

/** Room for the gradients of all replicas, and two counters of the barrier. */
export interface SharedGradients {
  readonly gradients: SharedArrayBuffer;
  readonly barrier: SharedArrayBuffer;
}

export function shareGradients(replicas: number, size: number): SharedGradients {
  return {
    gradients: new SharedArrayBuffer(4 * replicas * size),
    barrier: new SharedArrayBuffer(8),
  };
}

/**
 * Adds up the gradients of replicas that run in threads of their own. All of them must call `sum` equally
 * often. The order of the sum is fixed, so that the same training gives the same bytes.
 */
export class Exchange {
  readonly #slots: readonly Float32Array[];
  /** Replicas that have come to the barrier, and how often it has opened. */
  readonly #barrier: Int32Array;

  constructor(
    { gradients, barrier }: SharedGradients,
    readonly replicas: number,
    readonly replica: number,
    size: number,
  ) {
    this.#slots = Array.from({ length: replicas }, (_, r) => new Float32Array(gradients, 4 * r * size, size));
    this.#barrier = new Int32Array(barrier);
  }

  /** Replaces a replica's gradient, a block of `kernels`, by the sum over all replicas. */
  sum(kernels: Kernels, gradient: Address): void {
    if (this.replicas === 1) return;
    const size = this.#slots[0]!.length;
    const mark = kernels.mark();
    const other = kernels.words(size);
    this.#slots[this.replica]!.set(kernels.floats(gradient, size));
    this.#wait();
    for (const [replica, slot] of this.#slots.entries()) {
      if (replica === 0) kernels.floats(gradient, size).set(slot);
      else {
        kernels.floats(other, size).set(slot);
        kernels.run.addTo(gradient, other, size);
      }
    }
    kernels.release(mark);
    this.#wait();
  }

  #wait(): void {
    const round = Atomics.load(this.#barrier, 1);
    if (Atomics.add(this.#barrier, 0, 1) + 1 === this.replicas) {
      Atomics.store(this.#barrier, 0, 0);
      Atomics.add(this.#barrier, 1, 1);
      Atomics.notify(this.#barrier, 1);
    } else {
      while (Atomics.load(this.#barrier, 1) === round) Atomics.wait(this.#barrier, 1, round);
    }
  }
}
