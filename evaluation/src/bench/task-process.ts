// A process that runs one task and sends its result to the process that started it.
import { TASKS, type Tasks } from './tasks.js';

const [name, args] = process.argv.slice(2) as [keyof Tasks, string];
const task = TASKS[name] as (...args: unknown[]) => unknown;
process.send!(await task(...JSON.parse(args)));
