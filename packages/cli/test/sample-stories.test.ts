import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Comparison } from '@rapporteur/store';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The sample dossier from its files to the comparison, with the real coder. samples/README.md, "Told differently", says
// which contradictions are true.

const home = new URL('../../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-sample-'));
const store = join(folder, 'libya.duckdb');
let comparison: Comparison;

function rapporteur(...args: string[]): string {
  const command = join(home, 'packages', 'cli', 'bin', 'rapporteur.js');
  return spawnSync(process.execPath, [command, ...args, '--store', store], { encoding: 'utf8' }).stdout;
}

beforeAll(() => {
  rapporteur('code', join(home, 'samples', 'libya-2011'));
  comparison = JSON.parse(rapporteur('compare', '--json'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Outlets that say so against those that deny it, of all contradictions of a kind. */
function contradictions(kind: 'outlets' | 'holders') {
  return comparison.stories.flatMap(({ contradiction, accounts }) =>
    contradiction?.between === kind
      ? [
          {
            deed: accounts[0]!.trigger,
            happened: [
              ...new Set(contradiction.happened.map(({ outlet, holder }) => `${outlet}: ${holder?.name ?? 'author'}`)),
            ],
            denied: [
              ...new Set(contradiction.denied.map(({ outlet, holder }) => `${outlet}: ${holder?.name ?? 'author'}`)),
            ],
          },
        ]
      : [],
  );
}

test('three contradictions between outlets, all true', () => {
  expect(contradictions('outlets')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        deed: 'bombed',
        happened: ['The Pearl Coast Daily: author'],
        denied: [expect.stringMatching(/^The Volkhov Review: /)],
      }),
      {
        deed: 'accepted',
        happened: ['The Baobab Tribune: Jacob Zuma', 'The Whitehall Lantern: Jacob Zuma'],
        denied: ['The Whitehall Lantern: author'],
      },
      {
        deed: 'captured',
        happened: ['The Pearl Coast Daily: author'],
        denied: ['Halyard News Agency: Saif al-Islam Gaddafi'],
      },
    ]),
  );
});

test('a columnist against the papers he quotes is told apart', () => {
  expect(contradictions('holders')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ deed: 'joined the coalition', denied: ['The Volkhov Review: author'] }),
    ]),
  );
});
