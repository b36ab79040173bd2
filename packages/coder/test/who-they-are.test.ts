import { expect, test } from 'vitest';
import { eventAt, read, sides } from './reader.js';

test.each([
  ['spelling variants', 'Gadaffi attacked Chad.', 'attacked', 'muammar-gaddafi > chad'],
  ['metonym', 'The Kremlin condemned Georgia.', 'condemned', 'russia > georgia'],
  ['capital', 'Tehran condemned Israel.', 'condemned', 'iran > israel'],
  ['office on the day', 'The French president condemned Syria.', 'condemned', 'nicolas-sarkozy > syria'],
  ['description of a leader', 'NATO attacked the Libyan leader.', 'attacked', 'nato > muammar-gaddafi'],
  ['government', 'The Russian leadership condemned NATO.', 'condemned', 'government-of-russia > nato'],
  ['plural pronoun', 'Russia and China abstained. They condemned NATO.', 'condemned', 'russia, china > nato'],
  ['two states', 'Russia and China met. The two states condemned NATO.', 'condemned', 'russia, china > nato'],
  ['personal pronoun', 'Gaddafi spoke on Monday. He condemned NATO.', 'condemned', 'muammar-gaddafi > nato'],
  ['body taken up', 'NATO met on Monday. The alliance condemned Libya.', 'condemned', 'nato > libya'],
] as const)('%s: %s', (_, text, trigger, who) => {
  expect(sides(eventAt(read(text), trigger))).toBe(who);
});

test('a bare surname means the one whom the text names in full', () => {
  const report = read('Hillary Clinton spoke on Monday. Clinton condemned Syria.', '2016-06-01');
  expect(sides(eventAt(report, 'condemned'))).toBe('hillary-clinton > syria');
});

test('an office is held by whoever held it on the day of the text', () => {
  const text = 'The French president condemned Syria.';
  expect(sides(eventAt(read(text, '2013-06-01'), 'condemned'))).toBe('francois-hollande > syria');
});

test('an unknown name keeps one identity, with what its title tells', () => {
  const report = read('Zambian opposition leader Chanda Mwila condemned Iran. Mwila met Turkey.');
  const actor = report.actors.find(({ name }) => name === 'Chanda Mwila');
  expect(actor).toMatchObject({ kind: 'person', country: 'ZMB' });
  expect(report.events.map((event) => event.sources.map((source) => source.actor))).toEqual([[actor?.id], [actor?.id]]);
});
