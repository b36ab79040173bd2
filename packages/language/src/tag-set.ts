/**
 * The tags a model knows. A tag is a triple of UPOS, XPOS and FEATS ("VERB", "VBD", "Mood=Ind|..."),
 * and is scored as the sum of its three parts, which many tags share.
 */
export class TagSet {
  /** Class of each part of a tag, in one numbering: first the UPOS, then the XPOS, then the FEATS. */
  readonly uposClass: Uint8Array;
  readonly xposClass: Uint8Array;
  readonly featsClass: Uint8Array;
  /** The pair of UPOS and XPOS of each tag, as one number. */
  readonly pair: Int32Array;
  readonly kind: readonly TagKind[];
  readonly size: number;
  /** Number of classes: values of all parts together. */
  readonly classes: number;

  constructor(readonly data: TagSetData) {
    const { upos, xpos, feats, tags } = data;
    this.size = tags.length;
    this.classes = upos.length + xpos.length + feats.length;
    this.uposClass = Uint8Array.from(tags, ([u]) => u);
    this.xposClass = Uint8Array.from(tags, ([, x]) => upos.length + x);
    this.featsClass = Uint8Array.from(tags, ([, , f]) => upos.length + xpos.length + f);
    this.kind = tags.map(([u]) => KINDS[upos[u]!] ?? 'other');
    this.pair = Int32Array.from(tags, ([u, x]) => u * 256 + x);
  }
}

/** What a tag's word is to the verbs after it. */
export type TagKind = 'verbal' | 'nominal' | 'other';

const KINDS: Readonly<Record<string, TagKind>> = {
  AUX: 'verbal',
  VERB: 'verbal',
  NOUN: 'nominal',
  PROPN: 'nominal',
  PRON: 'nominal',
};

/** The parts' values, and the tags as triples of indexes into them. */
export interface TagSetData {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly feats: readonly string[];
  readonly tags: readonly (readonly [upos: number, xpos: number, feats: number])[];
}
