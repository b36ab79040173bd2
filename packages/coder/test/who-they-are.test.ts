import { expect, test } from 'vitest';
import { eventAt, read, sides, words } from './reader.js';

test.each([
  ['spelling variants', 'Gadaffi attacked Chad.', 'attacked', 'muammar-gaddafi > chad'],
  ['metonym', 'The Kremlin condemned Georgia.', 'condemned', 'russia > georgia'],
  ['capital', 'Tehran condemned Israel.', 'condemned', 'iran > israel'],
  ['office on the day', 'The French president condemned Syria.', 'condemned', 'nicolas-sarkozy > syria'],
  ['description of a leader', 'NATO attacked the Libyan leader.', 'attacked', 'nato > muammar-gaddafi'],
  ['government', 'The Russian leadership condemned NATO.', 'condemned', 'government-of-russia > nato'],
  ['plural pronoun', 'Russia and China abstained. They condemned NATO.', 'condemned', 'russia, china > nato'],
  ['two states', 'Russia and China met. The two states condemned NATO.', 'condemned', 'russia, china > nato'],
  ['personal pronoun', 'Gaddafi spoke on Monday. He condemned NATO.', 'condemned', 'muammar-gaddafi > nato'],
  [
    'topic set in front',
    'The Arabs met. As for the Germans, Obama expects them to attack Iran.',
    'attack',
    'germany > iran',
  ],
  ['body taken up', 'NATO met on Monday. The alliance condemned Libya.', 'condemned', 'nato > libya'],
] as const)('%s: %s', (_, text, trigger, who) => {
  expect(sides(eventAt(read(text), trigger))).toBe(who);
});

test('a bare surname means the one whom the text names in full', () => {
  const report = read('Hillary Clinton spoke on Monday. Clinton condemned Syria.', '2016-06-01');
  expect(sides(eventAt(report, 'condemned'))).toBe('hillary-clinton > syria');
});

test('an office is held by whoever held it on the day of the text', () => {
  const text = 'The French president condemned Syria.';
  expect(sides(eventAt(read(text, '2013-06-01'), 'condemned'))).toBe('francois-hollande > syria');
});

test('an unknown name keeps one identity, with what its title tells', () => {
  const report = read('Zambian opposition leader Chanda Mwila condemned Iran. Mwila met Turkey.');
  const actor = report.actors.find(({ name }) => name === 'Chanda Mwila');
  expect(actor).toMatchObject({ kind: 'person', country: 'ZMB' });
  expect(report.events.map((event) => event.sources.map((source) => source.actor))).toEqual([[actor?.id], [actor?.id]]);
});

/** 'ghana-ministry government GHA GOV': who a report says is meant by some words of its text. */
function who(text: string, phrase: string, published?: string): string {
  const report = read(text, published);
  const actor = report.actors.find(({ mentions }) => mentions.some((span) => words(report, span) === phrase));
  if (actor === undefined) return `nobody at "${phrase}"`;
  return [actor.id, actor.kind, actor.country ?? '-', actor.sectors.join('/') || '-'].join(' ');
}

