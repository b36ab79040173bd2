import type { TagSetData } from '../tag-set.js';

/** What the classes of a network's heads stand for. */
export interface NetworkLabels {
  /** Values of UPOS, XPOS and FEATS, and the combinations that occur. */
  readonly tags: TagSetData;
  /** Labels of names ("B-PERSON"), the empty one first; outer and inner names have the same. */
  readonly names: readonly string[];
  /** Relations with their subtypes. */
  readonly relations: readonly string[];
}
