import type { Doc } from '@rapporteur/language';
import type { Modality, Span } from '@rapporteur/report';
import type { Reading } from '../ledger/reading.js';
import { extentOfClause, extentOfPhrase } from '../predicate/extent.js';
import { child, childrenOf, isClause, isVerb, leftmost, markOf } from '../predicate/grammar.js';
import { hasFinite } from './effect.js';

/** Relations of an infinitive or gerund that is told together with the finite verb above it. */
const COMPLETING = new Set(['xcomp', 'csubj', 'ccomp', 'advcl']);

/**
 * The clause that tells a deed so that it can be understood and so that its standing shows: of 'tried TO SILENCE them', the
 * trying; nothing where the deed only completes a noun or stands after 'instead of', for then it is not told at all.
 */
export function told(doc: Doc, deed: number): number | undefined {
  if (!isClause(doc, deed)) return deed;
  let top = deed;
  while (!isTensed(doc, top)) {
    if (isByDoing(doc, top)) return top;
    const relation = doc.relation(top);
    if (relation === 'conj' && isVerb(doc, doc.head(top))) top = doc.head(top);
    else if (COMPLETING.has(relation) && isBare(doc, top) && isClause(doc, doc.head(top))) top = doc.head(top);
    else return undefined;
  }
  return top;
}

function isTensed(doc: Doc, clause: number): boolean {
  if (hasFinite(doc, clause)) return true;
  // 'was arrested and BEATEN', 'will go and FIGHT'.
  return doc.relation(clause) === 'conj' && markOf(doc, clause) === undefined && sharesAuxiliary(doc, clause);
}

function sharesAuxiliary(doc: Doc, clause: number): boolean {
  const first = doc.head(clause);
  return isClause(doc, first) && doc.xpos(first) === doc.xpos(clause) && isTensed(doc, first);
}

/** 'BY JOINING them': what is done, though no finite verb tells it. */
function isByDoing(doc: Doc, verb: number): boolean {
  return doc.xpos(verb) === 'VBG' && markOf(doc, verb) === 'by';
}

/** An infinitive with no subject of its own, or a participle without a preposition ('WITHOUT telling them' tells what was not done). */
function isBare(doc: Doc, verb: number): boolean {
  if (child(doc, verb, 'nsubj', 'nsubj:pass') !== undefined) return false;
  const mark = markOf(doc, verb);
  return mark === undefined || mark === 'to';
}

/** Standings of what did not happen for sure, so that nothing explains it. */
const UNREAL: ReadonlySet<Modality> = new Set(['conditional', 'counterfactual', 'questioned']);

/** What is explained has a reality, and is told by more than 'it' or 'do so'. */
export function isTold(reading: Reading, effect: number): boolean {
  const { doc, standings } = reading;
  if (UNREAL.has(standings.of(effect).modality) || isAsked(doc, effect)) return false;
  if (!isClause(doc, effect)) return isNamed(doc, effect);
  if (isFreeRelative(doc, effect) || isDoubted(doc, effect)) return false;
  // 'prompted Turkey TO CLOSE it': its subject is the object.
  if (markOf(doc, effect) === 'to') return true;
  return !isDoingSo(doc, effect) && (isByDoing(doc, effect) || subjectOf(doc, effect) !== undefined);
}

const PARTICIPLES = new Set(['VBG', 'VBN']);

/** The subject of a clause: its own, or what the clauses it is joined to have. An order has none. */
function subjectOf(doc: Doc, clause: number): number | undefined {
  const own = child(doc, clause, 'nsubj', 'nsubj:pass', 'csubj', 'expl');
  if (own !== undefined) return own;
  if (doc.relation(clause) === 'conj') return subjectOf(doc, doc.head(clause));
  if (doc.relation(clause) === 'advcl' && PARTICIPLES.has(doc.xpos(clause))) return subjectOf(doc, doc.head(clause));
  return undefined;
}

