/** What the training of the coder's models needs beside the public names; not for others. */

export { AttributionModel, furtherQuotes, type LearnedFinding } from './attribution/learned/attribution-model.js';
export {
  contentPlaces,
  type Hole,
  holeOf,
  stretchesOf,
  type Words,
} from './attribution/learned/content-candidates.js';
export {
  endFeatures,
  moreFeatures,
  pairFeatures,
  placeOf,
  startFeatures,
} from './attribution/learned/content-features.js';
export { AttributionContext } from './attribution/learned/context.js';
export { cueFeatures } from './attribution/learned/cue-features.js';
export { cueWordKey } from './attribution/learned/cue-words.js';
export { FeatureList } from './attribution/learned/feature-list.js';
export { sourceEnds, sourceHeads, sourceStart } from './attribution/learned/source-candidates.js';
export { noSourceFeatures, sourceEndFeatures, sourceFeatures } from './attribution/learned/source-features.js';
export { directSpeech } from './factuality/direct-speech.js';
export { featuresOf } from './factuality/score/features.js';
export { FactualityModel, type FactualityWeights, SLOPE } from './factuality/score/model.js';
export { isPassive } from './predicate/passive.js';
export { Quotations } from './text/quotation.js';
