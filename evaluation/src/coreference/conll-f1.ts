import { bCubed } from './b-cubed.js';
import { ceafE } from './ceaf-e.js';
import { type Chains, type Ratios, ratios, withoutSingletons } from './chains.js';
import { muc } from './muc.js';

/** The scores of coreference over a set of documents. */
export interface CoreferenceScore {
  readonly muc: Ratios;
  readonly bCubed: Ratios;
  readonly ceafE: Ratios;
  /** The mean of the three F1 (Pradhan et al. 2012). */
  readonly conllF1: number;
  /** Mentions of chains, found by their exact span. */
  readonly mentions: Ratios;
}

/** A document's gold chains and those of the program. */
export interface ScoredDocument {
  readonly key: Chains;
  readonly response: Chains;
}

/** Scores chains as the reference scorer does; singletons are left out on both sides. */
export function conllF1(documents: readonly ScoredDocument[]): CoreferenceScore {
  const pairs = documents.map(({ key, response }) => ({
    key: withoutSingletons(key),
    response: withoutSingletons(response),
  }));
  const scores = {
    muc: ratios(pairs.map(({ key, response }) => muc(key, response))),
    bCubed: ratios(pairs.map(({ key, response }) => bCubed(key, response))),
    ceafE: ratios(pairs.map(({ key, response }) => ceafE(key, response))),
  };
  return {
    ...scores,
    conllF1: (scores.muc.f1 + scores.bCubed.f1 + scores.ceafE.f1) / 3,
    mentions: ratios(pairs.map(({ key, response }) => mentionsFound(key, response))),
  };
}

function mentionsFound(key: Chains, response: Chains) {
  const wanted = new Set(key.flat());
  const given = new Set(response.flat());
  const hits = [...given].filter((mention) => wanted.has(mention)).length;
  return { recallHits: hits, recallOf: wanted.size, precisionHits: hits, precisionOf: given.size };
}
