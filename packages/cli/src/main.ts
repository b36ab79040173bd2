import { realDependencies } from './dependencies.js';
import { runCommand } from './program.js';

// A reader that goes away (`| head`) ends the output, not the program. Whoever streams there listens too, and
// names the failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && stream.listenerCount('error') === 1) throw error;
  });
}

process.exitCode = await runCommand(process.argv.slice(2), realDependencies());
// Standard input that nobody closes must not keep the command alive after an interrupt.
if (process.exitCode === 130) process.stdin.unref?.();