/** Nouns that only announce what a clause tells. */
const EMPTY = new Set(
  'fact thing way one issue matter reason lot something anything nothing everything this that'.split(' '),
);

/** A noun that names something: no pronoun, number or day, and not 'the fact' alone. */
export function isNamed(doc: Doc, noun: number): boolean {
  if (['PRON', 'NUM', 'DET', 'PUNCT', 'ADP', 'SYM'].includes(doc.upos(noun))) return false;
  return !EMPTY.has(doc.lemma(noun).toLowerCase()) || clauseOf(doc, noun) !== undefined;
}

const clauseOf = (doc: Doc, noun: number) => child(doc, noun, 'acl', 'acl:relcl', 'ccomp', 'nmod', 'amod', 'compound');

/** 'WHAT they want', 'HOW they fell': a clause that stands for a noun tells nothing. */
function isFreeRelative(doc: Doc, clause: number): boolean {
  return (
    doc.deprel(clause) !== 'acl:relcl' && /^(what|whatever|how|who|whoever)$/i.test(doc.form(leftmost(doc, clause)))
  );
}

/** 'no evidence that it HAPPENED', 'if they think that they LEFT because'. */
function isDoubted(doc: Doc, clause: number): boolean {
  let top = clause;
  while (doc.relation(top) === 'ccomp') top = doc.head(top);
  if ([clause, top].some((word) => /^(if|unless|whether)$/.test(markOf(doc, word) ?? ''))) return true;
  const hangs = ['acl', 'ccomp'].includes(doc.relation(clause)) && doc.deprel(clause) !== 'acl:relcl';
  return hangs && childrenOf(doc, doc.head(clause), 'det').some((det) => /^no$/i.test(doc.form(det)));
}

/** 'needs to DO SO'. */
function isDoingSo(doc: Doc, clause: number): boolean {
  const verbs = [clause, ...childrenOf(doc, clause, 'xcomp')];
  const doing = verbs.filter((verb) => doc.lemma(verb) === 'do');
  return doing.some((verb) => {
    const what = child(doc, verb, 'obj', 'advmod', 'ccomp');
    return what === undefined || /^(so|that|this|it|what)$/i.test(doc.form(what));
  });
}

/** A question, or what is asked after 'why': 'Do they get a pass because …?' */
function isAsked(doc: Doc, effect: number): boolean {
  const { end } = doc.sentence(doc.sentenceOf(effect));
  for (let w = end - 1; w > effect && doc.upos(w) === 'PUNCT'; w--) if (doc.form(w) === '?') return true;
  return childrenOf(doc, effect, 'advmod', 'mark').some((w) => w < effect && /^(why|whether)$/i.test(doc.form(w)));
}

/** The words that tell an effect, with the subject that a verb shares and the noun that a relative clause describes. */
export function extentOfEffect(doc: Doc, effect: number, without: ReadonlySet<number>): Span {
  const own = extentOfClause(doc, effect, without);
  const subject = child(doc, effect, 'nsubj', 'nsubj:pass');
  const above = doc.head(effect);
  if (doc.relation(effect) === 'conj' && subject === undefined && isClause(doc, above)) {
    return { start: extentOfEffect(doc, above, without).start, end: own.end };
  }
  const before =
    doc.deprel(effect) === 'acl:relcl' ? extentOfPhrase(doc, above, 0, new Set([...without, effect])) : own;
  if (before.end <= own.start) return { start: afterCase(doc, above, before), end: own.end };
  // 'THE NAME, she explained, exists because'.
  const apart = subject === undefined || [...without].some((w) => subject < w && w < effect);
  return apart ? own : { start: Math.min(doc.start(leftmost(doc, subject)), own.start), end: own.end };
}

/** Where a phrase begins behind its preposition. */
function afterCase(doc: Doc, noun: number, { start }: Span): number {
  const cases = childrenOf(doc, noun, 'case').filter((c) => c < noun);
  return Math.max(start, ...cases.map((c) => doc.start(c + 1)));
}
