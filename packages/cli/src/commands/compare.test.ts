import { Store } from '@rapporteur/store';
import { beforeEach, expect, test } from 'vitest';
import { HERALD, reprint, TRUMPET, TWO_STRIKES, telling, WIRE } from '../../../store/test/told-thrice.js';
import { world } from '../../test/own-folder.js';
import { widthOf } from '../terminal/width.js';

const EVIL = telling('evil', 'The \u001b[2JEvil Post', '2031-04-08', [
  {
    says: 'Borland and Tessaly\u202e met at the \u001b]0;owned\u0007lake palace.',
    trigger: 'met at the \u001b]0;owned\u0007lake palace',
    type: 'CONSULT',
    cameo: '040',
    by: { borland: 'Borland' },
    to: { tessaly: 'Tessaly\u202e' },
  },
]);

beforeEach(async () => {
  world.columns = 80;
  const store = await Store.open(world.pathOf('s'));
  await store.save([WIRE, TRUMPET, HERALD, ...TWO_STRIKES, EVIL, reprint(1), reprint(2)]);
  await store.close();
});

test('stories lists what several documents tell, why it is one event, and the copies', async () => {
  const { code, out } = await world.run('stories', '--store', 's');
  expect(code).toBe(0);
  expect(out).toContain('8 documents (2 of them copies): 5 events, told 11 times');
  expect(out).toContain('1 event told by several documents');
  expect(out).toMatch(/2031-04-06 {2}ASSAULT {2}Arland, Government of Arland → Borland\n/);
  expect(out).toContain('  The Borland Trumpet, 2031-04-07: actual: “shelled”\n');
  expect(out).toContain('  The Arland Herald, 2031-04-09: negated, held by Ansel Qorrin: “shelled”\n');
  expect(out).toContain('  and 2 copies\n');
  expect(out).toMatch(/ {2}one event: source: same \(.*date: same/s);
  expect(out).toContain('  trumpet.e1\n');
  expect(out).toMatch(/Copies\n {2}reprint-1 is wire: /);
});

test('--min-documents leaves out what fewer tell; copies do not count', async () => {
  expect((await world.run('stories', '--store', 's', '-n', '3')).out).toContain('1 event told by several documents');
  expect((await world.run('stories', '--store', 's', '-n', '4')).out).toContain('0 events told by several documents');
  expect((await world.run('stories', '--store', 's', '-n', 'x')).code).toBe(2);
});

test('compare puts contradictions side by side', async () => {
  const { code, out } = await world.run('compare', 'shelled', 'Marrow', '--store', 's');
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "shelled Marrow: 1 event, told 5 times, by 5 documents (2 of them copies) of 5
    outlets
    1 contradiction between outlets

    2031-04-06  ASSAULT  Arland, Government of Arland → Borland
      Outlets contradict each other
      it happened                            it did not
      The Borland Trumpet, 2031-04-07        The Arland Herald, 2031-04-09
      the author:                            Ansel Qorrin:
      “Arland again shelled Marrow and its   “Ansel Qorrin, the minister, said
      grain port on Sunday; nine dock        that the army had not shelled the
      workers are dead.”                     grain port of Marrow on Sunday.”
      
      Meridian Wire, 2031-04-08
      the author:
      “The army of Arland shelled the grain
      port of Marrow on Sunday and killed
      nine dock workers, the harbour master
      said.”

      The Borland Trumpet, 2031-04-07: actual: Arland → Marrow: “shelled”
      Meridian Wire, 2031-04-08: actual: The army of Arland → Marrow: “shelled”
      The Arland Herald, 2031-04-09: negated, held by Ansel Qorrin: the army →
        Marrow: “shelled”
      the same text in Paper 1, Paper 2
      not found in The ␛[2JEvil Post
      trumpet.e1

    What they call the same actor
      * judges by naming
      Arland
        Meridian Wire: The army of Arland
        The Borland Trumpet: Arland
    "
  `);
  expect(out).toContain('1 contradiction between outlets');
});

test('nothing fits', async () => {
  const { code, err } = await world.run('compare', 'unicorns', '--store', 's');
  expect(code).toBe(1);
  expect(err).toMatch(/^RAP-E218 unicorns: no event fits this question\. /);
});

test.each([['stories'], ['compare']])('%s --json is JSON', async (command) => {
  const { out } = await world.run(command, '--store', 's', '--json');
  expect(JSON.parse(out).stories.length).toBeGreaterThan(0);
});

test.each([['stories'], ['compare'], ['compare', 'palace']])(
  '%s %s: nothing of a text acts, no line is too long',
  async (...words) => {
    const { out } = await world.run(...words, '--store', 's');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be printed
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    for (const line of out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
  },
);
