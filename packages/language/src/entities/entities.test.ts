import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testDoc } from '../../test/entity-doc.js';
import type { Doc } from '../doc.js';
import { entities, entityColumns } from './entity.js';
import { recognizeEntities } from './index.js';

const shown = (doc: Doc): string[] =>
  entities(recognizeEntities.run(doc)).map(
    ({ start, end, type }) => `${type} ${doc.text.slice(doc.start(start), doc.end(end - 1))}`,
  );

describe('where names begin and end', () => {
  test.each([
    ['titles are no part', 'President/NNP/B-PERSON Jane/NNP/I-PERSON Roe/NNP/I-PERSON spoke/VBD', ['PERSON Jane Roe']],
    ['articles and clitics neither', "The/DT/B-ORG Senate/NNP/I-ORG _'s/POS/I-ORG vote/NN", ['ORG Senate']],
    [
      'the tree finds the rest',
      'the/DT Boston/NNP/B-ORG/compound>3 Orchestra/NNP played/VBD',
      ['ORG Boston Orchestra'],
    ],
    ['of after such a noun', 'the/DT Ministry/NNP/B-ORG of/IN Health/NNP said/VBD', ['ORG Ministry of Health']],
    ['a suffix after a comma', 'bought/VBD Acme/NNP/B-ORG ,/, Inc./NNP today/NN', ['ORG Acme , Inc.']],
    [
      'the office is another name',
      'Ed/NNP/B-PERSON Roe/NNP/I-PERSON of/IN/I-PERSON the/DT/I-PERSON BBC/NNP/I-PERSON',
      ['PERSON Ed Roe', 'ORG BBC'],
    ],
    [
      'a dash ends a name',
      'Jane/NNP/B-PERSON Roe/NNP/I-PERSON -/HYPH/I-PERSON Analyst/NN/I-PERSON',
      ['PERSON Jane Roe'],
    ],
    ['an Arabic article', 'with/IN al/NNP/B-PERSON _-/HYPH _Roe/NNP/B-PERSON he/PRP', ['PERSON al-Roe']],
    ['wars are numbered', 'in/IN World/NNP/B-EVENT War/NNP/I-EVENT II/CD he/PRP', ['EVENT World War II']],
    ['a town in its state', 'in/IN Roeville/NNP/B-LOC Ohio/NNP/I-LOC today/NN', ['GPE Roeville', 'GPE Ohio']],
    ['an I without B begins a name', 'in/IN Nairobi/NNP/I-LOC today/NN', ['GPE Nairobi']],
    ['addresses are no names', 'write/VB jane@roe.org/NNP/B-PERSON now/RB', []],
  ])('%s', (_, words, expected) => expect(shown(testDoc(words))).toEqual(expected));
});

describe('what kind of thing a name names', () => {
  test.each([
    ['a listed place', 'from/IN Benghazi/NNP/B-ORG he/PRP', ['GPE Benghazi']],
    ['a water', 'on/IN Lake/NNP/B-ORG Tana/NNP/I-ORG he/PRP', ['LOC Lake Tana']],
    ['a province', 'in/IN Roe/NNP/B-LOC Province/NNP/I-LOC he/PRP', ['GPE Roe Province']],
    ['a head noun', 'of/IN Roe/NNP/B-LOC University/NNP/I-LOC he/PRP', ['ORG Roe University']],
    ['a given name', 'said/VBD Andrew/NNP/B-LOC today/NN', ['PERSON Andrew']],
    ['a title before', 'Senator/NNP Roe/NNP/B-ORG spoke/VBD', ['PERSON Roe']],
    ['a name that was missed', 'of/IN NATO/NNP and/CC Libya/NNP', ['ORG NATO', 'GPE Libya']],
    ['no capitals', 'flights/NNS from/IN san/NN francisco/NN to/IN kerala/NN', ['GPE san francisco', 'GPE kerala']],
    ['a treaty', 'the/DT Rome/NNP/B-LOC Treaty/NNP/I-LOC was/VBD', ['LAW Rome Treaty']],
    ['cited by number', 'under/IN Article/NN 5/CD they/PRP', ['LAW Article 5']],
    [
      'the same name elsewhere',
      'Roe/NNP/B-LOC left/VBD\nMary/NNP/B-PERSON Roe/NNP/I-PERSON/flat>1 left/VBD',
      ['PERSON Roe', 'PERSON Mary Roe'],
    ],
  ])('%s', (_, words, expected) => expect(shown(testDoc(words))).toEqual(expected));
});

describe('peoples, numbers and money', () => {
  test.each([
    ['adjectives', 'the/DT Libyan/JJ/amod>3 army/NN', ['NORP Libyan']],
    ['plurals', 'some/DT Kurds/NNPS and/CC Democrats/NNPS', ['NORP Kurds', 'NORP Democrats']],
    ['two words', 'a/DT South/JJ African/JJ/amod>4 team/NN', ['NORP South African']],
    ['a tongue is no people', 'wrote/VBD in/IN/case>3 French/NNP/obl>1', []],
    ['figures', 'about/RB 1,200/CD troops/NNS', ['NUMBER 1,200']],
    ['words', 'two/CD million/CD people/NNS', ['NUMBER two million']],
    ['a dozen', 'a/DT dozen/NN towns/NNS', ['NUMBER a dozen']],
    ['shares', '45/CD per/IN cent/NN of/IN it/PRP', ['NUMBER 45 per cent']],
    ['a sign', 'paid/VBD $/$ _5/CD million/CD today/NN', ['MONEY $5 million']],
    ['a currency', 'paid/VBD 50/CD Canadian/JJ dollars/NNS', ['MONEY 50 Canadian dollars']],
    ['a year counts nothing', 'since/IN 1999/CD they/PRP', []],
  ])('%s', (_, words, expected) => expect(shown(testDoc(words))).toEqual(expected));
});

const range = fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 6 })).map(([start, length]) => ({
  start,
  end: start + length,
  type: 'ORG' as const,
}));

test('entities are sorted, nest and never cross; the first of the list stays', () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), (list) => {
      const { entityStart, entityEnd } = entityColumns(list);
      for (let a = 0; a < entityStart.length; a++) {
        for (let b = a + 1; b < entityStart.length; b++) {
          const sorted = entityStart[a]! < entityStart[b]! || entityEnd[a]! > entityEnd[b]!;
          expect(sorted).toBe(true);
          expect(entityStart[b]! >= entityEnd[a]! || entityEnd[b]! <= entityEnd[a]!).toBe(true);
        }
      }
      if (list.length > 0) expect([...entityStart]).toContain(list[0]!.start);
    }),
  );
});

const word = fc.tuple(
  fc.constantFrom('Roe', 'of', 'the', '-', 'Bank', 'Libya', '5', 'million', '$', 'Dr.', "_'s", 'Turks', '\u{1f600}'),
  fc.constantFrom('NNP', 'NN', 'CD', 'IN', 'JJ', ''),
  fc.constantFrom('B-PERSON', 'I-ORG', 'I-LOC', 'B-LAW', ''),
  fc.constantFrom('compound>1', 'flat>2', 'amod>3', ''),
);

test('any words with any labels give entities inside the document', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 3, maxLength: 15 }), (words) => {
      const doc = testDoc(words.map((fields) => fields.filter((field) => field !== '').join('/')).join(' '));
      for (const { start, end } of entities(recognizeEntities.run(doc))) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(doc.length);
      }
    }),
  );
});
