export type { ActorName } from './actor-name.js';
export type { DocumentSummary } from './document-summary.js';
export type { EntryFilter, EntryPage, FoundEntry, LedgerGroup } from './entries.js';
export type { ActorPair } from './pairs.js';
export { STORE_VERSION } from './schema.js';
export { type EventExample, STANDINGS, type Standing, type StandingGroup } from './standing.js';
export { type FoundEvent, Store } from './store.js';
export type { Summary, TypeCount } from './summary.js';
export type { ToldEntry } from './told-entry.js';
