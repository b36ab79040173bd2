import type { Doc } from '@rapporteur/language';
import type { Participant, Span } from '@rapporteur/report';
import type { Cast } from '../actor/cast.js';
import { phraseSpan } from '../actor/phrase.js';
import { clauseSpan } from '../predicate/clause-span.js';
import { caseOf, isNominal, isVerb } from '../predicate/grammar.js';
import { sureActorAt } from './sure-target.js';

/** What is judged, as an entry tells it: an actor, else the words for a deed or thing. */
export type Judged = { readonly target: Participant } | { readonly object: Span } | Record<never, never>;

/** Who or what a nominal is that something is said of: the actor it names, else its owner's deed, else its words. */
export function judgedAt(doc: Doc, word: number, cast: Cast): Judged {
  const actor = sureActorAt(doc, word, cast);
  if (actor !== undefined) return { target: actor };
  const owner = possessorOf(doc, word, cast);
  if (owner !== undefined) return { target: owner };
  if (isEmpty(doc, word)) return {};
  return { object: isVerb(doc, word) ? clauseSpan(doc, word) : phraseSpan(doc, word) };
}

/** A word is a mention of an actor, whoever that is. */
export function isActor(doc: Doc, word: number, cast: Cast): boolean {
  // 'It is wrong': a pronoun for a thing is taken for the actor named last too easily.
  return !/^(it|this|that|which|what)$/i.test(doc.form(word)) && cast.at(word) !== undefined;
}

const DOERS = new Set(['by', 'from']);

/**
 * Whose deed or quality a noun tells: 'MEDVEDEV's treachery', 'a mistake by the ADMINISTRATION', and with `of`, for nouns that
 * have a doer there and no theme, 'the arrogance of POWER'.
 */
export function ownerOf(doc: Doc, noun: number, cast: Cast, of: 'of' | '' = ''): Participant | undefined {
  const possessor = possessorOf(doc, noun, cast, of);
  if (possessor !== undefined) return possessor;
  // 'AMERICAN arrogance', 'TORY hypocrisy'.
  for (const c of doc.children(noun)) {
    if (doc.deprel(c) !== 'amod' && doc.deprel(c) !== 'compound') continue;
    const form = cast.at(c)?.form;
    if (form === 'name' || form === 'attribute') return sureActorAt(doc, c, cast);
  }
  return undefined;
}

/** Whoever a noun names as its owner or doer: 'MEDVEDEV's treachery', 'a mistake by the ADMINISTRATION'. */
function possessorOf(doc: Doc, noun: number, cast: Cast, of: 'of' | '' = ''): Participant | undefined {
  for (const c of doc.children(noun)) {
    const relation = doc.deprel(c);
    const preposition = relation === 'nmod' ? (caseOf(doc, c) ?? '') : '';
    const owns = relation === 'nmod:poss' || DOERS.has(preposition) || (of !== '' && preposition === of);
    const owner = owns ? sureActorAt(doc, c, cast) : undefined;
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** 'This is wrong': a bare pronoun tells the reader nothing. */
function isEmpty(doc: Doc, word: number): boolean {
  return doc.upos(word) === 'PRON' || (!isNominal(doc, word) && doc.upos(word) === 'DET');
}
