import type { Doc } from '@rapporteur/language';
import type { Span } from '@rapporteur/report';
import { child } from '../predicate/grammar.js';

/** How far before a verb its first auxiliary or adverb may stand, in words. */
const REACH = 4;
const BEFORE = new Set(['aux', 'aux:pass', 'advmod']);
const AFTER = new Set(['compound:prt', 'fixed']);

/** The word with its auxiliaries, denial, adverbs in between and particle: 'has not YET learned', 'pointed out'. */
export function cueSpan(doc: Doc, cue: number): Span {
  let first = cue;
  let beside = cue - 1;
  const own = new Set(doc.children(cue));
  while (beside >= 0 && cue - beside <= REACH && own.has(beside) && BEFORE.has(doc.deprel(beside))) {
    if (doc.upos(beside) === 'SCONJ' || /^(wh|how)/i.test(doc.form(beside))) break;
    first = beside--;
  }
  const particle = child(doc, cue, ...AFTER);
  const last = particle !== undefined && particle > cue && particle - cue <= 2 ? particle : cue;
  return { start: doc.start(first), end: doc.end(last) };
}
