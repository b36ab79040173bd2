// The built command with the coder of the tests in a thread, as the real one runs, and a page of the tests.
import { fileURLToPath } from 'node:url';
import { serve } from '@rapporteur/server';
import { realDependencies } from '../dist/dependencies.js';
import { EngineThread } from '../dist/engine-thread.js';
import { runCommand } from '../dist/program.js';

process.stdout.on('error', () => {});
const openEngine = () => EngineThread.open([], new URL('./fake-engine-worker.js', import.meta.url));
const workbench = fileURLToPath(new URL('./page', import.meta.url));
process.exitCode = await runCommand(process.argv.slice(2), {
  ...realDependencies(),
  openEngine,
  serve: (options) => serve({ ...options, workbench }),
});
process.stdin.unref?.();
