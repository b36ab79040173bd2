import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Serving, serve } from '@rapporteur/server';
import { Store } from '@rapporteur/store';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { dossier } from '../../store/test/dossier.js';
import { startBrowser } from './browser.js';
import { hostileReport } from './hostile.js';

let folder: string;
let store: Store;
let serving: Serving;
let browser: Browser;
const open: Page[] = [];
/** What must not happen on any page: errors in the console, and requests to anybody but our own server. */
const faults: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-page-'));
  const workbench = join(folder, 'page');
  const root = new URL('..', import.meta.url).pathname;
  await build({ root, logLevel: 'error', build: { outDir: workbench, emptyOutDir: true } });
  store = await Store.open(join(folder, 'reports.duckdb'));
  await store.save([...dossier(), hostileReport()]);
  const note = 'the tanks came on the ninth';
  await store.overrule('forecasts', 'port-marrow-wire.f1', { outcome: 'happened', note, day: '2031-05-01' });
  serving = await serve({ store, port: 0, workbench });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  for (const page of open.splice(0)) await page.context().close();
  expect(faults.splice(0)).toEqual([]);
});

async function visit(hash = '', options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  open.push(page);
  page.setDefaultTimeout(10_000);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(serving.url)) faults.push(`request to ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(serving.url + hash);
  await page.locator('.entry').first().waitFor();
  return page;
}

/** The words as they are shown. */
async function textOf(found: Locator): Promise<string> {
  await found.waitFor();
  return (await found.allInnerTexts()).join('\n');
}

/** Moves the pointer onto an element as a hand does: in steps. */
async function point(page: Page, found: Locator): Promise<void> {
  await found.scrollIntoViewIfNeeded();
  const box = await found.boundingBox();
  if (!box) throw new Error('the element is not shown');
  await page.mouse.move(box.x + box.width / 2, box.y + 4, { steps: 3 });
  await page.mouse.move(box.x + box.width / 2 + 2, box.y + 7, { steps: 3 });
}

const WIRE = '#/documents/port-marrow-wire';
const trigger = (page: Page, words: string) => page.locator('.text a.event', { hasText: words });
const panel = (page: Page) => page.getByRole('complementary', { name: 'Event' });
const entryPanel = (page: Page) => page.getByRole('complementary', { name: 'Entry' });

test('the documents are listed with outlet, day and number of events', async () => {
  const page = await visit();
  const entry = page.locator('.entry', { hasText: 'Jets strike Port Marrow' });
  expect(await textOf(entry)).toMatch(/Meridian Wire\s+8 Apr 2031[\s\S]*11 events/);
  expect(await entry.getByRole('img').getAttribute('aria-label')).toMatch(/^3 actual, 2 negated/);
  expect(await page.locator('.entry').count()).toBe(4);
});

test('the filter leaves what fits', async () => {
  const page = await visit();
  await page.getByRole('searchbox').fill('harbour');
  expect(await page.locator('.entry .title').allInnerTexts()).toEqual(['The League has waited long enough']);
  await page.getByRole('searchbox').fill('nothing at all');
  await page.getByText('No document fits.').waitFor();
});

test('the overview counts, and leads from a claim to its words', async () => {
  const page = await visit();
  await page.getByRole('heading', { level: 1, name: /4 documents from 3 outlets/ }).waitFor();
  const row = page.locator('.matrix tr', { hasText: 'SANCTION' });
  expect(await row.locator('td').allInnerTexts()).toEqual(['·', '·', '·', '·', '1', '·', '·', '1', '·', '2']);
  expect(await textOf(page.locator('.pairs tbody tr').first())).toMatch(/Kestria\s+→\s+Veldania\s+3/);
  await page.locator('.example', { hasText: 'according to Dana Okoro' }).click();
  await panel(page).getByRole('heading', { name: 'MOBILIZE' }).waitFor();
  expect(page.url()).toContain(`${WIRE}/events/port-marrow-wire.e5`);
});

test('the overview tells entries of each ledger, and leads from a sentence to its words', async () => {
  const page = await visit();
  const forecasts = page.locator('.ledgers .group', { has: page.getByRole('heading', { name: /^Forecasts 3/ }) });
  await forecasts.getByText('Dana Okoro foretold: He will send tanks against us (90 to 100%).').click();
  await entryPanel(page).getByRole('heading', { name: 'FORECAST' }).waitFor();
  expect(page.url()).toContain(`${WIRE}/entries/port-marrow-wire.f1`);
  expect((await page.locator('.text .in-words').allTextContents()).join('')).toContain('tanks against us');
  expect(await trigger(page, 'will').getAttribute('aria-current')).toBe('true');
});

test('a ledger has a page with all its entries, a page at a time', async () => {
  const page = await visit();
  await page.locator('.ledgers').getByRole('link', { name: 'Forecasts' }).click();
  await page.getByRole('heading', { level: 1, name: 'Forecasts' }).waitFor();
  await page.getByText('3 entries').waitFor();
  expect(await page.locator('.entries li').count()).toBe(3);
  await page.getByRole('link', { name: 'Decisions' }).click();
  await page.getByText('No document holds any.').waitFor();
  await page.goto(`${serving.url}#/ledgers/nothing`);
  await page.getByText('the question cannot be understood').waitFor();
  expect(faults.splice(0)).toEqual([expect.stringMatching(/400/)]);
});

