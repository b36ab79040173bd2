import { actorsOf } from '../actor/actors-of.js';
import { modalOf } from '../factuality/modal.js';
import { negator } from '../factuality/negation.js';
import type { Reading } from '../ledger/reading.js';
import { child, isVerb } from '../predicate/grammar.js';
import { baseForms } from '../text/base-forms.js';
import { commitment, type Found } from './found.js';

/** What a bill or another text lays down by its mere verb: 'The bill WOULD RAISE the retirement age'. */
export function byDraft(reading: Reading, clause: number): Found | undefined {
  const { doc, predicates, cast, knowledge } = reading;
  const { commitments } = knowledge.ledgers;
  if (!isVerb(doc, clause) || child(doc, clause, 'obj') === undefined) return undefined;
  const modal = modalOf(doc, clause, knowledge.factuality);
  if (modal === undefined || !modal.rule.endsWith('of a text that lays down')) return undefined;
  const text = predicates.find(clause, 'subj')?.word;
  if (text === undefined || !commitments.isOf('laws', doc.lemma(text).toLowerCase())) return undefined;
  if (!baseForms(doc, clause).some((base) => commitments.isOf('laying', base))) return undefined;
  return commitment(
    reading,
    {
      word: clause,
      cue: { start: doc.start(modal.word), end: doc.end(modal.word) },
      rule: 'would of a text that lays down',
      effect: 'mandate: what a text lays down',
      kind: 'mandate',
      by: actorsOf(doc, text, cast)[0],
      to: [],
      thing: clause,
      text,
      allows: negator(doc, clause) === undefined,
    },
    [clause],
    [text, modal.word],
  );
}
