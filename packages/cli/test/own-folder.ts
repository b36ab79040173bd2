import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';
import { FakeWorld } from './fakes.js';

// Whoever imports this gives each of its tests an empty folder and a world of its own.

const root = mkdtempSync(join(tmpdir(), 'rapporteur-cli-'));
let count = 0;

/** The folder of the test that runs, and the world that it runs the command in. */
export let folder = root;
export let world = new FakeWorld();

beforeEach(() => {
  folder = join(root, String(++count));
  mkdirSync(folder);
  world.dispose();
  world = new FakeWorld();
});

afterAll(() => {
  world.dispose();
  rmSync(root, { recursive: true, force: true });
});

/** Writes a file into the test's folder, and gives its path. */
export function put(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
}
