import { ACTOR_KINDS, SECTORS } from '@rapporteur/report';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInDictionary } from './built-in.js';
import { readDictionaryCsv, writeDictionaryCsv } from './csv.js';
import { type ActorDictionary, actorKey, OwnActor, OwnAgent, OwnState, OwnTerm, stateKey } from './dictionary.js';
import { readDictionaryJson, writeDictionaryJson } from './json.js';
import { readPetrarch } from './petrarch-read.js';
import { type PetrarchFormat, writePetrarchActors, writePetrarchAgents } from './petrarch-write.js';

/** Texts that a format may trip over, and any others that the schema allows. */
const rawName = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[A-Z][a-z]{1,6}( (al|of|bin|[A-Z][a-z-]{1,6})){0,2}$/) },
  fc.constantFrom(
    '=1+1',
    "'=x",
    '+Name',
    '[CODE]',
    '---STOP---',
    'a#b',
    'U.N.',
    'al-Qaida',
    '{x}',
    '!PERSON!',
    'ß',
    '"q"',
  ),
  fc.constantFrom(
    'a,b',
    '_',
    '~',
    'LBY',
    'NAME_',
    'x = y',
    '<!--',
    'İstanbul',
    '😀',
    "d'Ivoire",
    'A  b',
    '(ANO)',
    '@x',
    '-5',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const name = rawName.filter((text) => OwnActor.shape.name.safeParse(text).success);
const words = fc.oneof(fc.constant(''), name);
const country = fc.constantFrom('', 'LBY', 'TLS', 'XKX', 'USA', 'QQQ');
const sectors = fc.uniqueArray(fc.constantFrom(...SECTORS), { maxLength: 3 });
const when = fc.constantFrom(
  '',
  '1969',
  '1969-09',
  '1969-09-01',
  '2004-02-29',
  '2011-10-20',
  '1875-01-01',
  '2031-12-31',
);
const code = fc.constantFrom('', '', 'LBYGOV', 'TMPGOVHLH', 'GOV', 'IGOUNO', 'x', 'LBY/USA');
const facts = { country, sectors, code };
const term = fc.record({ title: words, ...facts, from: when, until: when }).filter((t) => OwnTerm.safeParse(t).success);
const id = fc.constantFrom('', '', '', 'one', 'two-3');
const kind = fc.constantFrom(...ACTOR_KINDS);
const names = fc.array(name, { maxLength: 3 });
const terms = fc.array(term, { maxLength: 3 });
const actor = fc.record({ id, name, aliases: names, kind, ...facts, anyCase: fc.boolean(), terms });
const state = fc
  .record({
    country: fc.constantFrom('LBY', 'XXX', 'SUN'),
    ...{ names, adjectives: names, people: names, capital: names, metonyms: names },
    ...{ from: when, until: when },
  })
  .filter((s) => OwnState.safeParse(s).success);
const agentCode = fc.constantFrom('', '', '~GOV', 'NGO~', '~', '~GOVHLH', 'GOV');
const agent = fc.record({ noun: name, plural: words, kind, sectors, code: agentCode });
const dictionary: fc.Arbitrary<ActorDictionary> = fc.record({
  actors: fc.uniqueArray(actor, { selector: actorKey, maxLength: 4 }),
  states: fc.uniqueArray(state, { selector: stateKey, maxLength: 2 }),
  agents: fc.uniqueArray(agent, { selector: ({ noun }) => noun, maxLength: 4 }),
});

function petrarch(format: PetrarchFormat): (x: ActorDictionary) => ActorDictionary {
  return (x) => {
    const text = writePetrarchActors(x, format) + writePetrarchAgents(x, format);
    const { dictionary, remarks } = readPetrarch(text, { format });
    expect(remarks.filter(({ kind }) => kind === 'unread')).toEqual([]);
    return dictionary;
  };
}

const FORMATS = [
  ['CSV', (x: ActorDictionary) => readDictionaryCsv('x', writeDictionaryCsv(x))],
  ['JSON', (x: ActorDictionary) => readDictionaryJson('x', writeDictionaryJson(x))],
  ['PETRARCH', petrarch('petrarch')],
  ['TABARI', petrarch('tabari')],
] as const;

test.each(FORMATS)('what is written as %s comes back as it was', (_, through) => {
  fc.assert(
    fc.property(dictionary, (x) => {
      expect(through(x)).toEqual(x);
    }),
    { numRuns: 150 },
  );
});

test.each(FORMATS)('the built-in actors come back from %s', (_, through) => {
  const x = builtInDictionary();
  expect(through(x)).toEqual(x);
});

test('the built-in actors follow the schema of users’ own', () => {
  const { actors, states, agents } = builtInDictionary();
  for (const [records, schema] of [
    [actors, OwnActor],
    [states, OwnState],
    [agents, OwnAgent],
  ] as const)
    for (const record of records) expect(schema.safeParse(record).error?.message).toBeUndefined();
});
