// Makes the folder whole before it is packed: a fresh build, and the models and the licence from the
// checkout's top, where they are kept. `postpack.mjs` takes the copies away again.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));
const top = fileURLToPath(new URL('../../..', import.meta.url));

function step(command, ...args) {
  const shell = process.platform === 'win32';
  // What npm reads as the result of `npm pack --json` is standard output.
  const { status } = spawnSync(command, args, { cwd: top, stdio: ['ignore', 2, 2], shell });
  if (status !== 0) throw new Error(`failed: ${command} ${args.join(' ')}`);
}

if (!existsSync(join(folder, 'src/generated/kernels.ts'))) step('node', 'scripts/build-kernels.mjs');
step('npx', '--no-install', 'tsc', '-b', 'packages/language');

// What was built from sources that are gone.
for (const name of readdirSync(join(folder, 'dist'), { recursive: true })) {
  const source = String(name).replace(/(?:\.d\.ts|\.js)(?:\.map)?$/, '.ts');
  if (source.endsWith('.ts') && !existsSync(join(folder, 'src', source))) rmSync(join(folder, 'dist', String(name)));
}

if (!existsSync(join(top, 'models/en.bin')))
  throw new Error('There is no models/en.bin. Make it with `npm run train`.');
mkdirSync(join(folder, 'models'), { recursive: true });
for (const name of readdirSync(join(top, 'models'))) {
  if (/^en(?:-fast)?\.(?:bin|manifest\.json)$|^README\.md$/.test(name)) {
    cpSync(join(top, 'models', name), join(folder, 'models', name));
  }
}
cpSync(join(top, 'LICENSE'), join(folder, 'LICENSE'));
