import type { Dependencies } from './dependencies.js';

/** What a command is given, and where it leaves its exit code. */
export interface Context {
  readonly dependencies: Dependencies;
  exitCode: number;
}
