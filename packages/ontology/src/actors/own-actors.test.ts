import { expect, test } from 'vitest';
import { readDictionaryCsv } from '../dictionary/csv.js';
import { readPetrarch } from '../dictionary/petrarch-read.js';
import { builtInKnowledge, knowledgeWith } from '../knowledge.js';
import { covers } from './known-actor.js';
import { atoms } from './name-index.js';

const HEAD = 'name,aliases,kind,country,title,sectors,from,until,record,use\n';
const withRows = (...rows: string[]) => knowledgeWith([readDictionaryCsv('a.csv', HEAD + rows.join('\n'))]).actors;
const found = (actors: ReturnType<typeof withRows>, text: string, day = '2011-05-01') =>
  actors.names
    .findAll(atoms(text))
    .map(({ values }) => (values.find(({ term }) => covers(term, day)) ?? values[0]!).actor.id);

test('without dictionaries, the knowledge is the one that is built in', () => {
  expect(knowledgeWith([])).toBe(builtInKnowledge());
});

test('a name of the user stands before the built-in one on the days its terms cover', () => {
  const actors = withRows('Zuma Council,NATO; Obama,ngo,ZAF,,NGO,2010,2011');
  expect(found(actors, 'NATO', '2011-05-01')).toEqual(['zuma-council']);
  expect(found(actors, 'NATO', '2015-05-01')).toEqual(['nato']);
  expect(found(actors, 'Obama', '2010-01-01')).toEqual(['zuma-council']);
  expect(
    builtInKnowledge()
      .actors.names.findAll(atoms('NATO'))[0]!
      .values.map(({ actor }) => actor.id),
  ).toEqual(['nato']);
});

test('of several dictionaries and rows, the first holds', () => {
  const dictionary = (name: string) =>
    readDictionaryCsv('a.csv', `${HEAD}${name},Qx,ngo,,,NGO,,,\n${name} Two,Qx,ngo,,,NGO,,,`);
  expect(found(knowledgeWith([dictionary('Alpha'), dictionary('Beta')]).actors, 'Qx')).toEqual(['alpha']);
});

test('the same person is the same actor: names are added, terms replaced', () => {
  const more = withRows('Muammar Gaddafi,Kadafi the Elder,person,LBY,,,,');
  expect(found(more, 'Kadafi the Elder Gaddafi')).toEqual(['muammar-gaddafi', 'muammar-gaddafi']);
  expect(more.officeHolder('LBY', ['leader'], '2000-01-01')?.id).toBe('muammar-gaddafi');
  const other = withRows('Muammar Gaddafi,,person,LBY,poet,CVL,,');
  const gaddafi = other.names.findAll(atoms('Gaddafi'))[0]!.values[0]!.actor;
  expect(gaddafi).toMatchObject({ id: 'muammar-gaddafi', terms: [{ title: 'poet', sectors: ['CVL'] }] });
  expect(other.officeHolder('LBY', ['leader'], '2000-01-01')).toBeUndefined();
});

test.each([
  ['a name in capitals', 'HAMID_KARZAI_ [AFGGOV 20020101-20140929]', 'Hamid Karzai', 'hamid-karzai'],
  ['another full name', 'MOAMMAR_GADDAFI_ [LBYGOV 690901-20111020]', 'Moammar Gaddafi', 'muammar-gaddafi'],
  ['an article', 'THE_AFRICAN_UNION_ [IGO]', 'the African Union', 'african-union'],
  ['another country', 'HAMID_KARZAI_ [FRAGOV 20020101-20140929]', 'Hamid Karzai', 'hamid-karzai-fra'],
])('%s of somebody who is built in: %s', (_, text, name, id) => {
  const { dictionary } = readPetrarch(text, { format: 'petrarch' });
  expect(found(knowledgeWith([dictionary]).actors, name)).toEqual([id]);
});

test('a dictionary without offices leaves them', () => {
  const { dictionary } = readPetrarch('MUAMMAR_GADDAFI_\n\t[LBYGOV 690901-20111020]\n\t[LBYELI]\n', {
    format: 'petrarch',
  });
  const actors = knowledgeWith([dictionary]).actors;
  const gaddafi = actors.officeHolder('LBY', ['leader'], '2000-01-01');
  expect(gaddafi?.terms.map(({ title, sectors }) => [title, sectors.join()])).toEqual([
    ['', 'ELI'],
    ['leader', 'GOV'],
    ['', 'ELI'],
  ]);
});

test('an office that a user fills is filled', () => {
  const actors = withRows('Jane Roe,,person,USA,president,GOV,2011,2011');
  expect(actors.officeHolder('USA', ['president'], '2011-05-01')?.id).toBe('jane-roe');
  expect(actors.officeHolder('USA', ['president'], '2012-05-01')?.id).toBe('barack-obama');
});

test('states learn names, nouns are added', () => {
  const actors = withRows(
    'Jamahiriya,,,LBY,,,,,state,name',
    'Tripolitan,,,LBY,,,,,state,adjective',
    'river warden,,person,,,COP,,,agent,',
  );
  expect(found(actors, 'Jamahiriya')).toEqual(['libya']);
  expect(actors.countryOfAdjective('Tripolitan')).toBe('LBY');
  expect(actors.agents.get('river warden')).toMatchObject({ kind: 'person', sectors: ['COP'] });
});

test.each([
  ['the WHO and Who knows', ['qw']],
  ['they told us, Us and US', ['qw']],
  ['al-Qarib, Al-Qarib and AL-QARIB but not al-qarib', ['al-qarib', 'al-qarib', 'al-qarib']],
  ['Dawn front, DAWN FRONT, dawn front', ['dawn-front', 'dawn-front']],
])('names of PETRARCH dictionaries are found in any case, but with a capital: %s', (text, ids) => {
  const { dictionary } = readPetrarch('QW_ [IGO]\n+WHO_\n+US_\nAL-QARIB_ [LBYREB]\nDAWN_FRONT_ [LBYREB]\n', {
    format: 'petrarch',
  });
  expect(found(knowledgeWith([dictionary]).actors, text)).toEqual(ids);
});

test('on each day the first code holds whose dates cover it, else the one without dates', () => {
  const text = 'ONA_RIVERA_\n\t[LBYELI 690901-781231]\n\t[LBYGOV 750101-800101]\n\t[LBYOPP]\n';
  const { dictionary } = readPetrarch(text, { format: 'petrarch' });
  const { actor } = knowledgeWith([dictionary]).actors.names.findAll(atoms('Ona Rivera'))[0]!.values[0]!;
  expect(actor.terms.map(({ sectors, from, until }) => [sectors.join(), from, until])).toEqual([
    ['OPP', '', '1969-08-31'],
    ['ELI', '1969-09-01', '1978-12-31'],
    ['GOV', '1979-01-01', '1980-01-01'],
    ['OPP', '1980-01-02', ''],
  ]);
});
