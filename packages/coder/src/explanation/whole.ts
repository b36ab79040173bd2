import type { Doc } from '@rapporteur/language';
import type { Span } from '@rapporteur/report';
import type { Reading } from '../ledger/reading.js';
import { childrenOf, isVerb } from '../predicate/grammar.js';
import { hasFinite } from './effect.js';

/** Words that may stand between what is explained and the word that leads over: 'left, IN PART because'. */
const LEADING = /^(in|part|large|small|measure|no|at|least|apparently|and|all)$/i;

/**
 * What is explained up to the word that leads over to its cause, so that no particle or object that the tree hung elsewhere
 * is lost ('held OFF because'); nothing where another clause stands between, which the cause belongs to as likely.
 *
 * @param next the first word of the marker
 */
export function upTo(reading: Reading, effect: number, span: Span, next: number, strict: boolean): Span | undefined {
  const { doc, quotes } = reading;
  if (doc.start(next) < span.end) return doc.start(next) < span.start ? span : undefined;
  const quote = quotes.around(span);
  if (quote !== undefined && quote.end <= doc.start(next)) return undefined;
  const aside = new Set(childrenOf(doc, effect, 'parataxis').flatMap((clause) => [...doc.subtree(clause)]));
  let end = span.end;
  for (let w = next - 1; w >= 0 && doc.start(w) >= span.end; w--) {
    if (/^[()[\]]$/.test(doc.form(w))) return undefined;
    if (aside.has(w) || doc.upos(w) === 'PUNCT') continue;
    if (isVerb(doc, w) && (strict || hasFinite(doc, w))) return undefined;
    if (doc.upos(w) === 'ADV' || LEADING.test(doc.form(w))) continue;
    end = Math.max(end, doc.end(w));
  }
  return { start: span.start, end };
}

const STOPS = /^([.;:!?—–…\])]|--|''|”|"|')$/;

/**
 * What explains to its end, where the tree cut it at a hyphen, a bracket or a comma before its verb: on to the next mark
 * that ends a clause; of a quotation or bracket that it opens, to where that closes.
 *
 * @param before the word at which it ends at the latest
 */
export function toItsEnd(doc: Doc, span: Span, cause: number, before = doc.length): Span {
  const last = Math.min(doc.sentence(doc.sentenceOf(cause)).end, before);
  let w = cause;
  while (w < last && doc.end(w) < span.end) w++;
  let end = span.end;
  for (let next = w + 1; next < last; next++) {
    const glued = doc.start(next) === doc.end(next - 1) && /^[-‑/]$/.test(doc.form(next));
    const joins = glued || (/^[-‑/]$/.test(doc.form(next - 1)) && doc.start(next) === doc.end(next - 1));
    const open = opened(doc, span.start, end, cause);
    if (!joins && !open && endsHere(doc, next, last)) break;
    end = doc.end(next);
  }
  return { start: span.start, end };
}

/** A bracket or single quotation mark stands open in some words. */
function opened(doc: Doc, start: number, end: number, near: number): boolean {
  let depth = 0;
  let w = near;
  while (w > 0 && doc.start(w - 1) >= start) w--;
  for (; w < doc.length && doc.end(w) <= end; w++) {
    if (/^[([]$/.test(doc.form(w))) depth++;
    else if (/^[)\]]$/.test(doc.form(w))) depth--;
  }
  return depth > 0;
}

const SUBORDINATING = /^(because|although|though|while|since|as|if|when|after|before|unless|until|whereas)$/i;

/** A mark or conjunction that ends a clause; a comma, unless a verb follows that wants the words before it. */
function endsHere(doc: Doc, word: number, last: number): boolean {
  const form = doc.form(word);
  if (STOPS.test(form)) return true;
  if (form === ',') return !(word + 1 < last && isFiniteVerb(doc, word + 1));
  return doc.upos(word) === 'CCONJ' || doc.upos(word) === 'PUNCT' || SUBORDINATING.test(form);
}

function isFiniteVerb(doc: Doc, word: number): boolean {
  return isVerb(doc, word) && doc.feat(word, 'VerbForm') === 'Fin' && doc.relation(word) !== 'parataxis';
}
