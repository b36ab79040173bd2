import { expect, test } from 'vitest';
import { readPetrarch } from './petrarch-read.js';

const read = (text: string, format: 'petrarch' | 'tabari' = 'petrarch', groups = false) =>
  readPetrarch(text, { format, groups });
const actor = (text: string) => read(text).dictionary.actors[0]!;

test('an entry with synonyms and date restrictions is an actor with terms', () => {
  const { dictionary, remarks, lines } = read(`# comment
<!-- comment -->

JOHN_DOE_MARA_  ; Made.up.txt
+MARA_
+AL-MARA_OF_THE_SOUTH_ ; comment
\t[LBYELI 690901-781231]
\t[LBYGOV >19790101] # comment
\t[LBYOPP]
`);
  expect(remarks).toEqual([]);
  expect(lines).toBe(6);
  expect(dictionary.actors).toEqual([
    {
      ...{ id: '', name: 'John Doe Mara', aliases: ['Mara', 'Al-Mara of the South'], kind: 'person', anyCase: true },
      ...{ country: 'LBY', sectors: ['OPP'], code: '' },
      terms: [
        { title: '', country: 'LBY', sectors: ['ELI'], from: '1969-09-01', until: '1978-12-31', code: '' },
        { title: '', country: 'LBY', sectors: ['GOV'], from: '1979-01-01', until: '', code: '' },
      ],
    },
  ]);
});

test.each([
  ['[LBYGOV 110101-110228]', '2011-01-01', '2011-02-28'],
  ['[LBYGOV <690831]', '', '1969-08-31'],
  ['[LBYGOV <18970101]', '', '1897-01-01'],
  ['[LBYGOV > 300101]', '2030-01-01', ''],
  ['[LBYGOV >310101]', '1931-01-01', ''],
  ['[LBYGOV  19790101 - 790201 ]', '1979-01-01', '1979-02-01'],
])('%s holds from %s until %s', (code, from, until) => {
  expect(actor(`X_\n\t${code}\n`).terms).toEqual([expect.objectContaining({ from, until, sectors: ['GOV'] })]);
});

test.each([
  ['LBY', 'state', 'LBY', [], ''],
  ['LBYGOV', 'government', 'LBY', ['GOV'], ''],
  ['LBYGOVMIL', 'government', 'LBY', ['GOV', 'MIL'], ''],
  ['IRQREB', 'armed group', 'IRQ', ['REB'], ''],
  ['COLINS', 'armed group', 'COL', ['REB'], 'COLINS'],
  ['LBYELI', 'person', 'LBY', ['ELI'], ''],
  ['IGOUNO', 'igo', '', ['IGO'], 'IGOUNO'],
  ['NGOHRI', 'ngo', '', ['NGO'], 'NGOHRI'],
  ['MNCUSA', 'company', 'USA', ['MNC'], 'MNCUSA'],
  ['ROMGOV', 'government', 'ROU', ['GOV'], 'ROMGOV'],
  ['TMP', 'unknown', 'TLS', [], 'TMP'],
  ['MEAREB', 'armed group', '', ['REB'], 'MEAREB'],
  ['---', 'unknown', '', [], ''],
])('the code %s is a %s of "%s" in %j, and "%s" is kept', (code, kind, country, sectors, kept) => {
  expect(actor(`X_ [${code}]`)).toMatchObject({ kind, country, sectors, code: kept });
});

test('what has no counterpart in a code is told with its line', () => {
  expect(read('X_ [LBYGOVHLH]\nY_ [USAGOV]').remarks).toEqual([
    { line: 1, kind: 'kept', what: 'no counterpart', text: 'HLH' },
  ]);
});

test.each([
  ['UNITED_NATIONS_', 'United Nations'],
  ['U.N._', 'U.N.'],
  ['PKK_', 'PKK'],
  ['BAN_KI-MOON', 'Ban Ki-Moon'],
  ["PEOPLE'S_ARMY_(EPL)_OF_THE_NORTH_", "People's Army (EPL) of the North"],
  ['CÔTE_D’IVOIRE_', 'Côte D’ivoire'],
])('the name %s is read as %s', (name, read) => {
  expect(actor(`${name} [LBY]`).name).toBe(read);
});

test('names without a code share the code that follows, and a line may hold two codes', () => {
  const { dictionary, remarks } = read('ONE_\nTWO_\n+THREE_\n\t[IGOUNO 820101-911231] [ELI]\nFOUR_ [LBY]\n');
  expect(remarks.filter(({ kind }) => kind !== 'kept')).toEqual([]);
  expect(dictionary.actors.map(({ name, aliases }) => [name, ...aliases])).toEqual([['One', 'Two', 'Three'], ['Four']]);
  expect(dictionary.actors[0]).toMatchObject({ sectors: ['ELI'], terms: [{ sectors: ['IGO'], code: 'IGOUNO' }] });
});

