import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FollowedForecast } from '@rapporteur/store';
import { afterAll, expect, test } from 'vitest';

const path = (from: string) => fileURLToPath(new URL(from, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-sample-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What became of what the dossier foretells, as `samples/README.md` tells it: day, words, outcome. */
const TRUE: readonly [published: string, words: string, outcome: string][] = [
  ['2011-02-23', 'impose sanctions within days', 'happened'],
  ['2011-03-03', 'will not let such a resolution pass', 'did not happen'],
  ['2011-03-13', 'Russia will block any resolution', 'did not happen'],
  ['2011-03-13', 'it will not use its veto', 'happened'],
  ['2011-03-13', 'them to abstain', 'happened'],
  ['2011-04-17', 'would take days or weeks, not months', 'did not happen'],
  ['2011-07-19', 'the African Union itself to recognise the council', 'happened'],
  ['2011-08-22', 'Egypt is expected to do so today', 'happened'],
  ['2011-08-22', 'the city would fall before the end of Ramadan', 'happened'],
  ['2011-10-31', 'Russia would never recognise the council', 'did not happen'],
];

test('forecasts of the sample dossier are settled rightly or left open', ({ skip }) => {
  if (!existsSync(path('../../../models/en.bin'))) skip('there is no language model');
  const run = (...args: string[]) => {
    const done = spawnSync(process.execPath, [path('../bin/rapporteur.js'), ...args, '--store', 'sample.duckdb'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(done).toMatchObject({ status: 0, stderr: '' });
    return done.stdout;
  };
  run('code', path('../../../samples/libya-2011'));
  run('forecasts', 'resolve');
  const settled = (JSON.parse(run('forecasts', '--json')) as FollowedForecast[]).filter(
    ({ state }) => state.outcome !== 'open',
  );
  for (const { published, words, state } of settled) {
    const known = TRUE.find(([day, part]) => day === published && words.includes(part));
    expect([published, words, state.outcome]).toEqual([published, words, known?.[2]]);
  }
  expect(settled.length).toBeGreaterThanOrEqual(8);
});
