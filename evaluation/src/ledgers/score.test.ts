import type { Report, Span } from '@rapporteur/report';
import { describe, expect, it } from 'vitest';
import { type LedgerGold, ledgerGold } from './gold.js';
import { scoreLedgers, withShared } from './score.js';

const text =
  'Norland closed its border because smugglers had crossed it. The premier called the raid a reckless act and urged Ostia to hold talks.';

const gold = (ledgers: object): LedgerGold =>
  ledgerGold({
    id: 'one',
    text,
    actors: [
      { id: 'norland', name: 'Norland', kind: 'state', country: 'NOR' },
      { id: 'premier', name: 'Anna Berg', kind: 'person', country: 'NOR', aliases: ['The premier'] },
      { id: 'ostia', name: 'Ostia', kind: 'state', country: 'OST' },
    ],
    ...ledgers,
  });

const span = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const report = (ledgers: object) =>
  ({
    document: { id: 'one', text, language: 'en' },
    actors: [
      { id: 'a1', name: 'Norland', kind: 'state', mentions: [span('Norland')] },
      { id: 'a2', name: 'the premier', kind: 'person', mentions: [span('The premier')] },
      { id: 'a3', name: 'Ostia', kind: 'state', mentions: [span('Ostia')] },
    ],
    explanations: [],
    evaluations: [],
    appeals: [],
    ...ledgers,
  }) as unknown as Report;

const EXPLAINED = {
  explanations: [
    { kind: 'cause', effect: 'closed its border', cause: 'smugglers had crossed it', holder: 'author' },
    { kind: 'cause', effect: 'hold talks', cause: 'the raid', optional: true },
  ],
};
const explanation = (effect: string, cause: string, kind = 'cause') => ({
  kind,
  effect: span(effect),
  cause: span(cause),
  holder: 'author',
});

describe('ledgers against the commentary gold', () => {
  it.each([
    ['effect and cause overlap', [explanation('its border', 'because smugglers')], 1],
    ['the cause is another', [explanation('its border', 'The premier')], 0],
    ['the effect is another', [explanation('Norland', 'because smugglers')], 0],
    ['nothing is predicted', [], 0],
  ])('an explanation counts by both of its sides: %s', (_, explanations, right) => {
    const { recall } = scoreLedgers([gold(EXPLAINED)], [report({ explanations })]);
    expect(recall.explanations).toEqual({ value: right, right, of: 1 });
  });

  it('prefers the pair of the right kind, and tells what is wrong in those that were found', () => {
    const one = scoreLedgers(
      [gold(EXPLAINED)],
      [
        report({
          explanations: [explanation('its border', 'smugglers', 'motive'), explanation('its border', 'had crossed')],
        }),
      ],
    );
    expect(one.overMatched.explanationKind).toMatchObject({ right: 1, of: 1 });
    const wrong = scoreLedgers(
      [gold(EXPLAINED)],
      [report({ explanations: [{ ...explanation('its border', 'smugglers', 'motive'), holder: 'a1' }] })],
    );
    expect(wrong.overMatched.explanationKind).toMatchObject({ right: 0, of: 1 });
    expect(wrong.overMatched.explanationHolder).toMatchObject({ right: 0, of: 1 });
  });

  it('pairs one to one', () => {
    const twice = {
      explanations: [
        { kind: 'cause', effect: 'closed its border', cause: 'smugglers' },
        { kind: 'cause', effect: 'border', cause: 'had crossed' },
      ],
    };
    const { recall } = scoreLedgers(
      [gold(twice)],
      [report({ explanations: [explanation('closed its border', 'smugglers had crossed it')] })],
    );
    expect(recall.explanations).toEqual({ value: 0.5, right: 1, of: 2 });
  });

  it('finds evaluations and appeals by their words, and actors as the shared scorer does', () => {
    const { recall, overMatched } = scoreLedgers(
      [
        gold({
          evaluations: [{ phrase: 'a reckless act', polarity: 'negative', holder: 'premier', target: 'ostia' }],
          appeals: [{ action: 'hold talks', holder: 'norland', addressee: 'ostia' }],
        }),
      ],
      [
        report({
          evaluations: [{ words: span('reckless'), judgement: 'negative', holder: 'a2' }],
          appeals: [{ action: span('to hold talks'), holder: 'a2', addressee: { actor: 'a3', span: span('Ostia') } }],
        }),
      ],
    );
    expect(recall.evaluations.value).toBe(1);
    expect(recall.appeals.value).toBe(1);
    expect(overMatched.evaluationHolder).toMatchObject({ right: 1, of: 1 });
    expect(overMatched.evaluationTarget).toMatchObject({ right: 0, of: 1 });
    expect(overMatched.appealHolder).toMatchObject({ right: 0, of: 1 });
    expect(overMatched.appealAddressee).toMatchObject({ right: 1, of: 1 });
  });

  it('counts a document without a report as empty, and one that asks for nothing as nothing', () => {
    expect(scoreLedgers([gold(EXPLAINED)], []).recall.explanations).toEqual({ value: 0, right: 0, of: 1 });
    expect(scoreLedgers([gold({})], [report({})]).recall.appeals).toEqual({ value: null, right: 0, of: 0 });
  });

  it('names the quote that is not in the text', () => {
    expect(() => gold({ appeals: [{ action: 'leave at once' }] })).toThrow('one: not in the text: "leave at once"');
  });

  it('stands beside what the shared scorer counts', () => {
    const share = { value: 1, right: 2, of: 2 };
    const joined = withShared(scoreLedgers([gold(EXPLAINED)], []), {
      recall: { decisions: share },
      documents: { one: { recall: { relations: share } } },
    });
    expect(joined).toMatchObject({
      recall: { decisions: share, explanations: { of: 1 } },
      documents: { one: { recall: { relations: share, explanations: { of: 1 } } } },
    });
  });
});
