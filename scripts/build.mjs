// Builds everything, in the order in which the rooms depend on each other.
import { spawnSync } from 'node:child_process';

const steps = [
  ['node', ['scripts/embed-knowledge.mjs']],
  ['node', ['scripts/build-kernels.mjs']],
  ['npx', ['--no-install', 'tsc', '-b']],
  ['node', ['scripts/write-pages.mjs']],
  ['npx', ['--no-install', 'vite', 'build', 'packages/workbench', '--logLevel', 'warn']],
];

for (const [command, args] of steps) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`build failed at: ${command} ${args.join(' ')}`);
    process.exit(status ?? 1);
  }
}
