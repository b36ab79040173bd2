import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DATA_FILES } from '../generated/data-files.js';
import { builtInKnowledge } from '../knowledge.js';
import { readTable } from '../table.js';
import { choosePlace, type PlaceContext } from './choose-place.js';
import { placeKey } from './place-key.js';
import { Settlements } from './settlements.js';
import { RegionRow, SettlementRow, SpellingRow } from './tables.js';

const { places, actors } = builtInKnowledge();
const text = DATA_FILES['places/settlements.tsv']!;
const settlements = readTable('places/settlements.tsv', text.replaceAll('\t\t\t\t\t', '\t\t\t0\t0\t'), SettlementRow);

test('the table of settlements has no faults and is sorted by the key of its names', () => {
  expect(settlements.length).toBeGreaterThan(38_000);
  const keys = settlements.map(({ name }) => placeKey(name));
  expect(keys.filter((key, i) => i > 0 && key < keys[i - 1]!)).toEqual([]);
});

test('every settlement is found by every one of its names', () => {
  const index = new Settlements(text);
  const lost = settlements.filter(({ name, country, means }) => {
    const found = index.find(placeKey(name));
    return !found.some((place) => place.countries[0] === country && place.name === (means || name));
  });
  expect(lost.map(({ at }) => at)).toEqual([]);
});

test('every other spelling means a settlement', () => {
  const spellings = readTable('places/spellings.tsv', DATA_FILES['places/spellings.tsv']!, SpellingRow);
  const lost = spellings.filter(({ name, means, country }) => {
    return !places.find(name).some((place) => place.name === means && place.countries[0] === country);
  });
  expect(lost.map(({ at, name }) => `${at} ${name}`)).toEqual([]);
});

/** Lands without a people of their own, which are no actors. */
const NO_STATES = ['ATA', 'ATF', 'SGS'];

test('the countries of all places are known', () => {
  const regions = readTable('places/regions.tsv', DATA_FILES['places/regions.tsv']!, RegionRow);
  const codes = new Set([...regions.flatMap(({ countries }) => countries), ...settlements.map((row) => row.country)]);
  expect([...codes].filter((code) => actors.state(code) === undefined).sort()).toEqual(NO_STATES);
});

test.each([
  ['Misurata', 'Misrata', 'LBY'],
  ['KIEV', 'Kyiv', 'UKR'],
  ['Sana’a', 'Sanaa', 'YEM'],
  ['Deir Ezzor', 'Deir ez-Zor', 'SYR'],
  ['Bogota', 'Bogotá', 'COL'],
  ['Bombay', 'Mumbai', 'IND'],
  ['Leningrad', 'Saint Petersburg', 'RUS'],
  ['Darfur', 'Darfur', 'SDN'],
  ['Donbass', 'Donbas', 'UKR'],
  ['West Bank', 'West Bank', 'PSE'],
  ['IRAQ', 'Iraq', 'IRQ'],
  ['South China Sea', 'South China Sea', ''],
  ['Nineveh', 'Nineveh', 'IRQ'],
])('%s is %s', (name, known, country) => {
  const [first] = places.find(name);
  expect([first?.name, first?.countries.join(' ')]).toEqual([known, country]);
});

const near = (country: string): PlaceContext => ({ countries: new Map([[country, 0.8]]) });
const within = (code: string): PlaceContext => ({ within: new Set([code]) });

test.each<[string, PlaceContext, string]>([
  ['Tripoli', {}, 'LBY'],
  ['Tripoli', near('LBN'), 'LBN'],
  ['Tripoli', within('LBN'), 'LBN'],
  ['Georgia', {}, 'GEO'],
  ['Georgia', near('USA'), 'USA'],
  ['Paris', {}, 'FRA'],
  ['Paris', within('TX'), 'USA'],
  ['Birmingham', {}, 'GBR'],
  ['Birmingham', within('AL'), 'USA'],
  ['Hyderabad', near('PAK'), 'PAK'],
  ['Valencia', near('VEN'), 'VEN'],
  ['Cordoba', near('ARG'), 'ARG'],
])('%s in its surroundings: %o', (name, context, country) => {
  expect(choosePlace(places.find(name), context)?.countries).toEqual([country]);
});

test('any name at all may be asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(Array.isArray(places.find(name))).toBe(true);
    }),
  );
});
