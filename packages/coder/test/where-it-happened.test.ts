import { expect, test } from 'vitest';
import { countryOfPlace } from '../src/index.js';
import { eventAt, knowledge, read } from './reader.js';

/** 'Tripoli LBN': where the report places the event at a word. */
function placed(text: string, at: string): string {
  const { place } = eventAt(read(text), at);
  return place === undefined ? 'unknown' : [place.name, place.country].filter((part) => part !== undefined).join(' ');
}

test.each([
  ['in', 'Rebels attacked the army in Aleppo.', 'attacked', 'Aleppo SYR'],
  ['near', 'Rebels attacked a convoy near Homs.', 'attacked', 'Homs SYR'],
  ['outside', 'Police arrested ten protesters outside Cairo.', 'arrested', 'Cairo EGY'],
  ['at', 'Obama met Netanyahu at Camp David.', 'met', 'Camp David USA'],
  ['north of', 'Libyan rebels fought the army north of Sirte.', 'fought', 'Sirte LBY'],
  ['before the clause', 'In Benghazi, gunmen killed the ambassador.', 'killed', 'Benghazi LBY'],
  ['the object', 'French jets bombed Benghazi.', 'bombed', 'Benghazi LBY'],
  ['the object of a noun', 'Annan lamented the shelling of Homs by Syria.', 'shelling', 'Homs SYR'],
  ['part of the object', 'Israel attacked the port of Beirut.', 'attacked', 'Beirut LBN'],
  ['what owns a place', 'Rebels attacked Benghazi’s airport.', 'attacked', 'Benghazi LBY'],
  ['in front of a noun', 'Clinton condemned the Benghazi attack on the ambassador.', 'attack', 'Benghazi LBY'],
  ['on, of an attack', 'Israel launched an attack on Damascus.', 'attack', 'Damascus SYR'],
  ['of the light verb', 'Israel launched an attack on the army in Quneitra.', 'attack', 'Quneitra SYR'],
  ['of those who take part', 'Protesters in Cairo clashed with the police.', 'clashed', 'Cairo EGY'],
  [
    'of the first of two clauses',
    'In Kiev, protesters clashed with the police and killed a soldier.',
    'killed',
    'Kyiv UKR',
  ],
  ['of the clause around', 'Police managed in Ankara to arrest two protesters.', 'arrest', 'Ankara TUR'],
  ['where', 'Rebels shelled Misrata, where troops arrested dozens of protesters.', 'arrested', 'Misrata LBY'],
  ['in which', 'He gave a speech in Cairo in which he accused Iran.', 'accused', 'Cairo EGY'],
  ['when a clause tells it', 'Ten soldiers were killed when rebels attacked a convoy in Kabul.', 'killed', 'Kabul AFG'],
  ['the finest', 'The army killed rebels in Syria, near Idlib.', 'killed', 'Idlib SYR'],
  ['a visit', 'Obama visited Ghana.', 'visited', 'Ghana GHA'],
  ['on a visit', 'Obama met Maliki on a visit to Baghdad.', 'met', 'Baghdad IRQ'],
  ['talks', 'Iran and France held talks in Geneva.', 'talks', 'Geneva CHE'],
  ['where forces go', 'France sent troops to Mali.', 'sent', 'Mali MLI'],
  ['what forces leave', 'Russian troops withdrew from Kherson.', 'withdrew', 'Kherson UKR'],
  ['where help goes', 'Turkey sent food to Gaza.', 'sent', 'Gaza City PSE'],
])('the text says where, %s: %s', (_, text, at, place) => {
  expect(placed(text, at)).toBe(place);
});

test.each([
  ['a country', 'American troops killed rebels in Iraq.', 'killed', 'Iraq IRQ'],
  ['a province', 'American troops killed Taliban in Helmand province.', 'killed', 'Helmand AFG'],
  ['a region', 'Ukrainian troops fought rebels in the Donbas.', 'fought', 'Donbas UKR'],
  ['a region of the news', 'Sudanese troops attacked villagers in Darfur.', 'attacked', 'Darfur SDN'],
  ['a strip', 'Israel killed a Hamas leader in the Gaza Strip.', 'killed', 'Gaza Strip PSE'],
  ['a region of two states', 'Indian troops killed protesters in Kashmir.', 'killed', 'Kashmir'],
  ['a sea', 'A Chinese ship attacked a Philippine boat in the South China Sea.', 'attacked', 'South China Sea'],
  ['a strait', 'Iran seized a British ship in the Strait of Hormuz.', 'seized', 'Strait of Hormuz'],
  ['a camp', 'Israeli troops killed a Palestinian in the Jenin refugee camp.', 'killed', 'Jenin refugee camp PSE'],
  ['a square', 'Egyptian police attacked protesters in Tahrir Square.', 'attacked', 'Tahrir Square EGY'],
  [
    'a name with a hyphen',
    'Azerbaijan attacked Armenian troops in Nagorno-Karabakh.',
    'attacked',
    'Nagorno-Karabakh AZE',
  ],
  ['a direction', 'Rebels attacked the army in northern Aleppo.', 'attacked', 'Aleppo SYR'],
  ['what only the text knows', 'Syrian troops bombed the village of Kafr Zunbur.', 'bombed', 'Kafr Zunbur'],
  ['a former name', 'Gunmen killed tourists in Bombay.', 'killed', 'Mumbai IND'],
  ['another spelling', 'Libyan rebels fought the army in Misurata.', 'fought', 'Misrata LBY'],
  ['a part of a city', 'Israel arrested Palestinians in East Jerusalem.', 'arrested', 'East Jerusalem PSE'],
])('whatever kind of place, %s: %s', (_, text, at, place) => {
  expect(placed(text, at)).toBe(place);
});

