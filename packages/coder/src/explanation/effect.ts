import type { Doc } from '@rapporteur/language';
import type { MarkerOfExplanation } from '@rapporteur/ontology';
import { speechEntry } from '../factuality/frame.js';
import type { Reading } from '../ledger/reading.js';
import { ancestors, child, childrenOf, isClause, isRelativePronoun, isVerb, markOf } from '../predicate/grammar.js';

/** Relations in which what explains may hang on what it explains. */
const HANGS = new Set(['advcl', 'obl', 'nmod', 'acl', 'xcomp', 'ccomp', 'advmod', 'acl:relcl']);

/** The highest word of a phrase that begins with a marker: 'response' of 'in response to the raid'. */
export function topOf(doc: Doc, cause: number, from: number, end: number): number {
  let top = cause;
  while (doc.head(top) >= from && doc.head(top) < end) top = doc.head(top);
  return top;
}

/**
 * The head of what a phrase or clause explains: the word above it outside its marker; of speech, what is said ('said that
 * they left because …'); of a noun that only fills its clause, the clause.
 */
export function effectOf(
  reading: Reading,
  cause: number,
  from: number,
  end: number,
  row: MarkerOfExplanation,
): number | undefined {
  const { doc } = reading;
  if (!HANGS.has(doc.relation(cause))) return undefined;
  const above = doc.head(topOf(doc, cause, from, end));
  if (above < 0) return undefined;
  const clause = aboveContact(reading.doc, inClause(reading, above, from));
  // 'They were not surprised, SHE SAID, because …'.
  const beside = reading.doc.relation(clause) === 'parataxis' && isSpeech(reading, clause);
  const effect = beside ? reading.doc.head(clause) : clause;
  const told = saidIn(reading, effect, cause, from) ?? effect;
  // The aim of a clause is that of the deed, not of what the deed is for already.
  if (row.kind === 'purpose') return row.form === 'clause' ? finite(doc, told) : told;
  return whole(doc, told);
}

/** 'postponed the talks because of the attack': what explains hangs on the object, but explains the deed. */
function inClause({ doc, predicates }: Reading, word: number, from: number): number {
  if (isClause(doc, word) || isVerb(doc, word)) return word;
  const relation = doc.relation(word);
  const subject = relation === 'nsubj' || relation === 'compound';
  if (subject && predicates.isEventNoun(word)) return word;
  for (const above of ancestors(doc, word)) if (isClause(doc, above) && above < from) return above;
  return word;
}

/** What is said where a clause of speech was found: what explains in somebody's words explains what he tells. */
export function saidIn(reading: Reading, effect: number, cause: number, from: number): number | undefined {
  const { doc, quotes, standings } = reading;
  const content = child(doc, effect, 'ccomp');
  const beside = content !== undefined && content !== cause && (content < from || cause < effect);
  if (!beside) return undefined;
  // '“What an idea,” SHE SAID in response to a question': what stands behind the verb of speech is not about the words quoted.
  const quote = quotes.around({ start: doc.start(content), end: doc.end(content) });
  if (quote !== undefined && effect < from && quote.end <= doc.start(effect)) return undefined;
  if (
    isSpeech(reading, effect) ||
    BELIEVING.has(doc.lemma(effect)) ||
    standings.of(content).voices.some(({ cue }) => cue === effect)
  )
    return content;
  return undefined;
}

/** Verbs whose content is what a cause after it explains: 'predicted that they would win THANKS TO'. */
const BELIEVING = new Set(
  'predict think believe hope know understand feel suspect guess expect assume figure suppose conclude forecast'.split(
    ' ',
  ),
);

function isSpeech({ doc, knowledge }: Reading, word: number): boolean {
  return speechEntry(doc, word, knowledge.factuality) !== undefined;
}

/** 'fights for the issues WE FACE because …': a relative clause without a pronoun is too close to its noun to be explained alone. */
function aboveContact(doc: Doc, clause: number): number {
  if (doc.deprel(clause) !== 'acl:relcl' || doc.subtree(clause).some((w) => isRelativePronoun(doc, w))) return clause;
  for (const above of ancestors(doc, clause)) if (isClause(doc, above)) return above;
  return clause;
}

/** 'were UNABLE TO VOTE because …', 'REFUSED TO SIGN because …': the cause is of both, though the tree hangs it on the last. */
function whole(doc: Doc, effect: number): number {
  let top = effect;
  while (doc.relation(top) === 'xcomp' && doc.head(top) < top && markOf(doc, top) === 'to') top = doc.head(top);
  return top;
}

/** 'sent troops TO OVERTHROW him so that …': the finite clause over infinitives. */
export function finite(doc: Doc, word: number): number {
  let top = word;
  while (['xcomp', 'advcl', 'acl'].includes(doc.relation(top)) && doc.head(top) < top && !hasFinite(doc, top))
    top = doc.head(top);
  return isClause(doc, top) ? top : word;
}

export function hasFinite(doc: Doc, word: number): boolean {
  return [word, ...childrenOf(doc, word, 'aux', 'aux:pass', 'cop')].some((w) => doc.feat(w, 'VerbForm') === 'Fin');
}
