import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePublished } from './published.js';

test.each([
  ['2011-03-17', '2011-03-17'],
  ['2011-03-17T23:59:59-05:00', '2011-03-17'],
  ['2011-03-17 10:00', '2011-03-17'],
  ['2011/3/7', '2011-03-07'],
  ['20110317', '2011-03-17'],
  ['20110317T101500Z', '2011-03-17'],
  ['17 March 2011', '2011-03-17'],
  ['17th of March, 2011', '2011-03-17'],
  ['March 17, 2011', '2011-03-17'],
  ['Mar. 17th 2011', '2011-03-17'],
  ['Thursday, March 17, 2011 10:30 am', '2011-03-17'],
  ['Thu, 17 Mar 2011 10:00:00 GMT', '2011-03-17'],
  ['Thu Mar 17 10:00:00 UTC 2011', '2011-03-17'],
  ['17-Mar-2011', '2011-03-17'],
  ['Sept 5, 2011', '2011-09-05'],
  ['17/03/2011', '2011-03-17'],
  ['03/17/2011', '2011-03-17'],
  ['29 February 2012', '2012-02-29'],
])('%s is %s', (words, day) => {
  expect(parsePublished(words)).toBe(day);
});

test.each(['', 'yesterday', '2011', 'March 2011', '03/04/2011', '30 February 2011', '2011-13-01', '2011-02-29', 'n/a'])(
  '%j names no day without doubt',
  (words) => {
    expect(parsePublished(words)).toBeUndefined();
  },
);

test('every ISO day comes back unchanged, and no words throw', () => {
  const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(parsePublished(day)).toBe(day);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      expect(parsePublished(words) ?? '2011-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }),
  );
});
