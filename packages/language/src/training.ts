/** What the training of the models needs beside the public names; not for others. */

export { candidates } from './coreference/candidates.js';
export type { Features } from './coreference/features.js';
export { LinkScorer, type LinkScorerData } from './coreference/link-scorer.js';
export { type Mention, mentionsOf } from './coreference/mention.js';
export { MENTION_TYPES, MentionTyper } from './coreference/mention-type.js';
export { type CoreferenceData, CoreferenceModel } from './coreference/model.js';
export { MAX_ANTECEDENTS, Resolver } from './coreference/resolver.js';
export { readCoreference, writeCoreference } from './coreference/sections.js';
export { coreferenceStage } from './coreference/stage.js';
export { GAZETTEER, type Gazetteer } from './entities/gazetteer.js';
export { phraseKey } from './entities/phrases.js';
export { EXACT, FOLDED, hashUnits, mix } from './hash.js';
export * from './lemmatizer.js';
export { MODEL_VERSION, ModelFile } from './model-file.js';
export { type Address, Kernels } from './neural/kernels.js';
export type { NetworkLabels } from './neural/labels.js';
export * from './neural/layout.js';
export { type LstmTrace, runLstm } from './neural/lstm.js';
export { Network, type NetworkData, SLOPE } from './neural/network.js';
export { readNetwork, writeNetwork } from './neural/network-sections.js';
export { Packing } from './neural/packing.js';
export { WHOLE_PIECES, wordPieces } from './neural/pieces.js';
export { type VectorData, vectorKey, WordVectors } from './neural/word-vectors.js';
export { SentenceSplitter } from './sentence-splitter.js';
export type { TagSetData } from './tag-set.js';
export { packRows, type WeightRows } from './weight-rows.js';
export { type Scorer, Weights } from './weights.js';
