import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Store } from '@rapporteur/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dossier } from '../../store/test/dossier.js';
import { type Serving, serve } from '../src/index.js';

let folder: string;
let workbench: string;
let store: Store;
let serving: Serving;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-server-'));
  workbench = join(folder, 'page');
  mkdirSync(join(workbench, 'assets'), { recursive: true });
  writeFileSync(join(workbench, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(workbench, 'assets', 'main-1.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(workbench, 'link.txt'));
  store = await Store.open(join(folder, 'reports.duckdb'));
  const odd = structuredClone(dossier()[2]!);
  odd.document.id = 'folder/é 100%?#.html';
  await store.save([...dossier(), odd]);
  serving = await serve({ store, port: 0, workbench });
});
afterAll(async () => {
  await serving.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks exactly as written: no client that tidies up paths or hosts. */
function ask(
  path: string,
  options: { method?: string; host?: string } = {},
): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(serving.url);
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        hostname,
        port,
        path,
        method: options.method ?? 'GET',
        headers: { host: options.host ?? `${hostname}:${port}` },
      },
      (answer) => {
        let body = '';
        answer.on('data', (chunk) => {
          body += chunk;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

test('the address is on loopback', () => {
  expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test('the API answers what the store holds', async () => {
  const get = async (path: string) => (await fetch(new URL(path, serving.url))).json();
  expect(await get('api/summary')).toEqual(JSON.parse(JSON.stringify(await store.summary())));
  expect(await get('api/documents')).toEqual(JSON.parse(JSON.stringify(await store.documents())));
  expect(await get('api/documents/port-marrow-wire')).toEqual(dossier()[0]);
  expect(await get('api/vocabulary')).toMatchObject({ type: { AID: { quad: 'material cooperation' } } });
});

test('forecasts come with their scores, commitments with what became of them', async () => {
  const get = async (path: string) => (await fetch(new URL(path, serving.url))).json();
  const forecasts = await store.forecasts();
  expect(await get('api/forecasts')).toMatchObject({ forecasts, fewest: 5 });
  expect((await get('api/forecasts')).scores.holder[0]).toMatchObject({ resolved: 0, unsettled: 1 });
  expect(await get('api/commitments')).toEqual(JSON.parse(JSON.stringify(await store.commitments())));
});

test('an event comes with all that is needed to read it alone', async () => {
  const answer = await (await fetch(`${serving.url}api/events/port-marrow-wire.e1`)).json();
  expect(answer.account[0]).toMatchObject({ about: 'what', sentences: expect.any(Array) });
  expect(answer).toMatchObject({
    event: { id: 'port-marrow-wire.e1' },
    document: { outlet: 'Meridian Wire' },
    words: { trigger: 'bombed' },
    attributions: [{ id: 'a1' }],
  });
  expect(answer.document).not.toHaveProperty('text');
  expect(answer.actors.map(({ id }: { id: string }) => id).sort()).toEqual([
    'dockworkers',
    'doctors',
    'veldania',
    'veldania-mod',
  ]);
});

test('an entry of a ledger comes with its sentence, its words and its account', async () => {
  const answer = await (await fetch(`${serving.url}api/entries/port-marrow-wire.p1`)).json();
  expect(answer).toMatchObject({
    record: { ledger: 'appeals', entry: { id: 'port-marrow-wire.p1', holder: 'un' } },
    document: { outlet: 'Meridian Wire' },
    words: { cue: 'called on', evidence: 'The United Nations called on both sides to halt the fighting.' },
    account: [{ about: 'what' }, { about: 'who' }, { about: 'voice' }, { about: 'whether' }, { about: 'facts' }, {}],
  });
  expect(answer.document).not.toHaveProperty('text');
  expect(answer.parts[0]).toEqual({ kind: 'actor', text: 'The United Nations', actor: 'un' });
  expect(answer.actors.map(({ id }: { id: string }) => id).sort()).toEqual(['coast-council', 'un']);
});

const questions: [query: string, total: number, ids: string[]][] = [
  ['?ledger=relations', 1, ['harbour-light-leader.r1']],
  ['?document=port-marrow-wire&ledger=forecasts', 2, ['port-marrow-wire.f1', 'port-marrow-wire.f2']],
  ['?holder=okoro', 1, ['port-marrow-wire.f1']],
  ['?limit=1&offset=1', 6, ['harbour-light-leader.f1']],
  ['?limit=0', 6, []],
  ['?document=none', 0, []],
];
test.each(questions)('the ledgers are asked %s', async (query, total, ids) => {
  const answer = await (await fetch(`${serving.url}api/ledgers${query}`)).json();
  expect(answer.total).toBe(total);
  expect(answer.entries.map(({ id }: { id: string }) => id)).toEqual(ids);
  expect(Object.keys(answer.counts)).toHaveLength(8);
});

test('stories, one of them by the id of any of its events, and comparisons', async () => {
  const get = async (path: string) => (await fetch(new URL(path, serving.url))).json();
  const told = await get('api/stories');
  expect(told).toEqual(JSON.parse(JSON.stringify(await store.stories())));
  expect((await get('api/stories?documents=99')).stories).toEqual([]);
  const one = await get('api/stories/port-marrow-wire.e1');
  expect(one).toMatchObject({
    found: 1,
    stories: [{ accounts: [{ event: 'port-marrow-wire.e1', outlet: 'Meridian Wire' }] }],
  });
  expect(await get(`api/compare?q=${encodeURIComponent('bombed dockworkers')}`)).toEqual(
    JSON.parse(JSON.stringify(await store.compare('bombed dockworkers'))),
  );
  expect(await get('api/compare?q=%27%3B--%00')).toMatchObject({ found: 0, stories: [] });
});

test('ids with slashes, spaces, signs and accents', async () => {
  const id = 'folder/é 100%?#.html';
  const answer = await fetch(`${serving.url}api/documents/${encodeURIComponent(id)}`);
  expect((await answer.json()).document.id).toBe(id);
});

const faults: [path: string, options: { method?: string; host?: string }, status: number, code: string][] = [
  ['/api/documents/none', {}, 404, 'RAP-E402'],
  ['/api/events/none', {}, 404, 'RAP-E403'],
  ['/api/stories/none', {}, 404, 'RAP-E403'],
  ['/api/entries/none', {}, 404, 'RAP-E409'],
  ['/api/entries/port-marrow-wire.e1', {}, 404, 'RAP-E409'],
  ['/api/ledgers?ledger=votes', {}, 400, 'RAP-E410'],
  ['/api/ledgers?limit=-1', {}, 400, 'RAP-E410'],
  ['/api/ledgers?limit=1001', {}, 400, 'RAP-E410'],
  ['/api/ledgers?offset=1e3', {}, 400, 'RAP-E410'],
  ['/api/ledgers?limits=1', {}, 400, 'RAP-E410'],
  ['/api/nothing', {}, 404, 'RAP-E401'],
  ['/nothing.js', {}, 404, 'RAP-E401'],
  ['/assets', {}, 404, 'RAP-E401'],
  ['/link.txt', {}, 404, 'RAP-E401'],
  ['/../secret.txt', {}, 404, 'RAP-E401'],
  ['/assets/../../secret.txt', {}, 404, 'RAP-E401'],
  ['/%2e%2e/secret.txt', {}, 404, 'RAP-E401'],
  ['/..%2fsecret.txt', {}, 404, 'RAP-E401'],
  ['/assets/..%5c..%5csecret.txt', {}, 404, 'RAP-E401'],
  ['/secret.txt%00.html', {}, 404, 'RAP-E401'],
  ['/%E0%A4%A', {}, 404, 'RAP-E401'],
  ['/api/documents/%E0%A4%A', {}, 404, 'RAP-E402'],
  ['/api/summary', { method: 'POST' }, 405, 'RAP-E405'],
  ['/api/documents/port-marrow-wire', { method: 'DELETE' }, 405, 'RAP-E405'],
  ['/api/summary', { host: 'evil.example' }, 403, 'RAP-E404'],
  ['/', { host: 'evil.example:80' }, 403, 'RAP-E404'],
  ['/', { host: '127.0.0.1.evil.example' }, 403, 'RAP-E404'],
  ['/', { host: 'localhost.evil.example' }, 403, 'RAP-E404'],
];
test.each(faults)('%s %o is answered %i %s in the one shape of errors', async (path, options, status, code) => {
  const answer = await ask(path, options);
  expect(answer.status).toBe(status);
  const { error } = JSON.parse(answer.body);
  expect(Object.keys(error)).toEqual(['code', 'what', 'input', 'remedy']);
  expect(error.code).toBe(code);
});

test.each(['localhost', 'localhost:4980', '[::1]:1', '127.0.0.1'])('the host %s is our own', async (host) => {
  expect((await ask('/', { host })).status).toBe(200);
});

test('the page and its files, with strict headers', async () => {
  const page = await fetch(serving.url);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self'.*frame-ancestors/);
  expect(page.headers.get('content-security-policy')).not.toMatch(/unsafe|\*/);
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  expect(page.headers.get('access-control-allow-origin')).toBeNull();
  const script = await fetch(`${serving.url}assets/main-1.js`);
  expect(script.headers.get('content-type')).toMatch(/javascript/);
  expect(script.headers.get('cache-control')).toMatch(/immutable/);
  const missing = await fetch(`${serving.url}api/none`);
  expect(missing.headers.get('content-security-policy')).toBeTruthy();
  expect((await fetch(serving.url, { method: 'HEAD' })).status).toBe(200);
});

test('a request that is no HTTP does no harm', async () => {
  const { hostname, port } = new URL(serving.url);
  await new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.end('\u0000\u0001 nonsense\r\n\r\n'));
    socket.on('close', resolve);
    socket.on('data', () => {});
  });
  expect((await ask('/')).status).toBe(200);
});

function occupy(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

test('a port that was asked for and is in use is a clear failure', async () => {
  const port = Number(new URL(serving.url).port);
  await expect(serve({ store, port, workbench })).rejects.toThrow(/RAP-E406 127\.0\.0\.1:\d+: the port is in use/);
});

test('without a port the next free one is taken', async () => {
  const first = await serve({ store, workbench });
  const second = await serve({ store, workbench });
  expect(second.url).not.toBe(first.url);
  expect((await fetch(second.url)).status).toBe(200);
  await Promise.all([first.close(), second.close()]);
});

test('an address that this machine does not have', async () => {
  await expect(serve({ store, host: '203.0.113.7', workbench })).rejects.toThrow(/RAP-E407/);
});

test('a workbench that is not built', async () => {
  await expect(serve({ store, workbench: join(folder, 'none') })).rejects.toThrow(/RAP-E408/);
  await expect(serve({ store, workbench: join(workbench, 'assets') })).rejects.toThrow(/RAP-E408/);
});

test('a closed server frees its port', async () => {
  const once = await serve({ store, port: 0, workbench });
  const port = Number(new URL(once.url).port);
  await once.close();
  const server = await occupy(port);
  server.close();
});
