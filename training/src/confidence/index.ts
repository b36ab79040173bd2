export { type Calibrated, calibrate, type Forecast, forecasts } from './calibrate.js';
export { type CommentaryDocument, checkCommentary, readCommentary } from './commentary.js';
export { eventForecasts, type Parts, type Readings, readings } from './examples.js';
export { type JudgedArticle, type JudgedEvent, readJudged } from './judged.js';
export { countByRule, type JudgedEntry, lastRound, type RuleCount, readJudgedEntries } from './judged-entries.js';
export { type Example, fit, logOdds, type Weights } from './logistic.js';
export { type Band, type Reliability, reliability } from './reliability.js';
export { type Checked, check, type Verdict } from './verdict.js';