test.each([
  // Institutions by pattern: country and sector.
  [
    'The Ghanaian foreign ministry condemned Iran.',
    'The Ghanaian foreign ministry',
    'gha-foreign-ministry government GHA GOV',
  ],
  ["Seoul's spy agency denied the report.", "Seoul's spy agency", 'kor-spy-agency government KOR SPY'],
  ['Israeli police arrested a suspect.', 'Israeli police', 'isr-police government ISR COP'],
  ['The Syrian air force bombed the town.', 'The Syrian air force', 'syr-air-force government SYR MIL'],
  ['Rebels in eastern Congo attacked the town.', 'Rebels', 'cod-rebel armed group COD REB'],
  ['Demonstrators in Baghdad blocked a road.', 'Demonstrators', 'irq-demonstrator social group IRQ OPP/CVL'],
  ['An official of the Polish government condemned Iran.', 'An official', 'pol-official person POL GOV'],
  ["Japan's ruling party rejected the plan.", "Japan's ruling party", 'jpn-ruling-party party JPN PTY/GOV'],
  ['The Burmese junta freed the prisoners.', 'The Burmese junta', 'mmr-junta government MMR GOV/MIL'],
  ['The government in Baghdad rejected the plan.', 'The government', 'government-of-iraq government IRQ GOV'],
  ['New Zealand police arrested a suspect.', 'New Zealand police', 'nzl-police government NZL COP'],
  ['The governor of Florida criticised the plan.', 'The governor', 'usa-governor person USA GOV'],
  ['The mayor of Peshawar condemned the attack.', 'The mayor', 'pak-mayor person PAK GOV'],
  // Adjectives of several words.
  ['The Sri Lankan army attacked the village.', 'The Sri Lankan army', 'lka-army government LKA MIL'],
  ['A South African envoy met the king.', 'A South African envoy', 'zaf-envoy person ZAF GOV'],
  ['North Korean diplomats left the room.', 'North Korean diplomats', 'prk-diplomat person PRK GOV'],
  ['A Sierra Leonean refugee condemned the attack.', 'A Sierra Leonean refugee', 'sle-refugee social group SLE REF'],
  // Metonyms, capitals, places; headlines may shout.
  ['Downing Street condemned the attack.', 'Downing Street', 'united-kingdom state GBR GOV'],
  ['Foggy Bottom denied the report.', 'Foggy Bottom', 'united-states state USA GOV'],
  ['Beijing warned Taiwan.', 'Beijing', 'china state CHN GOV'],
  ['WASHINGTON warned Iran.', 'WASHINGTON', 'united-states state USA GOV'],
  ['The Kremlin denied the report.', 'Kremlin', 'russia state RUS GOV'],
  ['The Vatican condemned the attack.', 'Vatican', 'vatican-city state VAT GOV'],
  // Former states.
  ['Soviet troops entered the city.', 'Soviet troops', 'sun-troop government SUN MIL'],
  [
    'The East German government warned Poland.',
    'The East German government',
    'government-of-east-germany government DDR GOV',
  ],
  ['Yugoslav forces attacked the town.', 'Yugoslav forces', 'yug-forces government YUG MIL'],
  // Bodies of one name in several countries.
  ['The Supreme Court rejected the appeal.', 'Supreme Court', 'u-s-supreme-court government USA JUD'],
  ['The Iraqi Supreme Court rejected the appeal.', 'Supreme Court', 'irq-supreme-court government IRQ JUD'],
  // Peoples with their place.
  ['Turkish Kurds protested in the capital.', 'Turkish Kurds', 'turkish-kurds social group TUR CVL'],
  ['Muslims in India protested.', 'Muslims', 'ind-muslims social group IND CVL/REL'],
  ['Ethnic Albanians in Macedonia attacked the police.', 'Albanians', 'mkd-albanians social group MKD CVL'],
  ['The Serbs of Croatia protested.', 'Serbs', 'hrv-serbs social group HRV CVL'],
  ['Chechen rebels attacked the town.', 'Chechen rebels', 'chechen-rebels armed group RUS REB'],
  // Epithets mean whom they mean.
  ['NATO attacked the Libyan strongman.', 'the Libyan strongman', 'muammar-gaddafi person LBY GOV'],
  ['The dictator of Equatorial Guinea visited Spain.', 'The dictator', 'teodoro-obiang person GNQ GOV'],
  // Known bodies.
  ['The Pentagon denied the report.', 'Pentagon', 'department-of-defense government USA GOV/MIL'],
  [
    'The U.N. refugee agency warned Sudan.',
    'U.N. refugee agency',
    'united-nations-high-commissioner-for-refugees igo - IGO/REF',
  ],
  [
    "Iran's Revolutionary Guards warned Israel.",
    "Iran's Revolutionary Guards",
    'islamic-revolutionary-guard-corps government IRN MIL/GOV',
  ],
  ['Hezbollah fighters attacked the base.', 'Hezbollah fighters', 'lbn-fighter armed group LBN REB'],
  ['The Bosnian Serb army attacked the town.', 'Bosnian Serb army', 'bosnian-serb-army armed group BIH MIL/REB'],
  ['Al Jazeera accused Egypt.', 'Al Jazeera', 'al-jazeera media QAT MED'],
  ['The OECD criticised the plan.', 'OECD', 'organization-for-economic-cooperation-and-development igo - IGO/BUS'],
] as const)('%s: %s', (text, phrase, expected) => {
  expect(who(text, phrase)).toBe(expected);
});

