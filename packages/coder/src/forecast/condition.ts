import type { Doc } from '@rapporteur/language';
import type { Span } from '@rapporteur/report';
import { conditionOf } from '../factuality/modal.js';
import { negator } from '../factuality/negation.js';
import { clauseSpan } from '../predicate/clause-span.js';
import { caseOf, child, childrenOf, leftmost, markOf } from '../predicate/grammar.js';

/** Prepositions and subordinators of what something depends on, beside 'if'. */
const DEPENDS = new Set(['without', 'barring', 'absent', 'once', 'providing']);

/** Clauses that stand under a condition in front of the clause above them. */
const PASSED_DOWN = new Set(['conj', 'xcomp', 'ccomp', 'parataxis', 'csubj']);

/** What the foretold thing depends on: the head of the clause or phrase. */
export function conditionOver(doc: Doc, clause: number): number | undefined {
  for (let word = clause, step = 0; step < 3; step++) {
    const found = realCondition(doc, word) ?? otherCondition(doc, word);
    // 'IF IT FALLS, he will flee and his men will scatter': what stands in front holds for all that follows.
    if (found !== undefined && (word === clause || found < clause)) return found;
    if (!PASSED_DOWN.has(doc.relation(word))) return undefined;
    word = doc.head(word);
  }
  return undefined;
}

/** 'EVEN IF it fails, the war will go on' depends on nothing. */
function realCondition(doc: Doc, clause: number): number | undefined {
  const found = conditionOf(doc, clause);
  const mark = found === undefined ? undefined : child(doc, found, 'mark');
  return mark !== undefined && mark > 0 && doc.form(mark - 1).toLowerCase() === 'even' ? undefined : found;
}

/** The words of a condition from its 'if' on. */
export function conditionSpan(doc: Doc, condition: number): Span {
  const { start, end } = clauseSpan(doc, condition);
  const mark = child(doc, condition, 'mark', 'case');
  let first = leftmost(doc, condition);
  while (first < condition && doc.upos(first) === 'PUNCT') first++;
  const from =
    mark !== undefined && mark > first && mark < condition && !doc.deprel(first).startsWith('aux') ? mark : first;
  return { start: Math.max(start, doc.start(from)), end };
}

function otherCondition(doc: Doc, clause: number): number | undefined {
  for (const c of childrenOf(doc, clause, 'advcl', 'obl')) {
    const marker = markOf(doc, c) ?? caseOf(doc, c) ?? adverbOf(doc, c);
    if (marker === undefined || !DEPENDS.has(marker)) continue;
    // 'will go on WITHOUT him' depends on nothing; 'would not go far WITHOUT' is told of what is only imagined.
    if (marker !== 'without' || (negator(doc, clause) !== undefined && !hasWould(doc, clause))) return c;
  }
  // 'AS LONG AS it lasts': the parser hangs the clause on 'long'.
  for (const long of childrenOf(doc, clause, 'advmod')) {
    if (doc.form(long).toLowerCase() === 'long' && child(doc, long, 'advcl') !== undefined) return long;
  }
  return undefined;
}

function hasWould(doc: Doc, clause: number): boolean {
  return childrenOf(doc, clause, 'aux').some((w) => /^(would|'d|’d)$/i.test(doc.form(w)));
}

function adverbOf(doc: Doc, clause: number): string | undefined {
  const first = leftmost(doc, clause);
  return doc.head(first) === clause ? doc.form(first).toLowerCase() : undefined;
}