test('the marks change from events to ledgers, whose entries are told beside the text', async () => {
  const page = await visit(WIRE);
  await trigger(page, 'bombed').waitFor();
  await page.getByRole('button', { name: 'Ledgers 3' }).click();
  expect(await trigger(page, 'bombed').count()).toBe(0);
  expect(await page.locator('.margin.told li').count()).toBe(3);
  expect(await page.locator('.margin.told li').allInnerTexts()).toContainEqual(
    expect.stringContaining('The United Nations called on the Coast Council: halt the fighting.'),
  );
  await page.keyboard.press('j');
  await entryPanel(page).getByText('Entry 1 of 3').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await entryPanel(page).getByText('Entry 3 of 3').waitFor();
  await entryPanel(page).locator('.account p').first().waitFor();
  const words = await textOf(entryPanel(page));
  for (const expected of [
    'what somebody says will happen',
    '“diplomats” foretold, if the siege continues: the League could impose sanctions on Veldania (could, 20 to 60%).',
    'SANCTION impose sanctions',
    'The word “could” makes it a forecast',
    '66%',
  ]) {
    expect(words.replace(/\s+/g, ' ')).toContain(expected);
  }
  await page.keyboard.press('Escape');
  await entryPanel(page).waitFor({ state: 'detached' });
  expect(await page.locator('.margin.told li').count()).toBe(3);
  await page.keyboard.press('l');
  await trigger(page, 'bombed').waitFor();
});

test('a forecast says what became of it, in lists and in its panel', async () => {
  const page = await visit('#/ledgers/forecasts');
  const told = page.locator('.entries li', { hasText: 'He will send tanks' });
  expect(await textOf(told.locator('.became'))).toBe('happened');
  await told.locator('a').click();
  await entryPanel(page).getByText('the tanks came on the ninth').waitFor();
});

test('an entry leads to the events it speaks of', async () => {
  const page = await visit(`${WIRE}/entries/port-marrow-wire.p1`);
  await entryPanel(page)
    .getByRole('link', { name: /RETREAT/ })
    .click();
  await panel(page).getByRole('heading', { name: 'RETREAT' }).waitFor();
});

test('the text is whole, and its events are marked by modality', async () => {
  const page = await visit(WIRE);
  await trigger(page, 'bombed').waitFor();
  const shown = (await page.locator('.text p').allInnerTexts()).join('\n\n');
  expect(shown).toBe(dossier()[0]!.document.text);
  expect(await trigger(page, 'bombed').getAttribute('data-modality')).toBe('actual');
  expect(await trigger(page, 'recognised').getAttribute('data-modality')).toBe('negated');
  expect(await trigger(page, 'crushed').getAttribute('data-modality')).toBe('counterfactual');
  expect(await page.locator('.text a.event .mark').count()).toBe(11);
  expect(await textOf(page.locator('.saying-source').first())).toBe('two hospital doctors');
});

