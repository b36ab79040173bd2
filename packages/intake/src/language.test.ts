import { expect, test } from 'vitest';
import { identifyLanguage, languageName } from './language.js';

test.each([
  'Libya',
  'Angela Merkel',
  'NATO bombs Tripoli',
  '1973 (2011)',
  'Muammar al-Gaddafi, Saif al-Islam, Abdelhakim Belhaj, Moussa Koussa, Mustafa Abdul Jalil',
  'The ministers met in Paris.',
  '"Je ne regrette rien", the minister said in Paris on Friday when he was asked about the strikes.',
  `${'The rebels took Brega on Friday. '.repeat(60)}${'Les ministres se sont réunis à Paris pour en discuter. '.repeat(60)}`,
])('%s counts as English', async (text) => {
  expect(await identifyLanguage(text)).toEqual({ english: true });
});

test.each([
  ['fr', 'Les ministres se sont réunis à Paris pour discuter de la Libye.'],
  ['de', 'Die NATO hat Tripolis bombardiert, sagte ein Sprecher am Freitag in Brüssel.'],
  ['es', 'Las fuerzas del gobierno atacaron la ciudad el viernes, dijeron los rebeldes.'],
  ['ru', 'Путин раскритиковал резолюцию'],
  ['ja', '日本の首相'],
  ['ar', 'مجلس الأمن'],
])('%s: %s', async (code, text) => {
  expect(await identifyLanguage(text)).toEqual({ english: false, code });
});

test('a language has its English name', () => {
  expect(languageName('fr')).toBe('French (fr)');
  expect(languageName('und')).toBe('a language other than English');
});
