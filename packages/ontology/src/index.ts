export { ActorKnowledge, type AgentNoun, type NameSense } from './actors/actor-knowledge.js';
export { covers, type KnownActor, slug, type Term } from './actors/known-actor.js';
export { type Atom, atoms, NameIndex, type NameMatch } from './actors/name-index.js';
export { Calibration, type Confidence, type Features } from './confidence/calibration.js';
export { type DeclaredAct, type EventEntry, EventLexicon, type LightVerb } from './events/event-lexicon.js';
export type { Condition } from './events/pattern.js';
export { type Embedding, FactualityLexicon, type Frame, type Marker } from './factuality/factuality-lexicon.js';
export { builtInKnowledge, type Knowledge, readKnowledge } from './knowledge.js';
export { DataError, readTable } from './table.js';
