export type { ActorName } from './actor-name.js';
export type {
  Answer,
  CalledBy,
  ComparedAccount,
  ComparedActor,
  ComparedOutlet,
  ComparedStory,
  Comparison,
  Contradiction,
  NamedParty,
  Voice,
} from './compare/comparison.js';
export type { Copy } from './copies/find-copies.js';
export type { Brief, BriefGroup, BriefLine, BriefSection, Quote } from './digest/brief.js';
export type { DocumentSummary } from './document-summary.js';
export type { EntryFilter, EntryPage, FoundEntry, LedgerGroup } from './entries.js';
export {
  COMMITMENT_OUTCOME,
  COMMITMENT_OUTCOMES,
  type CommitmentOutcome,
} from './follow/commitment-outcome.js';
export type { FollowEvidence } from './follow/finding.js';
export { FOLLOWED, type Followed } from './follow/follow-store.js';
export type { FollowedCommitment } from './follow/followed-commitments.js';
export type { FollowedEntry, FollowedForecast } from './follow/followed-forecasts.js';
export { FORECAST_OUTCOME, FORECAST_OUTCOMES, type ForecastOutcome } from './follow/forecast-outcome.js';
export type { Judgement } from './follow/overrule.js';
export { FEWEST, type ForecastScore } from './follow/score.js';
export { SCORED_BY, type ScoredBy, scoresBy } from './follow/score-by.js';
export type { EntryState, Overruled } from './follow/standing-of-entry.js';
export type { ActorPair } from './pairs.js';
export { STORE_VERSION } from './schema.js';
export { type EventExample, STANDINGS, type Standing, type StandingGroup } from './standing.js';
export { type FoundEvent, Store } from './store.js';
export type { Account, Side, Verdict } from './stories/account.js';
export { verdictOf } from './stories/account.js';
export type { Feature } from './stories/likeness.js';
export type { Story, StoryBook, Why } from './stories/story.js';
export type { Summary, TypeCount } from './summary.js';
export type { ToldEntry } from './told-entry.js';
