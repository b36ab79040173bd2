import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, parseRoute, type Route } from './route.js';

const table: [hash: string, route: Route][] = [
  ['', {}],
  ['#', {}],
  ['#/', {}],
  ['#/documents', {}],
  ['#/documents/', {}],
  ['#/documents/a', { document: 'a' }],
  ['#/documents/a/', { document: 'a' }],
  ['#/documents/a/events/', { document: 'a' }],
  ['#/documents/a/events/a.e3', { document: 'a', event: 'a.e3' }],
  ['#/documents/a%2Fb/events/a%2Fb.e1', { document: 'a/b', event: 'a/b.e1' }],
  ['#/documents/a/entries/a.f2', { document: 'a', entry: 'a.f2' }],
  ['#/documents/a/else/a.f2', { document: 'a' }],
  ['#/ledgers/forecasts', { ledger: 'forecasts' }],
  ['#/ledgers/', {}],
  ['#/ledgers/forecasts/a', {}],
  ['#/documents/a/events/b/more', {}],
  ['#/documents/%E0%A4%A', {}],
  ['#/elsewhere/a', {}],
];
test.each(table)('%s', (hash, route) => expect(parseRoute(hash)).toEqual(route));

test('every place is found again from its address', () => {
  const id = fc.string({ minLength: 1, unit: 'grapheme' });
  fc.assert(
    fc.property(id, id, (document, event) => {
      expect(parseRoute(hashOf({ document }))).toEqual({ document });
      expect(parseRoute(hashOf({ document, event }))).toEqual({ document, event });
      expect(parseRoute(hashOf({ document, entry: event }))).toEqual({ document, entry: event });
    }),
  );
});
