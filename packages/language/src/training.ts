/** What the training of the models needs beside the public names; not for others. */

export { ArcHybrid } from './arc-hybrid.js';
export { GAZETTEER, type Gazetteer } from './entities/gazetteer.js';
export { phraseKey } from './entities/phrases.js';
export { EXACT, FOLDED, hashUnits, mix } from './hash.js';
export * from './lemmatizer.js';
export { MODEL_VERSION, ModelFile } from './model-file.js';
export { type Address, Kernels } from './neural/kernels.js';
export * from './neural/layout.js';
export { type LstmTrace, runLstm } from './neural/lstm.js';
export { Network, type NetworkData, SLOPE } from './neural/network.js';
export { readNetwork, writeNetwork } from './neural/network-sections.js';
export { Packing } from './neural/packing.js';
export { WHOLE_PIECES, wordPieces } from './neural/pieces.js';
export { type VectorData, vectorKey, WordVectors } from './neural/word-vectors.js';
export { type ParseObserver, Parser, parseStage, type TransitionSet } from './parser.js';
export { SentenceSplitter } from './sentence-splitter.js';
export type { Direction } from './sentence-words.js';
export { EXACT_SEED, TagDictionary, type TagDictionaryData } from './tag-dictionary.js';
export { TagSet, type TagSetData } from './tag-set.js';
export { Tagger, tagStage } from './tagger.js';
export { packRows, type WeightRows } from './weight-rows.js';
export { type Scorer, Weights } from './weights.js';