test.each([
  ['X_ [LBY', 'its brackets do not pair'],
  ['X_ [LBY]\n\t[LBYGOV 9008223-911221]', '"9008223-911221" is no date restriction that can hold'],
  ['X_ [LBY]\n\t[LBYGOV 110301-110228]', '"110301-110228" is no date restriction that can hold'],
  ['X_ [LBY]\n\t[LBYGOV >110230]', '">110230" is no date restriction that can hold'],
  ['X_ [LBY]\n\t[EGY]', 'there is a code without dates before it, which holds'],
  ['+X_', 'there is no entry above it'],
  ['\t[LBY]', 'there is no entry above it'],
  ['X\u001b[2J_ [LBY]', 'it holds control characters'],
  ['X\u0007_ [LBY]', 'it holds control characters'],
  ['X_ [L$Y]', '"L$Y" is no code'],
  ['X_ []', 'it has no code in its brackets'],
  ['X_ [LBY] ;= {"name"', 'what stands behind "=" in the comment is not JSON'],
  ['X_ [LBY] ;= {"country":"Libya"}', 'country "Libya" must be a country as ISO 3166-1 alpha-3 ("LBY") or empty'],
  ['!KING!S_GUARD [~MIL]', 'it names a set of words that is not known, or more than two'],
  ['MAYOR [~GOV]\nMAYOR [~ELI]', 'the noun has another code in line 1, which holds'],
])('%j is told as unread: %s', (text, what) => {
  const unread = read(text).remarks.filter(({ kind }) => kind === 'unread');
  expect(unread.map((remark) => remark.what)).toEqual([what]);
  expect(unread[0]!.line).toBe(text.split('\n').length);
});

test('agents: plurals, sets of words, codes before and after the country', () => {
  const { dictionary, remarks } = read(`!PERSON! = MAN, WOMEN
DEPUTY [~LEG]
CONGRESS!PERSON! [~LEG] # comment
ATTORNEY_GENERAL {ATTORNEYS_GENERAL} [~JUD]
POLICE {} [~COP]
AID_BODY [NGO~]
HERBALIST [~HLH]
`);
  expect(remarks.map(({ line, text }) => [line, text])).toEqual([[7, 'HLH']]);
  expect(dictionary.agents.map(({ noun, plural, sectors, code }) => [noun, plural, sectors.join(), code])).toEqual([
    ['deputy', 'deputies', 'LEG', ''],
    ['congressman', '', 'LEG', ''],
    ['congresswomen', '', 'LEG', ''],
    ['attorney general', 'attorneys general', 'JUD', ''],
    ['police', '', 'COP', ''],
    ['aid body', 'aid bodies', 'NGO', 'NGO~'],
    ['herbalist', 'herbalists', '', '~HLH'],
  ]);
});

test('TABARI forms no plurals', () => {
  const { agents } = read('DEPUTY_ [~LEG]\nDEPUTIES_ [~LEG]\n', 'tabari').dictionary;
  expect(agents.map(({ noun, plural }) => [noun, plural])).toEqual([
    ['deputy', ''],
    ['deputies', ''],
  ]);
});

test('codes of peoples and faiths are no countries', () => {
  expect(read('ARAGONESE_ [ARG]', 'petrarch', true).dictionary.actors[0]).toMatchObject({
    ...{ kind: 'social group', country: '', code: 'ARG' },
  });
});

test('actors of one name are told apart', () => {
  const { actors } = read('X_ [LBY]\nX_ [EGY]\nX_ [TUN]\n').dictionary;
  expect(actors.map(({ id, country }) => `${id} ${country}`)).toEqual([' LBY', 'state-x-2 EGY', 'state-x-3 TUN']);
});

test('cost grows with the length of the text, whatever it holds', () => {
  const hostile = [
    `X_ [LBY]\n${'+Y_\n'.repeat(50_000)}`,
    '['.repeat(200_000),
    `${'!A!'.repeat(50_000)} [~GOV]`,
    `!A! = ${'x,'.repeat(100_000)}\n!A!!A! [~GOV]`,
    `X_${'\t[LBYGOV 690901-781231]'.repeat(2000)}`,
    ' '.repeat(200_000),
    `X_ ;= ${'['.repeat(100_000)}`,
  ];
  for (const text of hostile) {
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(3000);
  }
});
