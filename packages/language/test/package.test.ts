import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startBrowser } from '../../workbench/test/browser.js';
import { emptyDoc, tokenize } from '../src/tokenize.js';
import { serveFolder } from './static-server.js';

// The package as others get it: packed, installed without a network, and run in Node and in a worker of a page.
const top = fileURLToPath(new URL('../../..', import.meta.url));
const installed = fileURLToPath(new URL('./installed', import.meta.url));
const MODELS = ['default', 'fast'].filter((name) => name === 'default' || existsSync(join(top, 'models/en-fast.bin')));

vi.setConfig({ testTimeout: 180_000 });

let project: string;
let files: string[];
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;

function npm(args: string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'rapporteur-language-'));
  const [packed] = JSON.parse(npm(['pack', '--json', '-w', 'packages/language', '--pack-destination', project], top));
  files = packed.files.map(({ path }: { path: string }) => path);
  writeFileSync(join(project, 'package.json'), '{ "name": "x", "private": true, "type": "module" }');
  writeFileSync(
    join(project, 'index.html'),
    '<!doctype html><title>A page for the tests</title><link rel="icon" href="data:,">',
  );
  npm(['install', '--offline', '--no-audit', '--no-fund', `./${packed.filename}`], project);
  cpSync(installed, project, { recursive: true });
  server = await serveFolder(project);
  browser = await startBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(project, { recursive: true, force: true });
});

test('the package holds code, models and licences, and nothing else', () => {
  expect(files).toEqual(
    expect.arrayContaining(['LICENSE', 'LICENSE-models.md', 'README.md', 'dist/index.js', 'dist/index.d.ts']),
  );
  expect(files).toEqual(expect.arrayContaining(['models/README.md', 'models/en.bin', 'models/en.manifest.json']));
  // The sources are there for debuggers and editors, which find them through the maps.
  const expected =
    /^(?:dist\/.+\.(?:js|d\.ts)(?:\.map)?|src\/.+\.ts|models\/.+|LICENSE|LICENSE-models\.md|README\.md|package\.json)$/;
  expect(files.filter((file) => !expected.test(file) || /\.test\./.test(file))).toEqual([]);
  // The checkout keeps one copy of each model.
  expect(existsSync(join(top, 'packages/language/models'))).toBe(false);
  expect(JSON.parse(npm(['ls', '--json', '--all'], project)).dependencies).toMatchObject({
    '@rapporteur/language': {},
  });
});

test('only the loader for Node knows Node', () => {
  const code = files.filter((file) => file.endsWith('.js') && file !== 'dist/model/node.js');
  expect(code.length).toBeGreaterThan(20);
  for (const file of code) {
    const text = readFileSync(join(project, 'node_modules/@rapporteur/language', file), 'utf8');
    expect(text, file).not.toMatch(/^(?:import|export) .*\bfrom ['"][^.]|^import ['"][^.]|\bimport\(['"][^.]/m);
  }
});

test('drawings of hostile text are XML without a script, and do nothing', async () => {
  const naughty = createRequire(import.meta.url)('big-list-of-naughty-strings') as readonly string[];
  const drawings = naughty.flatMap((text) => {
    const doc = tokenize.run(emptyDoc(`${text} <script>alert(1)</script> <img src=x onerror=alert(2)>`));
    const id = doc.strings.id(text);
    return doc
      .with({ upos: new Uint32Array(doc.length).fill(id), deprel: new Uint32Array(doc.length).fill(id) })
      .toSVG();
  });
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => faults.push(request.url()));
  const names = await page.evaluate((svgs) => {
    const found = new Set<string>();
    for (const svg of svgs) {
      for (const element of new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('*')) {
        found.add(element.tagName);
      }
      document.body.insertAdjacentHTML('beforeend', svg);
    }
    for (const element of document.body.querySelectorAll('*')) found.add(element.tagName);
    return [...found].sort();
  }, drawings);
  await page.close();
  expect(names).toEqual(['desc', 'rect', 'svg', 'text', 'title']);
  expect(faults).toEqual([]);
});

/** What the worker of a page answers, and every address that the page has asked for. */
async function inWorker(
  model: string,
): Promise<{ answer: Record<string, string>; requests: string[]; faults: string[] }> {
  const { exports } = JSON.parse(readFileSync(join(project, 'node_modules/@rapporteur/language/package.json'), 'utf8'));
  const address = (name: string) =>
    new URL(`node_modules/@rapporteur/language/${exports[name].default}`, server.url).href;
  const page = await browser.newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  page.context().on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(`${server.url}index.html`);
  const answer = await page.evaluate(
    (message) =>
      new Promise<Record<string, string>>((resolve) => {
        const worker = new Worker('./worker.js', { type: 'module' });
        worker.addEventListener('message', ({ data }) => resolve(data));
        worker.addEventListener('error', ({ message: text }) => resolve({ error: text }));
        worker.postMessage(message);
      }),
    { api: address('.'), loader: address('./model'), model },
  );
  await page.close();
  return { answer, requests, faults };
}

test.each(MODELS)('the %s model gives the same in Node and in Chromium', async (model) => {
  const inNode = JSON.parse(execFileSync(process.execPath, ['node.js', model], { cwd: project, encoding: 'utf8' }));
  const { answer, requests, faults } = await inWorker(model);
  expect(Object.keys(inNode).length).toBeGreaterThan(20);
  for (const [name, text] of Object.entries(inNode)) expect(answer[name], name).toBe(text);
  expect(Object.keys(answer)).toEqual(Object.keys(inNode));
  expect(inNode['text 0 as CoNLL-U']).toContain('3\ttook\ttake\tVERB\tVBD\t');
  expect(inNode['text 3 as CoNLL-U']).toBe('');
  expect(inNode['not a model']).toMatch(/^true RAP-L00/);
  expect(requests.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:'))).toEqual([]);
  expect(faults).toEqual([]);
});

test('a model that is not there is named, in Node and in Chromium', async () => {
  const models = join(project, 'node_modules/@rapporteur/language/models');
  rmSync(join(models, 'en-fast.bin'), { force: true });
  const { error } = JSON.parse(execFileSync(process.execPath, ['node.js', 'fast'], { cwd: project, encoding: 'utf8' }));
  expect(error).toMatch(
    /^LanguageError: RAP-L008 The model 'fast' cannot be read: .*en-fast\.bin.* Install the package again/,
  );
  const { answer } = await inWorker('fast');
  expect(answer.error).toMatch(
    /^LanguageError: RAP-L008 The model 'fast' cannot be fetched from http.*en-fast\.bin: .* 404\. Serve/,
  );
});

test('the types are those of the package', () => {
  writeFileSync(
    join(project, 'use.ts'),
    `import { type Doc, writeConllu } from '@rapporteur/language';
import { loadModel } from '@rapporteur/language/model';
const doc: Doc = (await loadModel('fast')).analyze('A town.', { date: '2011-03-19' });
export const text: string = writeConllu(doc) + doc.toSVG({ compact: true });
// @ts-expect-error there is no such model
await loadModel('best');
`,
  );
  const tsc = [join(top, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--target', 'es2022', 'use.ts'];
  for (const options of ['--module nodenext', '--module esnext --moduleResolution bundler']) {
    execFileSync(process.execPath, [...tsc, ...options.split(' ')], { cwd: project });
  }
});
