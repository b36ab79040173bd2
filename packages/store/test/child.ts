import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';

const root = new URL('../../../', import.meta.url).pathname;

/** Bundles a test program of this folder from the sources, so that a child process can run it; answers its path. */
export async function bundleChild(name: string): Promise<string> {
  const outDir = join(root, 'packages/store/dist/test', name);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: [{ find: /^@rapporteur\/([a-z]+)$/, replacement: join(root, 'packages/$1/src/index.ts') }] },
    ssr: { noExternal: [/^@rapporteur\//] },
    build: { ssr: join(root, 'packages/store/test', `${name}.ts`), outDir, emptyOutDir: true },
  });
  return join(outDir, `${name}.js`);
}

/** Starts the bundled program and waits for its first message. */
export async function startChild(program: string, args: readonly string[]): Promise<ChildProcess> {
  const child = fork(program, args, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += String(chunk);
  });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`the child ended with ${code}: ${stderr}`)));
  });
  return child;
}

/** Ends a child as a power cut would, and waits until it is gone. */
export async function killChild(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
