import type { Report } from '@rapporteur/report';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EntryFilter, Store } from '../src/index.js';
import { anyReport } from './any-report.js';
import { dossier } from './dossier.js';
import { plainReport } from './plain-report.js';
import { temporaryPath } from './temporary.js';

async function withStore<T>(use: (store: Store) => Promise<T>, path = temporaryPath()): Promise<T> {
  const store = await Store.open(path);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

test('what was saved comes back byte for byte, after closing too', async () => {
  const path = temporaryPath();
  const reports = dossier();
  await withStore((store) => store.save(reports), path);
  await withStore(async (store) => {
    for (const report of reports) {
      expect(JSON.stringify(await store.report(report.document.id))).toBe(JSON.stringify(report));
      expect(await store.has(report.document.id)).toBe(true);
    }
    expect(await store.has('unknown')).toBe(false);
    expect(await store.report('unknown')).toBeUndefined();
  }, path);
});

test('any valid report comes back byte for byte, whatever its words are', async () => {
  await withStore(async (store) => {
    await fc.assert(
      fc.asyncProperty(anyReport('one'), anyReport('two'), async (one, two) => {
        await store.save([one, two]);
        expect(JSON.stringify(await store.report('one'))).toBe(JSON.stringify(one));
        expect(JSON.stringify(await store.report('two'))).toBe(JSON.stringify(two));
        expect((await store.documents()).map(({ id }) => id).sort()).toEqual(['one', 'two']);
        expect((await store.summary()).events).toBe(one.events.length + two.events.length);
      }),
      { numRuns: 60 },
    );
  });
}, 120_000);

test('a document coded again replaces its former report, and nothing else', async () => {
  await withStore(async (store) => {
    await store.save([plainReport('a', 1), plainReport('b', 1)]);
    await store.save([plainReport('a', 2)]);
    expect((await store.summary()).events).toBe(2);
    expect((await store.report('a'))?.document.title).toBe('Attack 2');
    expect((await store.report('b'))?.document.title).toBe('Attack 1');
  });
});

test('of two reports of one document in one call the later one counts', async () => {
  await withStore(async (store) => {
    await store.save([plainReport('a', 1), plainReport('a', 2)]);
    expect((await store.documents()).map(({ title }) => title)).toEqual(['Attack 2']);
  });
});

test('saving nothing does nothing', async () => {
  await withStore(async (store) => {
    await store.save([]);
    expect(await store.documents()).toEqual([]);
  });
});

test('saves and reads at the same time do not disturb each other', async () => {
  await withStore(async (store) => {
    const saves = Array.from({ length: 20 }, (_, n) => store.save([plainReport(`d${n}`, n)]));
    const reads = Array.from({ length: 40 }, (_, n) => (n % 2 ? store.documents() : store.summary()));
    await Promise.all([...saves, ...reads]);
    expect((await store.summary()).documents).toBe(20);
  });
});

const invalid: [why: string, report: () => unknown, says: RegExp][] = [
  ['a field that the schema does not know', () => ({ ...plainReport('x'), extra: 1 }), /RAP-E306 x: .*extra/s],
  ['no text', () => ({ ...plainReport('x'), document: { id: 'x', language: 'en' } }), /document\.text/],
  [
    'a span beyond the text',
    () => {
      const report = plainReport('x');
      report.events[0]!.trigger = { start: 0, end: 99_999 };
      return report;
    },
    /99999/,
  ],
  [
    'an event id used twice',
    () => {
      const report = plainReport('x');
      return { ...report, events: [report.events[0], report.events[0]] };
    },
    /x\.e1 occurs twice/,
  ],
  [
    'an event id of another document',
    () => ({ ...plainReport('x'), events: plainReport('first').events }),
    /belongs to the document first/,
  ],
  [
    'the id of an entry of another document',
    () => ({ ...plainReport('x'), appeals: dossier()[0]!.appeals.map((appeal) => ({ ...appeal, id: 'first.e1' })) }),
    /belongs to the document first/,
  ],
  ['not an object', () => null, /RAP-E306/],
];
test.each(invalid)('refuses a report with %s, and all that came with it', async (_why, report, says) => {
  await withStore(async (store) => {
    await store.save([plainReport('first')]);
    await expect(store.save([plainReport('good'), report() as Report])).rejects.toThrow(says);
    expect((await store.documents()).map(({ id }) => id)).toEqual(['first']);
    await store.save([plainReport('good')]);
    expect(await store.has('good')).toBe(true);
  });
});

test('an event is found by its id, with its report', async () => {
  await withStore(async (store) => {
    await store.save(dossier());
    const found = await store.event('port-marrow-wire.e9');
    expect(found?.event.modality).toBe('possible');
    expect(found?.report.document.id).toBe('port-marrow-wire');
    expect(await store.event('port-marrow-wire.e99')).toBeUndefined();
  });
});

test('an entry of a ledger is found by its id, with its report', async () => {
  await withStore(async (store) => {
    await store.save(dossier());
    const found = await store.entry('port-marrow-wire.f2');
    expect(found?.record).toMatchObject({ ledger: 'forecasts', entry: { holder: 'diplomats' } });
    expect(found?.report.document.id).toBe('port-marrow-wire');
    expect(await store.entry('port-marrow-wire.e1')).toBeUndefined();
    expect(await store.entry("'; --")).toBeUndefined();
  });
});

const pages: [filter: EntryFilter, limit: number, offset: number, total: number, ids: string[]][] = [
  [{ ledger: 'forecasts' }, 50, 0, 3, ['harbour-light-leader.f1', 'port-marrow-wire.f1', 'port-marrow-wire.f2']],
  [{ ledger: 'forecasts' }, 1, 1, 3, ['port-marrow-wire.f1']],
  [{ ledger: 'decisions' }, 50, 0, 0, []],
  [{ document: 'port-marrow-wire' }, 50, 0, 3, ['port-marrow-wire.f1', 'port-marrow-wire.p1', 'port-marrow-wire.f2']],
  [{ holder: 'okoro' }, 50, 0, 1, ['port-marrow-wire.f1']],
  [{ holder: 'author', ledger: 'relations' }, 50, 0, 1, ['harbour-light-leader.r1']],
  [{ document: "' OR 1=1 --" }, 50, 0, 0, []],
  [{}, 2, 4, 6, ['port-marrow-wire.p1', 'port-marrow-wire.f2']],
];
test.each(pages)(
  'the entries of %o, %i from %i on: newest first, then as in the text',
  async (filter, limit, offset, total, ids) => {
    await withStore(async (store) => {
      await store.save(dossier());
      const page = await store.entries(filter, limit, offset);
      expect(page.entries.map(({ id }) => id)).toEqual(ids);
      expect(page.total).toBe(total);
    });
  },
);

test('entries are counted by ledger, whichever is asked for', async () => {
  await withStore(async (store) => {
    await store.save(dossier());
    const { counts } = await store.entries({ ledger: 'appeals', document: 'harbour-light-leader' });
    expect(counts).toMatchObject({ forecasts: 1, appeals: 0, evaluations: 1, relations: 1 });
  });
});

const queries: [query: string, found: string[]][] = [
  ['port-marrow-wire', ['port-marrow-wire']],
  ['b7d1', ['b7d1c0ffee5a1234']],
  ['the league HAS  waited long enough', ['harbour-light-leader']],
  ['Port Marrow', ['port-marrow-wire']],
  ['nothing like it', []],
  ['', []],
  ['%', []],
];
test.each(queries)('the document meant by "%s"', async (query, found) => {
  await withStore(async (store) => {
    await store.save(dossier());
    expect((await store.findDocument(query)).map(({ id }) => id)).toEqual(found);
  });
});

test('a store that is closed says so', async () => {
  const store = await Store.open(temporaryPath());
  await store.close();
  await store.close();
  await expect(store.save([plainReport('x')])).rejects.toThrow(/RAP-E310/);
  await expect(store.documents()).rejects.toThrow(/RAP-E310/);
});

test('closing waits for the queries and saves under way', async () => {
  const path = temporaryPath();
  const store = await Store.open(path);
  await store.save(dossier());
  const underWay = [store.summary(), store.documents(), store.save([plainReport('last')])];
  await store.close();
  await Promise.all(underWay);
  await withStore(async (again) => expect(await again.has('last')).toBe(true), path);
});
