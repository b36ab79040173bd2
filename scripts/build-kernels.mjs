// Compiles the numeric kernels to WebAssembly and embeds them in a module, so that they load the same way
// in Node and in a browser.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../packages/language/kernels/index.ts', import.meta.url));
const target = new URL('../packages/language/src/generated/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'kernels-'));
const output = join(folder, 'kernels.wasm');
const options = [
  '-O3',
  '--noAssert',
  '--runtime',
  'stub',
  '--enable',
  'simd',
  '--importMemory',
  '--use',
  'abort=',
  '--disableWarning',
  '112',
];
const { status } = spawnSync('npx', ['--no-install', 'asc', source, '-o', output, ...options], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status !== 0) process.exit(status ?? 1);

const module = `// Made by scripts/build-kernels.mjs from packages/language/kernels; do not edit.
export const KERNELS =
  '${readFileSync(output).toString('base64')}';
`;
rmSync(folder, { recursive: true });
mkdirSync(target, { recursive: true });
const path = new URL('kernels.ts', target);
let before = '';
try {
  before = readFileSync(path, 'utf8');
} catch {
  // The first build has nothing to compare with.
}
if (before !== module) writeFileSync(path, module);
