import type { Doc } from '@rapporteur/language';
import type { Span } from '@rapporteur/report';
import { isClause, leftmost, markOf, rightmost } from '../predicate/grammar.js';

/** What hangs on a noun and tells more of it than which one is meant. */
const BESIDE_NOUN: ReadonlySet<string> = new Set(['acl:relcl', 'appos', 'parataxis', 'advcl', 'cc', 'conj']);
const BESIDE_CLAUSE: ReadonlySet<string> = new Set(['parataxis', 'discourse', 'cc']);
/** A clause after one of these tells something beside it: 'will leave, ALTHOUGH nobody asked'. */
const ASIDE: ReadonlySet<string> = new Set([
  'although',
  'though',
  'while',
  'whereas',
  'because',
  'since',
  'as',
  'even',
]);
/** Before these 'to' is a preposition, whatever the parser took it for: 'committed TO reducing'. */
const NOT_INFINITIVE = /^(VBG|NN.*)$/;
const EDGE: ReadonlySet<string> = new Set(['punct', 'case', 'cc']);

/**
 * The words of what somebody commits himself to: a clause from its 'to' to its end, without 'that' and without the
 * clause it depends on where that stands at its edge; a noun with its attributes and prepositional phrases.
 */
export function contentSpan(doc: Doc, thing: number, without: readonly number[] = []): Span {
  const clause = isClause(doc, thing);
  const beside = clause ? BESIDE_CLAUSE : BESIDE_NOUN;
  let first = thing;
  let last = thing;
  for (const c of doc.children(thing)) {
    const deprel = doc.deprel(c);
    if (without.includes(c) || EDGE.has(deprel) || beside.has(deprel)) continue;
    if (deprel === 'mark' && (doc.form(c).toLowerCase() !== 'to' || NOT_INFINITIVE.test(doc.xpos(thing)))) continue;
    if (deprel === 'advcl' && c > thing && ASIDE.has(markOf(doc, c) ?? '')) continue;
    // 'to LEAVE, to stay': an infinitive after a noun is part of it, a participle after a comma is told beside it.
    if (
      !clause &&
      deprel === 'acl' &&
      c > thing &&
      markOf(doc, c) === undefined &&
      doc.form(leftmost(doc, c) - 1) === ','
    )
      continue;
    if (c < thing) first = Math.min(first, leftmost(doc, c));
    else last = Math.max(last, rightmost(doc, c));
  }
  while (first < thing && doc.upos(first) === 'PUNCT') first++;
  while (last > thing && doc.upos(last) === 'PUNCT') last--;
  return { start: doc.start(first), end: doc.end(last) };
}
