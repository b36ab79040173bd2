export type { Draft } from './draft.js';
export { type Decoded, decode } from './encoding.js';
export type { Format } from './format.js';
export { identify, textId } from './identify.js';
export { languageName } from './language.js';
export {
  type Failed,
  type Outcome,
  type ReadDocument,
  SKIP_REASONS,
  type Skipped,
  type SkipReason,
} from './outcome.js';
export { parsePublished } from './published.js';
export { type ReadOptions, readDocuments } from './read-documents.js';
export { nameOf, type Source, STANDARD_INPUT } from './source.js';