test('a click on an event shows who, what, whom, how it stands, who says so, and why', async () => {
  const page = await visit(WIRE);
  await trigger(page, 'bombed').click();
  await panel(page).locator('.account p').first().waitFor();
  await panel(page).getByText('The rules and lexicon rows').click();
  const words = await textOf(panel(page));
  for (const expected of [
    'ASSAULT',
    'attacks, bombs, kills, fights, abducts',
    'asserted to happen or to have happened',
    'Veldania',
    'state',
    'XVD',
    'dockworkers of Port Marrow',
    'According to two hospital doctors',
    'the author reports it without taking sides',
    'does not commit to it',
    'certain that it is not so',
    'bombing is an assault from the air',
    'bomb: ASSAULT 195 aerial',
    '195',
    'material conflict',
    '86%',
  ]) {
    expect(words).toContain(expected);
  }
  expect(await panel(page).locator('.reasons li').count()).toBe(5);
  expect(await textOf(panel(page).locator('.account'))).toContain(
    'ASSAULT: somebody attacks, bombs, kills, fights or abducts',
  );
  expect(await textOf(page.locator('.text .in-source'))).toBe('Veldanian warplanes');
  expect(await trigger(page, 'bombed').getAttribute('aria-current')).toBe('true');
  await point(page, panel(page).locator('.quote', { hasText: 'Veldanian warplanes' }).first());
  expect(await textOf(page.locator('.in-pointed'))).toBe('Veldanian warplanes');
});

test('a condition is told in its words, or leads to its event', async () => {
  const page = await visit(`${WIRE}/events/port-marrow-wire.e9`);
  expect(await textOf(panel(page))).toContain('if the siege continues');
  await page.goto(`${serving.url}#/documents/harbour-light-leader/events/harbour-light-leader.e6`);
  await panel(page)
    .getByRole('link', { name: /MOBILIZE/ })
    .click();
  await panel(page).getByText('Event 5 of 8').waitFor();
});

test('the keys go from event to event, and out', async () => {
  const page = await visit(WIRE);
  await trigger(page, 'bombed').waitFor();
  await page.keyboard.press('j');
  await panel(page).getByText('Event 1 of 11').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowRight');
  await panel(page).getByText('Event 3 of 11').waitFor();
  await page.keyboard.press('k');
  await panel(page).getByText('Event 2 of 11').waitFor();
  await page.keyboard.press('Escape');
  await panel(page).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Not simply fact' }).waitFor();
});

test('the slash key goes to the filter, and typing there moves no event', async () => {
  const page = await visit(WIRE);
  await trigger(page, 'bombed').waitFor();
  await page.keyboard.press('/');
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
  await page.keyboard.type('jk');
  expect(await page.getByRole('searchbox').inputValue()).toBe('jk');
  expect(await panel(page).count()).toBe(0);
});

test('an event can be reached and opened by the keyboard alone', async () => {
  const page = await visit(WIRE);
  await trigger(page, 'denied').focus();
  await page.keyboard.press('Enter');
  await panel(page).getByRole('heading', { name: 'REJECT' }).waitFor();
});

test('a modality can be switched off and on', async () => {
  const page = await visit(WIRE);
  const toggle = page.getByRole('button', { name: /^negated/ });
  await toggle.click();
  expect(await toggle.getAttribute('aria-pressed')).toBe('false');
  expect(await trigger(page, 'recognised').count()).toBe(0);
  expect(await textOf(page.locator('.text p').nth(2))).toContain('Kestria has not recognised');
  await toggle.click();
  expect(await trigger(page, 'recognised').count()).toBe(1);
});

test('less sure events can be left out', async () => {
  const page = await visit(WIRE);
  await trigger(page, 'bombed').waitFor();
  const least = page.getByLabel('Least confidence, per cent');
  const before = await page.locator('.text .event').count();
  await least.fill('90');
  await page.locator('.sureness', { hasText: /90% sure \d+ events left out/ }).waitFor();
  const after = await page.locator('.text .event').count();
  expect(after).toBeGreaterThan(0);
  expect(after).toBeLessThan(before);
  await least.fill('0');
  expect(await page.locator('.text .event').count()).toBe(before);
});

test('a deep link opens its event, and the way back works', async () => {
  const page = await visit(`${WIRE}/events/port-marrow-wire.e10`);
  await panel(page).getByRole('heading', { name: 'SUPPORT' }).waitFor();
  expect(await page.title()).toBe('Jets strike Port Marrow as ministry denies raid · Rapporteur');
  await page.locator('.entry', { hasText: 'The League has waited' }).click();
  await page.getByRole('heading', { level: 1, name: 'The League has waited long enough' }).waitFor();
  await page.goBack();
  await panel(page).getByRole('heading', { name: 'SUPPORT' }).waitFor();
});

