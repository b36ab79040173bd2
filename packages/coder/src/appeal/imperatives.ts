import { actorsOf } from '../actor/actors-of.js';
import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';
import { clauseSpan } from '../predicate/clause-span.js';
import { child, isVerb } from '../predicate/grammar.js';
import { quotedEnd, theAction } from './action.js';

/** Commands: of speakers in quotations ('Stop the war'), and of an author to readers where the verb is one of politics. */
export function imperatives(reading: Reading): Draft<'appeals'>[] {
  const { doc, standings, quotes, knowledge, cast } = reading;
  const found: Draft<'appeals'>[] = [];
  for (let word = 0; word < doc.length; word++) {
    if (doc.feat(word, 'Mood') !== 'Imp' || !isVerb(doc, word) || doc.deprel(word) === 'aux') continue;
    const lemma = doc.lemma(word).toLowerCase();
    if (knowledge.ledgers.appeals.isNone(lemma, 'imperative')) continue;
    if (child(doc, word, 'nsubj', 'mark') !== undefined || child(doc, word, 'obj', 'obl', 'xcomp') === undefined)
      continue;
    const span = clauseSpan(doc, word);
    const voiced =
      standings.of(word).voices.length > 0 &&
      quotes.around({ start: doc.start(word), end: doc.end(word) }) !== undefined;
    if (!voiced) continue;
    const called = child(doc, word, 'vocative');
    const addressee = called === undefined ? undefined : actorsOf(doc, called, cast)[0];
    found.push({
      word,
      cue: { start: doc.start(word), end: doc.end(word) },
      rule: 'imperative',
      effect: 'it is commanded',
      facts: {
        ...(addressee && { addressee }),
        ...theAction(reading, { start: doc.start(word), end: Math.min(span.end, quotedEnd(doc, quotes, word)) }),
      },
      modality: 'demanded',
    });
  }
  return found;
}
