import type { Reattachment } from './reattachment.js';

/** Longer ways to the root than this are taken for circles. */
const DEEPEST = 2000;

/** Heads and relations while they are mended. Mends that would close a circle are left undone. */
export class MendedTree {
  constructor(
    readonly head: Int32Array,
    readonly deprel: Uint32Array,
  ) {}

  /** Hangs words elsewhere, all of them or none; `idOf` gives the id of a relation's name. */
  apply(mended: readonly Reattachment[], idOf: (relation: string) => number): void {
    const before = mended.map(({ word }) => ({ head: this.head[word]!, deprel: this.deprel[word]! }));
    for (const { word, governor, relation } of mended) {
      this.head[word] = governor;
      this.deprel[word] = idOf(relation);
    }
    if (mended.every(({ word }) => this.#reachesRoot(word))) return;
    for (let i = mended.length - 1; i >= 0; i--) {
      this.head[mended[i]!.word] = before[i]!.head;
      this.deprel[mended[i]!.word] = before[i]!.deprel;
    }
  }

  #reachesRoot(word: number): boolean {
    let steps = 0;
    for (let w = word; w >= 0; w = this.head[w]!) if (++steps > DEEPEST) return false;
    return true;
  }
}
