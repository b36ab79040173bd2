import type { Doc } from '@rapporteur/language';
import { childrenOf } from '../predicate/grammar.js';
import type { Deadline } from './deadline.js';
import type { Found } from './found.js';

/** What a threat after 'or' speaks of: 'or FACE sanctions', 'or ELSE'. */
const OR_ELSE: ReadonlySet<string> = new Set(['face', 'risk', 'lose', 'suffer', 'else', 'be', 'pay']);

/** A demand with a last day, or with a threat for whoever does not obey, is an ultimatum. */
export function asUltimatum(doc: Doc, commitment: Found, deadline: Deadline | undefined): Found {
  if (commitment.kind !== 'demand') return commitment;
  const dated = commitment.firm === true && deadline?.limits === true;
  return dated || hasOrElse(doc, commitment.thing) ? { ...commitment, kind: 'ultimatum' } : commitment;
}

/** 'withdraw OR FACE sanctions': the alternative stands after 'or' and is a loss to whoever is asked. */
function hasOrElse(doc: Doc, thing: number): boolean {
  return childrenOf(doc, thing, 'conj', 'advmod').some((c) => {
    const or = childrenOf(doc, c, 'cc').some((cc) => doc.form(cc).toLowerCase() === 'or');
    return or && (OR_ELSE.has(doc.lemma(c)) || [...doc.children(c)].some((d) => OR_ELSE.has(doc.lemma(d)) && d < c));
  });
}
