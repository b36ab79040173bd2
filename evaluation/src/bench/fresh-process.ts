import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Tasks } from './tasks.js';

const TASK_PROCESS = fileURLToPath(new URL('task-process.js', import.meta.url));

/**
 * Runs a task in a process of its own, so that no task finds code compiled, memory held or words remembered by
 * another. This process loads no engine: a child's peak memory counts what its parent held when it began.
 * @throws Error when the process ends without a result
 */
export function inFreshProcess<K extends keyof Tasks>(
  task: K,
  ...args: Parameters<Tasks[K]>
): Promise<Awaited<ReturnType<Tasks[K]>>> {
  const child = fork(TASK_PROCESS, [task, JSON.stringify(args)]);
  return new Promise((resolve, reject) => {
    child.on('message', resolve as (message: unknown) => void);
    child.on('error', reject);
    // Comes after every message; when there was one, rejecting has no effect.
    child.on('close', (code, signal) =>
      reject(new Error(`Measuring ${task} of ${args.join(', ')} ended with ${signal ?? code} and no result.`)),
    );
  });
}
