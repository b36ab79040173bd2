import type { Doc } from '@rapporteur/language';
import type { Modality, Span } from '@rapporteur/report';
import type { Reading } from '../ledger/reading.js';
import { extentOfClause, extentOfPhrase } from '../predicate/extent.js';
import { ancestors, child, childrenOf, isClause, isRelativePronoun, isVerb, markOf } from '../predicate/grammar.js';
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
  return isVerb(doc, first) && doc.xpos(first) === doc.xpos(clause) && isTensed(doc, first);
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
  if (isFreeRelative(doc, effect)) return false;
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
  return [...doc.children(clause)].some(
    (c) => c < clause && /^(what|whatever|how|who|whoever)$/i.test(doc.form(c)) && doc.deprel(clause) !== 'acl:relcl',
  );
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
  if (doc.relation(effect) === 'conj' && subject === undefined && isVerb(doc, doc.head(effect))) {
    const first = firstOf(doc, effect);
    return { start: extentOfEffect(doc, first, without).start, end: own.end };
  }
  if (doc.deprel(effect) !== 'acl:relcl' || subject === undefined || !isRelativePronoun(doc, subject)) return own;
  const noun = extentOfPhrase(doc, doc.head(effect), 0, new Set([...without, effect]));
  return noun.end <= own.start ? { start: noun.start, end: own.end } : own;
}

/** The first of the verbs that one is joined to which has a subject; without one, the verb itself. */
function firstOf(doc: Doc, verb: number): number {
  for (const above of ancestors(doc, verb)) {
    if (!isVerb(doc, above)) break;
    if (child(doc, above, 'nsubj', 'nsubj:pass') !== undefined) return above;
    if (doc.relation(above) !== 'conj') break;
  }
  return doc.head(verb);
}
