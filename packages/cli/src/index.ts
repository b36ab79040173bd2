export type { Dependencies } from './dependencies.js';
export { runCommand } from './program.js';
export type { ReportStore } from './report-store.js';
