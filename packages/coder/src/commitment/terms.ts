import { actorsOf } from '../actor/actors-of.js';
import { modalOf } from '../factuality/modal.js';
import { negator } from '../factuality/negation.js';
import type { Reading } from '../ledger/reading.js';
import { ancestors, caseOf, child, isClause } from '../predicate/grammar.js';
import { commitment, type Found } from './found.js';

/** Nouns between 'under' and the deal: 'under THE TERMS OF the deal'. */
const PARTS: ReadonlySet<string> = new Set(['term', 'condition', 'provision', 'clause', 'rule']);

/**
 * What a deal or law lays down for its parties: 'UNDER the deal, Iran will ship out its uranium', 'under the resolution
 * troops must withdraw'.
 */
export function byTerms(reading: Reading, word: number): Found | undefined {
  const { doc, predicates, cast, knowledge } = reading;
  if (doc.form(word).toLowerCase() !== 'under' || doc.deprel(word) !== 'case') return undefined;
  const head = doc.head(word);
  const inner = PARTS.has(doc.lemma(head)) ? child(doc, head, 'nmod') : undefined;
  const text = inner ?? head;
  const { commitments } = knowledge.ledgers;
  const lemma = doc.lemma(text).toLowerCase();
  const deal = commitments.isOf('deals', lemma);
  if (!deal && !commitments.isOf('texts', lemma)) return undefined;
  let clause = doc.head(head);
  if (clause < 0 || caseOf(doc, head) !== 'under') return undefined;
  for (const above of ancestors(doc, head)) {
    clause = above;
    if (isClause(doc, above)) break;
  }
  const modal = modalOf(doc, clause, knowledge.factuality);
  if (modal === undefined) return undefined;
  const doer = predicates.find(clause, 'subj');
  const doers = doer === undefined ? [] : actorsOf(doc, doer.word, cast);
  if (doers.length === 0) return undefined;
  const makers = actorsOf(doc, text, cast);
  return commitment(
    reading,
    {
      word: text,
      cue: { start: doc.start(word), end: doc.end(text) },
      rule: 'under the terms',
      effect: `${deal ? 'agreement' : 'mandate'}: what a text lays down`,
      kind: deal ? 'agreement' : 'mandate',
      by: deal ? doers[0] : makers[0],
      to: deal ? [] : doers,
      thing: clause,
      text,
      ...(deal ? {} : { allows: negator(doc, clause) === undefined }),
    },
    [clause],
    [head],
  );
}
