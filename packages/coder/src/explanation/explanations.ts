import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';
import { adjuncts } from './adjunct.js';
import { explainingWords } from './explaining-word.js';
import type { Found } from './found.js';
import { marked } from './marked.js';
import { means } from './means.js';
import { politics } from './politics.js';
import { isTold } from './told.js';

/** What each kind says of itself in the account. */
const TELLS = {
  cause: 'it tells what made it happen',
  motive: 'it tells what its doer wanted or felt',
  purpose: 'it tells what it is meant to bring about',
  justification: 'it is said in its defence',
} as const;

/** Why something happened or was done, and whose explanation it is. */
export function explanations(reading: Reading): Draft<'explanations'>[] {
  const isPolitical = politics(reading);
  const found = [...marked(reading), ...adjuncts(reading), ...explainingWords(reading), ...means(reading)];
  const once = new Map(found.map((explanation) => [`${explanation.effect} ${explanation.cause}`, explanation]));
  return [...once.values()]
    .filter(({ word, effect }) => isPolitical(word) && isTold(reading, effect))
    .map((f) => draft(reading, f));
}

function draft(reading: Reading, found: Found): Draft<'explanations'> {
  const { standings } = reading;
  const { modality, negative } = standings.of(found.word);
  const event = reading.eventsIn(found.effectSpan)[0];
  return {
    word: found.word,
    cue: found.cue,
    rule: found.rule,
    effect: TELLS[found.kind],
    facts: {
      kind: found.kind,
      effect: found.effectSpan,
      cause: found.causeSpan,
      ...(event === undefined ? {} : { event }),
    },
    // 'did not attend because they were ill': the denial is part of what is explained.
    ...(found.word === found.effect && modality === 'negated' ? { modality: 'actual' as const } : {}),
    ...(found.word === found.effect && negative ? { negative: false } : {}),
    ...(found.holder === undefined ? {} : { holder: found.holder }),
  };
}
