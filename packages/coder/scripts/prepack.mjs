// Makes the folder whole before it is packed: a fresh build, and the coder's models and the licence from the
// checkout's top, where they are kept. `postpack.mjs` takes the copies away again.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));
const top = fileURLToPath(new URL('../../..', import.meta.url));

// What npm reads as the result of `npm pack --json` is standard output.
const options = { cwd: top, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' };
const { status } = spawnSync('npx', ['--no-install', 'tsc', '-b', 'packages/coder'], options);
if (status !== 0) throw new Error('failed: tsc -b packages/coder');

const { LEARNED_FILES } = await import(new URL('../dist/index.js', import.meta.url));
mkdirSync(join(folder, 'models'), { recursive: true });
// Learned from corpora without a licence: they stay in the checkout.
const UNLICENSED = ['attribution.bin', 'factuality-news.bin'];
for (const file of LEARNED_FILES.filter((name) => !UNLICENSED.includes(name))) {
  for (const name of [file, file.replace(/\.bin$/, '.manifest.json')]) {
    if (existsSync(join(top, 'models', name))) cpSync(join(top, 'models', name), join(folder, 'models', name));
  }
}
cpSync(join(top, 'models/README.md'), join(folder, 'models/README.md'));
cpSync(join(top, 'LICENSE'), join(folder, 'LICENSE'));
