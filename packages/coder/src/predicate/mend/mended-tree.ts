import type { Reattachment } from './reattachment.js';

/** Longer ways to the root than this are taken for circles. */
const DEEPEST = 2000;

/** The columns of a tree in which something hangs elsewhere than before. */
export interface ChangedTree {
  readonly head: Int32Array;
  readonly deprel: Uint32Array;
}

/** Heads and relations while they are mended. Mends that would close a circle are left undone. */
export class MendedTree {
  #changed: ChangedTree | undefined;

  /** @param idOf gives the id of a relation's name; the columns given are never changed themselves */
  constructor(
    private readonly head: Int32Array,
    private readonly deprel: Uint32Array,
    private readonly idOf: (relation: string) => number,
  ) {}

  /** The columns with what was mended, or undefined where nothing was. */
  get changed(): ChangedTree | undefined {
    return this.#changed;
  }

  /** Hangs words elsewhere, all of them or none. */
  apply(mended: readonly Reattachment[]): void {
    if (mended.length === 0) return;
    this.#changed ??= { head: this.head.slice(), deprel: this.deprel.slice() };
    const { head, deprel } = this.#changed;
    const before = mended.map(({ word }) => ({ head: head[word]!, deprel: deprel[word]! }));
    for (const { word, governor, relation } of mended) {
      head[word] = governor;
      deprel[word] = this.idOf(relation);
    }
    if (mended.every(({ word }) => reachesRoot(head, word))) return;
    for (let i = mended.length - 1; i >= 0; i--) {
      head[mended[i]!.word] = before[i]!.head;
      deprel[mended[i]!.word] = before[i]!.deprel;
    }
  }
}

function reachesRoot(head: Int32Array, word: number): boolean {
  let steps = 0;
  for (let w = word; w >= 0; w = head[w]!) if (++steps > DEEPEST) return false;
  return true;
}
