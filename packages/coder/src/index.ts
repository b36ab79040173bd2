export { code } from './code.js';
export { type Analyser, createCoder } from './create-coder.js';
export { checkExamples, type ExampleFailure } from './example-check.js';
export type { Standing } from './factuality/standing.js';
export { Standings } from './factuality/standings.js';
export { factualityValue } from './factuality/values.js';
export { mend } from './predicate/mend.js';
export { Predicates } from './predicate/predicates.js';
export { VERSION } from './version.js';