test.each([
  // Titles tell of country and sector, and are nobody beside the name.
  ['Lt. Gen. Pascal Ndombe resigned.', 'Pascal Ndombe', 'pascal-ndombe person - MIL'],
  ['Kabul police chief Rahim Salangi resigned.', 'Rahim Salangi', 'rahim-salangi person AFG COP'],
  ['Polish President Jan Kowalczewski warned Russia.', 'Jan Kowalczewski', 'jan-kowalczewski person POL GOV'],
  [
    'Salima Ouedraogo, a leading activist from Mali, condemned it.',
    'Salima Ouedraogo',
    'salima-ouedraogo person MLI OPP/CVL',
  ],
  ['The Polish president, Jan Kowalczewski, warned Russia.', 'Jan Kowalczewski', 'jan-kowalczewski person POL GOV'],
  // Bodies tell by the noun that their name is built on.
  ['The opposition Movement for Change accused the army.', 'Movement for Change', 'movement-for-change party - OPP'],
  ['The newspaper La Voz Nueva accused the minister.', 'La Voz Nueva', 'la-voz-nueva media - MED'],
  [
    'The Nigerian Union of Miners called a strike.',
    'Nigerian Union of Miners',
    'nigerian-union-of-miners social group NGA LAB',
  ],
  [
    'The Anti-Corruption Commission of Kenya accused him.',
    'Anti-Corruption Commission',
    'ken-anti-corruption-commission unknown KEN -',
  ],
  [
    'The rebel group Front for the Liberation of Zubara attacked the port.',
    'Front for the Liberation of Zubara',
    'front-for-the-liberation-of-zubara armed group - REB',
  ],
  // Places are where the gazetteer has them.
  ['Officials in Tyumen condemned the decision.', 'Tyumen', 'tyumen unknown RUS -'],
] as const)('nobody knows: %s', (text, phrase, expected) => {
  expect(who(text, phrase)).toBe(expected);
});

test.each([
  ['President Obama met the king.', 'President Obama', '2011-05-20', 'barack-obama person USA GOV'],
  ['President Obama met the king.', 'President Obama', '2020-05-20', 'barack-obama person USA ELI'],
  ['The French president met the king.', 'The French president', '1999-05-20', 'jacques-chirac person FRA GOV'],
  [
    'The former French president met the king.',
    'The former French president',
    '2011-06-01',
    'jacques-chirac person FRA ELI',
  ],
  ['The late Libyan leader met the king.', 'The late Libyan leader', '2014-06-01', 'muammar-gaddafi person LBY ELI'],
  [
    'A former Israeli general met the king.',
    'A former Israeli general',
    '2011-06-01',
    'isr-former-general person ISR ELI',
  ],
  ['The ex-minister from Poland met the king.', 'The ex-minister', '2011-06-01', 'pol-former-minister person POL ELI'],
  [
    'The Russian defense minister met the king.',
    'The Russian defense minister',
    '1994-12-01',
    'pavel-grachev person RUS GOV/MIL',
  ],
  [
    'The African National Congress protested.',
    'African National Congress',
    '1990-06-01',
    'african-national-congress party ZAF PTY/OPP',
  ],
  [
    'The African National Congress protested.',
    'African National Congress',
    '2005-06-01',
    'african-national-congress party ZAF PTY/GOV',
  ],
] as const)('on the day: %s', (text, phrase, published, expected) => {
  expect(who(text, phrase, published)).toBe(expected);
});

test.each([
  // Where nothing nearer tells, the only country that the sentence speaks of.
  ['Demonstrators clashed with the police after the vote in Nairobi.', 'the police', 'ken-police government KEN COP'],
  ['President Bosire Omwenga condemned the attack in Nairobi.', 'Bosire Omwenga', 'bosire-omwenga person KEN GOV'],
  // Not where it speaks of two, of a body of many states, or of anybody.
  ['The police in Kenya met officials who had left Chad.', 'officials', 'officials person - GOV'],
  ['Officials said the United Nations would leave Kenya.', 'Officials', 'officials person - GOV'],
  ['Refugees crossed the river after the attack in Kenya.', 'Refugees', 'refugees social group - REF'],
] as const)('by the sentence: %s', (text, phrase, expected) => {
  expect(who(text, phrase)).toBe(expected);
});

test('a title that the parser takes for the head means whoever bears it', () => {
  const report = read('Secretary of State Hillary Clinton condemned Syria.');
  expect(sides(eventAt(report, 'condemned'))).toBe('hillary-clinton > syria');
});

test('initials take up a body that was named in full', () => {
  const report = read('The Zubaran Union of Miners met on Monday. The ZUM condemned Iran.');
  expect(sides(eventAt(report, 'condemned'))).toBe('zubaran-union-of-miners > iran');
});

test('pronouns agree in sex with whom they mean', () => {
  const report = read('Hillary Clinton met Nicolas Sarkozy on Monday. She condemned Syria. He condemned Iran.');
  expect(report.events.filter(({ type }) => type === 'ACCUSE').map(sides)).toEqual([
    'hillary-clinton > syria',
    'nicolas-sarkozy > iran',
  ]);
});

test('an unknown name has the same id in every document', () => {
  const ids = ['Chanda Mwila condemned Iran.', 'Zambian opposition leader Chanda Mwila met Turkey.'].map(
    (text) => read(text).actors.find(({ name }) => name === 'Chanda Mwila')?.id,
  );
  expect(ids).toEqual(['chanda-mwila', 'chanda-mwila']);
});
