/**
 * The tags a model knows: the parts' values, and the tags as triples of indexes into them. A tag is a triple of
 * UPOS, XPOS and FEATS ("VERB", "VBD", "Mood=Ind|..."), and is scored as the sum of its three parts.
 */
export interface TagSetData {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly feats: readonly string[];
  readonly tags: readonly (readonly [upos: number, xpos: number, feats: number])[];
}
