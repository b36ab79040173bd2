export { type DateExpression, dates } from './date-expression.js';
export { dateStage } from './date-stage.js';
export type { Interval } from './interval.js';
export { formatDay, formatInterval, parseDay, parseInterval } from './iso8601.js';
