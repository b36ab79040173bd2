import type { ExplanationKind } from '@rapporteur/report';
import { actorsOf } from '../actor/actors-of.js';
import type { Reading } from '../ledger/reading.js';
import { child } from '../predicate/grammar.js';

/** What somebody wants, fears or feels. */
const WANTING = new Set(
  'want fear hope wish believe think feel worry dislike hate love resent distrust mistrust seek intend dread desire'.split(
    ' ',
  ),
);

/**
 * What a clause with 'because', 'since' or 'as' is: a motive where it tells what the doer wants or fears, a justification
 * where the doer himself gives it, else a cause.
 */
export function kindOfClause(reading: Reading, effect: number, cause: number, holder: string): ExplanationKind {
  const { doc, predicates, cast } = reading;
  const subject = child(doc, cause, 'nsubj');
  const same = subject !== undefined && (doc.upos(subject) === 'PRON' || sharesActor(reading, subject, effect));
  if (WANTING.has(doc.lemma(cause)) && same) return 'motive';
  const doer = predicates.find(effect, 'subj');
  const own = doer !== undefined && actorsOf(doc, doer.word, cast).some(({ actor }) => actor === holder);
  return own && child(doc, effect, 'cop') === undefined ? 'justification' : 'cause';
}

function sharesActor({ doc, predicates, cast }: Reading, subject: number, effect: number): boolean {
  const doer = predicates.find(effect, 'subj');
  if (doer === undefined) return false;
  const doers = actorsOf(doc, doer.word, cast).map(({ actor }) => actor);
  return actorsOf(doc, subject, cast).some(({ actor }) => doers.includes(actor));
}