test('a document or an event that is not there says so', async () => {
  const page = await visit();
  await page.goto(`${serving.url}${WIRE}/events/port-marrow-wire.e99`);
  await page.getByText('This document has no event').waitFor();
  await page.goto(`${serving.url}${WIRE}/entries/port-marrow-wire.f99`);
  await page.getByText('This document has no entry').waitFor();
  await page.goto(`${serving.url}#/documents/none`);
  await page.getByText('there is no such document').waitFor();
  expect(faults.splice(0)).toEqual([expect.stringMatching(/404/)]);
});

test('a document without events can be read', async () => {
  const page = await visit('#/documents/b7d1c0ffee5a1234');
  await page.getByText('Estrava lies on the river Sill.').waitFor();
  expect(await page.locator('.legend').count()).toBe(0);
});

test('a hostile document is text and nothing else', async () => {
  const page = await visit();
  const { document, events } = hostileReport();
  await page.locator('.entry', { hasText: '<script>' }).click();
  await trigger(page, 'attacked').click();
  const words = await textOf(panel(page));
  expect(words).toContain('<script>window.harmed = 1</script>');
  expect(page.url()).toContain(encodeURIComponent(events[0]!.id));
  expect(await textOf(page.locator('.document-head h1'))).toBe(document.title);
  const textNow = (await page.locator('.text p').allTextContents()).join('');
  expect(textNow).toBe(document.text);
  for (const each of await panel(page).locator('.quote').all()) await point(page, each);
  await page.keyboard.press('l');
  await page.locator('.margin.told a').click();
  expect(await textOf(entryPanel(page))).toContain('<img src=x onerror="window.harmed = 2">');
  for (const each of await entryPanel(page).locator('.quote').all()) await point(page, each);
  const found = await page.evaluate(() => ({
    harmed: 'harmed' in window,
    elements: globalThis.document.querySelectorAll('#app script, #app img, #app iframe, #app [onerror], #app [onload]')
      .length,
    addresses: [...globalThis.document.querySelectorAll('a')].filter(({ protocol }) => protocol !== 'http:').length,
  }));
  expect(found).toEqual({ harmed: false, elements: 0, addresses: 0 });
  await page.goto(`${serving.url}#/`);
  await page.getByRole('heading', { name: 'Not simply fact' }).waitFor();
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
});

test.each([
  [390, 'light'],
  [768, 'dark'],
  [1000, 'light'],
  [1280, 'dark'],
  [1680, 'light'],
] as const)('at a width of %i, %s, nothing runs over the edge', async (width, colorScheme) => {
  const page = await visitAt(width, colorScheme, '#/');
  await page.getByRole('heading', { name: 'Not simply fact' }).waitFor();
  const overflow = () => page.evaluate(() => globalThis.document.documentElement.scrollWidth - innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.goto(`${serving.url}${WIRE}/events/port-marrow-wire.e11`);
  await panel(page).waitFor();
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.waitForFunction(() => {
    const { body } = globalThis.document;
    const event = body.querySelector('.text a.event[aria-current]')!.getBoundingClientRect();
    const panel = body.querySelector('.panel')!.getBoundingClientRect();
    const beside = panel.left > event.right;
    return event.top > 44 && event.bottom < (beside ? innerHeight : panel.top);
  });
  await page.goto(`${serving.url}${WIRE}/entries/port-marrow-wire.f2`);
  await entryPanel(page).waitFor();
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.goto(`${serving.url}#/ledgers/forecasts`);
  await page.locator('.entries li').first().waitFor();
  expect(await overflow()).toBeLessThanOrEqual(0);
});

test('on a narrow page the list opens and closes', async () => {
  const page = await visitAt(390, 'light', WIRE);
  const button = page.getByRole('button', { name: 'Documents' });
  expect(await page.getByRole('searchbox').isVisible()).toBe(false);
  await button.click();
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  await page.locator('.entry', { hasText: 'The League' }).click();
  await page.getByRole('heading', { level: 1, name: /The League/ }).waitFor();
  expect(await page.getByRole('searchbox').isVisible()).toBe(false);
});

async function visitAt(width: number, colorScheme: 'light' | 'dark', hash: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme });
  const page = await context.newPage();
  open.push(page);
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(serving.url + hash);
  await page.locator('main > *').first().waitFor();
  return page;
}
