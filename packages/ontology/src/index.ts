export { ActorKnowledge, type NameSense } from './actors/actor-knowledge.js';
export type { AgentNoun } from './actors/agent-lexicon.js';
export { covers, type KnownActor, slug, type Term } from './actors/known-actor.js';
export { type Atom, atoms, NameIndex, type NameMatch } from './actors/name-index.js';
export { Calibration, type Confidence, type Features } from './confidence/calibration.js';
export { builtInDictionary } from './dictionary/built-in.js';
export { readDictionaryCsv, writeDictionaryCsv } from './dictionary/csv.js';
export {
  type ActorDictionary,
  DICTIONARY_SCHEMA,
  type OwnActor,
  type OwnAgent,
  type OwnState,
  type OwnTerm,
} from './dictionary/dictionary.js';
export { DictionaryError, type Fault, told } from './dictionary/fault.js';
export { readDictionaryJson, writeDictionaryJson } from './dictionary/json.js';
export { mergeDictionaries } from './dictionary/merge.js';
export { type PetrarchReading, type Remark, readPetrarch } from './dictionary/petrarch-read.js';
export { type PetrarchFormat, writePetrarchActors, writePetrarchAgents } from './dictionary/petrarch-write.js';
export type { AnaphorRow } from './events/anaphor.js';
export type { CameoRow, Refinement, Test } from './events/cameo.js';
export { CONTEXTS, type Context, type ContextLexicon } from './events/contexts.js';
export { type DeclaredAct, type EventEntry, EventLexicon, type LightVerb } from './events/event-lexicon.js';
export type { Condition } from './events/pattern.js';
export { type Embedding, FactualityLexicon, type Frame, type Marker } from './factuality/factuality-lexicon.js';
export { builtInKnowledge, type Knowledge, knowledgeWith, readKnowledge } from './knowledge.js';
export type { Appealing, AppealLexicon } from './ledgers/appeal-lexicon.js';
export type { CommitmentEntry, CommitmentLexicon, FateEntry } from './ledgers/commitment-lexicon.js';
export type { DecisionEntry, DecisionLexicon } from './ledgers/decision-lexicon.js';
export type { ExplainingWord, ExplanationLexicon, MarkerOfExplanation } from './ledgers/explanation-lexicon.js';
export type { ForecastLexicon, Foretelling, Hedge } from './ledgers/forecast-lexicon.js';
export type { JudgingFrame, JudgingLexicon, JudgingWord } from './ledgers/judging-lexicon.js';
export type { LedgerExample, LedgerLexicons } from './ledgers/ledger-lexicons.js';
export type { RebuttalEntry, RebuttalForm, RebuttalLexicon } from './ledgers/rebuttal-lexicon.js';
export type { RelationEntry, RelationLexicon } from './ledgers/relation-lexicon.js';
export { choosePlace, type PlaceContext, placePrior } from './places/choose-place.js';
export { Gazetteer } from './places/gazetteer.js';
export type { Place, PlaceKind } from './places/place.js';
export { placeKey } from './places/place-key.js';
export { DataError, readTable } from './table.js';
