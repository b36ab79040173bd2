import type { Doc } from '@rapporteur/language';
import type { ForecastLexicon, Hedge } from '@rapporteur/ontology';
import type { Span } from '@rapporteur/report';
import { childrenOf } from '../predicate/grammar.js';

/** Words of certainty over a clause. */
export interface Hedged {
  readonly hedge: Hedge;
  readonly span: Span;
}

const MAX_WORDS = 3;

/** The words of certainty that hang on a clause as adverbs: 'will PROBABLY fall', 'PRESUMABLY, it will'. */
export function adverbsOfCertainty(doc: Doc, clause: number, lexicon: ForecastLexicon): Hedged[] {
  return childrenOf(doc, clause, 'advmod', 'obl', 'discourse').flatMap((word) => hedgedAt(doc, word, lexicon) ?? []);
}

/** The longest words of certainty that end in a word: 'very likely', 'all but certain', 'no doubt'. */
export function hedgedAt(doc: Doc, word: number, lexicon: ForecastLexicon): Hedged | undefined {
  for (let first = Math.max(0, word - MAX_WORDS + 1); first <= word; first++) {
    const span = { start: doc.start(first), end: doc.end(word) };
    const hedge = lexicon.hedge(doc.text.slice(span.start, span.end).toLowerCase());
    if (hedge !== undefined) return { hedge, span };
  }
  return undefined;
}

/** The words that leave it least sure; what says nothing of it is as sure as 'will'. */
export function leastSure(found: readonly Hedged[]): Hedged | undefined {
  return found.reduce<Hedged | undefined>(
    (least, other) => (least === undefined || middle(other) < middle(least) ? other : least),
    undefined,
  );
}

function middle({ hedge: { low, high } }: Hedged): number {
  return (low + high) / 2;
}
