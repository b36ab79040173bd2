import type { AttributionContext } from './context.js';
import type { FeatureList } from './feature-list.js';
import type { SourceEnd } from './source-candidates.js';

enum Ask {
  Bias = 200,
  Path,
  PathLemma,
  PathTag,
  Relation,
  RelationLemma,
  Kind,
  KindPath,
  Lemma,
  LemmaCue,
  Distance,
  Before,
  After,
  Quotation,
  Lent,
  LentPath,
  Same,
  Beside,
  Case,
  None,
  NoneTag,
  NoneRelation,
  NoneSubject,
  EndTaken,
  EndLeft,
  EndNext,
  EndBias,
  EndCue,
}

/** Steps between two words of a tree beyond which the way is only 'far'. */
const STEPS = 4;

/** The way from one word to another through the tree, as a number; 0 for far. */
export function pathKey(context: AttributionContext, from: number, to: number): number {
  const { doc, deprel } = context;
  const up: number[] = [from];
  for (let w = from; up.length <= STEPS; ) {
    w = doc.head(w);
    if (w < 0) break;
    up.push(w);
  }
  let key = 1;
  let w = to;
  const down: number[] = [];
  for (let step = 0; step <= STEPS && w >= 0; step++) {
    const meet = up.indexOf(w);
    if (meet >= 0) {
      if (meet + step > STEPS) return 0;
      for (let i = 0; i < meet; i++) key = Math.imul(key ^ deprel[up[i]!]!, 0x9e3779b1) + 1;
      key = Math.imul(key, 0x85ebca6b) + 7;
      for (const d of down.reverse()) key = Math.imul(key ^ deprel[d]!, 0x9e3779b1) + 2;
      return key;
    }
    down.push(w);
    w = doc.head(w);
  }
  return 0;
}

/** The features of a word as the head of a cue's source. */
export function sourceFeatures(context: AttributionContext, cue: number, head: number, lent: number, out: FeatureList) {
  const { doc, lemma, form, tag, deprel, quotation, name } = context;
  const path = pathKey(context, cue, head);
  const side = head < cue ? 1 : 2;
  const distance = Math.abs(head - cue);
  const far = side * 16 + (distance < 6 ? distance : distance < 10 ? 6 : distance < 20 ? 7 : 8);
  const own = lemma[cue]!;
  const pronoun = doc.upos(head) === 'PRON' || doc.upos(head) === 'DET' ? form[head]! : 0;
  const kind = pronoun || name[head]! * 64 + (doc.upos(head) === 'PROPN' ? 1 : 2);
  out.add(Ask.Bias, side);
  out.add(Ask.Path, path, side);
  out.add(Ask.PathLemma, path, own, side);
  out.add(Ask.PathTag, path, tag[cue]!, side);
  out.add(Ask.Relation, deprel[head]!, side);
  out.add(Ask.RelationLemma, deprel[head]!, own);
  out.add(Ask.Kind, kind, tag[head]!);
  out.add(Ask.KindPath, kind, path);
  out.add(Ask.Lemma, lemma[head]!);
  out.add(Ask.LemmaCue, lemma[head]!, own);
  out.add(Ask.Distance, far);
  out.add(Ask.Distance, far, deprel[head]!);
  out.add(Ask.Before, head > 0 ? form[head - 1]! : 0, side);
  out.add(Ask.After, head + 1 < doc.length ? form[head + 1]! : 0, side);
  const quoted = quotation[head]! > 0 ? (quotation[cue] === quotation[head] ? 1 : 2) : quotation[cue]! > 0 ? 3 : 0;
  out.add(Ask.Quotation, quoted, side);
  out.add(Ask.Quotation, quoted, path);
  if (head === lent) {
    out.add(Ask.Lent, 1, tag[cue]!);
    out.add(Ask.LentPath, path);
    out.add(Ask.Lent, kind);
  }
  if (doc.head(head) === cue) out.add(Ask.Same, deprel[head]!, own);
  if (distance === 1) out.add(Ask.Beside, own, side);
  for (const c of doc.children(head)) if (c < head && doc.deprel(c) === 'case') out.add(Ask.Case, lemma[c]!, path, own);
}

/** The features of a cue that names no source. */
export function noSourceFeatures(
  context: AttributionContext,
  cue: number,
  passive: boolean,
  lent: number,
  out: FeatureList,
) {
  const { lemma, tag, deprel } = context;
  out.add(Ask.None, passive ? 1 : 0);
  out.add(Ask.None, lemma[cue]!, passive ? 1 : 0);
  out.add(Ask.NoneTag, tag[cue]!, deprel[cue]!);
  out.add(Ask.NoneRelation, deprel[cue]!, lemma[cue]!);
  out.add(Ask.NoneSubject, lent < 0 ? 0 : 1, passive ? 1 : 0, tag[cue]!);
  out.add(Ask.NoneSubject, lent < 0 ? 0 : 1, lemma[cue]!);
}

/** The features of a place where a source may end. */
export function sourceEndFeatures(
  context: AttributionContext,
  cue: number,
  head: number,
  end: SourceEnd,
  out: FeatureList,
) {
  const { doc, lemma, deprel, tag } = context;
  const side = head < cue ? 1 : 2;
  out.add(Ask.EndBias, side, end.taken < 0 ? 0 : 1);
  const next = end.last + 1 < doc.length ? context.form[end.last + 1]! : 0;
  out.add(Ask.EndNext, next, side);
  out.add(Ask.EndCue, end.last + 1 === cue || head - 1 === cue ? 1 : 0, side);
  const comma = (word: number) => (word < 0 ? 0 : hasCommaBefore(context, head, word) ? 2 : 1);
  if (end.taken >= 0) {
    out.add(Ask.EndTaken, deprel[end.taken]!, side, comma(end.taken));
    out.add(Ask.EndTaken, deprel[end.taken]!, tag[end.taken]!, side);
    out.add(Ask.EndTaken, deprel[end.taken]!, lemma[cue]!);
  }
  if (end.left >= 0) {
    out.add(Ask.EndLeft, deprel[end.left]!, side, comma(end.left));
    out.add(Ask.EndLeft, deprel[end.left]!, tag[end.left]!, side);
    out.add(Ask.EndLeft, deprel[end.left]!, lemma[cue]!);
  } else out.add(Ask.EndLeft, 0, side);
}

function hasCommaBefore({ doc }: AttributionContext, head: number, word: number): boolean {
  for (const c of doc.children(word)) {
    if (c > word) break;
    if (c > head && doc.upos(c) === 'PUNCT') return true;
  }
  return doc.form(Math.max(0, word - 1)) === ',';
}
