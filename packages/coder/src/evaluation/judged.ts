import type { Doc } from '@rapporteur/language';
import type { Participant, Span } from '@rapporteur/report';
import { mentioned } from '../actor/actors-of.js';
import type { Cast } from '../actor/cast.js';
import { phraseSpan } from '../actor/phrase.js';
import { clauseSpan } from '../predicate/clause-span.js';
import { caseOf, conjuncts, isNominal, isVerb } from '../predicate/grammar.js';

/** What is judged, as an entry tells it: an actor, else the words for a deed or thing. */
export type Judged = { readonly target: Participant } | { readonly object: Span } | Record<never, never>;

/** Who or what a nominal is that something is said of: the actor it names, else its owner's deed, else its words. */
export function judgedAt(doc: Doc, word: number, cast: Cast): Judged {
  const actor = actorAt(doc, word, cast);
  if (actor !== undefined) return { target: actor };
  const owner = ownerOf(doc, word, cast);
  if (owner !== undefined) return { target: owner };
  if (isEmpty(doc, word)) return {};
  return { object: isVerb(doc, word) ? clauseSpan(doc, word) : phraseSpan(doc, word) };
}

/** The actor whose mention a word is. */
export function actorAt(doc: Doc, word: number, cast: Cast): Participant | undefined {
  // 'It is wrong': a pronoun for a thing is taken for the actor named last too easily.
  if (/^(it|this|that|which|what)$/i.test(doc.form(word))) return undefined;
  return conjuncts(doc, word).flatMap((w) => mentioned(w, cast))[0];
}

const DOERS = new Set(['by', 'from']);

/**
 * Whose deed or quality a noun tells: 'MEDVEDEV's treachery', 'a mistake by the ADMINISTRATION', and with `of`, for nouns that
 * have a doer there and no theme, 'the arrogance of POWER'.
 */
export function ownerOf(doc: Doc, noun: number, cast: Cast, of: 'of' | '' = ''): Participant | undefined {
  for (const c of doc.children(noun)) {
    const relation = doc.deprel(c);
    const preposition = relation === 'nmod' ? (caseOf(doc, c) ?? '') : '';
    const owns = relation === 'nmod:poss' || DOERS.has(preposition) || (of !== '' && preposition === of);
    const owner = owns ? actorAt(doc, c, cast) : undefined;
    if (owner !== undefined) return owner;
  }
  // 'AMERICAN arrogance', 'TORY hypocrisy'.
  for (const c of doc.children(noun)) {
    if (doc.deprel(c) !== 'amod' && doc.deprel(c) !== 'compound') continue;
    const form = cast.at(c)?.form;
    if (form === 'name' || form === 'attribute') return mentioned(c, cast)[0];
  }
  return undefined;
}

/** 'This is wrong': a bare pronoun tells the reader nothing. */
function isEmpty(doc: Doc, word: number): boolean {
  return doc.upos(word) === 'PRON' || (!isNominal(doc, word) && doc.upos(word) === 'DET');
}