test.each([
  ['by itself', 'Rebels attacked the army in Tripoli.', 'attacked', 'Tripoli LBY'],
  ['by a country beside it', 'Gunmen attacked the army in Tripoli, Lebanon.', 'attacked', 'Tripoli LBN'],
  ['by an adjective', 'Gunmen attacked the army in the Lebanese city of Tripoli.', 'attacked', 'Tripoli LBN'],
  ['by its owner', 'Gunmen attacked the army in Lebanon’s Tripoli.', 'attacked', 'Tripoli LBN'],
  ['by who takes part', 'The Lebanese army arrested gunmen in Tripoli.', 'arrested', 'Tripoli LBN'],
  [
    'by the towns around',
    'Fighting spread to Beirut and Sidon. Gunmen killed soldiers in Tripoli.',
    'killed',
    'Tripoli LBN',
  ],
  ['Georgia by itself', 'Russian troops killed civilians in Georgia.', 'killed', 'Georgia GEO'],
  [
    'Georgia by its people',
    'Georgian police in Tbilisi arrested protesters across Georgia.',
    'arrested',
    'Georgia GEO',
  ],
  [
    'Georgia among American states',
    'Police in Florida and Alabama arrested voters. The FBI detained a man in Georgia.',
    'detained',
    'Georgia USA',
  ],
  ['Georgia by its town', 'Police in Atlanta, Georgia, attacked protesters.', 'attacked', 'Atlanta USA'],
  ['Paris by itself', 'Gunmen killed 130 people in Paris.', 'killed', 'Paris FRA'],
  ['Paris by its state', 'A gunman killed two people in Paris, Texas.', 'killed', 'Paris USA'],
  ['Birmingham by itself', 'Police arrested two men in Birmingham.', 'arrested', 'Birmingham GBR'],
  ['Birmingham by its state', 'Police attacked protesters in Birmingham, Ala.', 'attacked', 'Birmingham USA'],
  [
    'Geneva whoever meets',
    'Obama met Putin in Geneva. American officials in Washington praised the talks.',
    'met',
    'Geneva CHE',
  ],
  ['Hyderabad by itself', 'Indian police arrested two men in Hyderabad.', 'arrested', 'Hyderabad IND'],
  ['Hyderabad by its country', 'Pakistani police arrested two men in Hyderabad.', 'arrested', 'Hyderabad PAK'],
  ['Valencia by its country', 'Venezuelan police arrested protesters in Valencia.', 'arrested', 'Valencia VEN'],
  ['Victoria by its country', 'Australian police arrested protesters in Victoria.', 'arrested', 'Victoria AUS'],
])('of places of one name, %s: %s', (_, text, at, place) => {
  expect(placed(text, at)).toBe(place);
});

test.each([
  ['whom a deed is done to', 'The United States imposed sanctions on Iran.', 'sanctions'],
  ['a government by its seat', 'The European Union punished Damascus.', 'punished'],
  ['a speaker’s seat', 'Officials in Washington accused Iran of lying.', 'accused'],
  ['what is only spoken of', 'Merkel criticized Turkey for the arrest of reporters in Ankara.', 'criticized'],
  ['what it is about', 'Obama supports rebels in Syria.', 'supports'],
  ['a person', 'Vernon Jordan met Clinton. Jordan accused Starr.', 'accused'],
  ['a month', 'Biden criticized Netanyahu in March.', 'criticized'],
  ['nothing', 'Israel arrested two Hamas leaders.', 'arrested'],
])('no place, %s: %s', (_, text, at) => {
  expect(placed(text, at)).toBe('unknown');
});

test('a dateline places what is done by or to those who are there', () => {
  const report = read('TRIPOLI, Libya (AP) -- Libyan troops killed two rebels. France criticized Libya.');
  const place = (at: string) => eventAt(report, at).place;
  expect(place('killed')).toMatchObject({ name: 'Tripoli', country: 'LBY', basis: 'dateline' });
  expect(place('criticized')).toBeUndefined();
});

test('a place has a point, a country has none', () => {
  const place = (text: string) => read(text).events[0]!.place;
  expect(place('French jets bombed Benghazi.')).toMatchObject({
    kind: 'settlement',
    latitude: 32.11,
    longitude: 20.07,
  });
  expect(place('American troops killed rebels in Iraq.')).not.toHaveProperty('latitude');
});

test('the account tells which of several places is meant', () => {
  const { reasons } = eventAt(read('Gunmen attacked the army in Tripoli, Lebanon.'), 'attacked');
  expect(reasons.find(({ stage }) => stage === 'place')?.effect).toBe(
    'it takes place in Tripoli (LBN), of 3 places so called the one that is said to lie in LBN',
  );
});

test.each([
  ['Benghazi', 'LBY'],
  ['Helmand', 'AFG'],
  ['South China Sea', undefined],
  ['Qwertyville', undefined],
])('the country of %s is %s', (name, country) => {
  expect(countryOfPlace(name, knowledge)).toBe(country);
});
