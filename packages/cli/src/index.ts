export type { Dependencies } from './dependencies.js';
export { runCommand } from './program.js';
