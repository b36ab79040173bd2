import type { Doc } from '@rapporteur/language';
import type { DecisionLexicon } from '@rapporteur/ontology';
import type { Participant } from '@rapporteur/report';
import { mentioned } from '../actor/actors-of.js';
import type { Cast } from '../actor/cast.js';
import { mayBe } from '../actor/sex.js';
import type { Reading } from '../ledger/reading.js';
import { caseOf, child, childrenOf, conjuncts, isRelativePronoun } from '../predicate/grammar.js';
import { countedNoun } from '../predicate/quantity.js';

/** What a share of is a share of an electorate: 'a majority of BRITONS', 'a third of VOTERS'. */
const OF_MANY = new Set(['of', 'among', 'for']);

/** Nouns that count votes, which 'by' brings beside who votes: 'adopted by ten VOTES to none'. */
const COUNTS = new Set(['vote', 'margin', 'majority', 'consensus', 'acclamation', 'unanimity', 'show', 'ballot']);

/** The words that name who votes, and who they are. */
export interface Voters {
  readonly words: readonly number[];
  readonly participants: readonly Participant[];
}

/** Who fills the roles of a voter; empty where nobody is named. */
export function votersIn(doc: Doc, verb: number, fillers: readonly number[], cast: Cast): Voters {
  const all = fillers.map((w) => whoIs(doc, isTakenUpTogether(doc, w, verb) ? doc.head(w) : w));
  const words = all.filter((w) => !COUNTS.has(doc.lemma(w).toLowerCase()) && doc.upos(w) !== 'NUM');
  const participants = words.flatMap((filler) => {
    const named = conjuncts(doc, filler).flatMap((w) => mentioned(w, cast));
    const counted = named.length > 0 ? undefined : countedNoun(doc, filler);
    return counted === undefined ? named : conjuncts(doc, counted).flatMap((w) => mentioned(w, cast));
  });
  return { words, participants };
}

/** 'THE UNITED STATES was the only member to vote against': who is described as the one that votes. */
function whoIs(doc: Doc, word: number): number {
  return child(doc, word, 'cop') === undefined ? word : (child(doc, word, 'nsubj') ?? word);
}

const TOGETHER = /^(all|both|each|none|neither|either|two|three|four|most|many|several)$/i;

/** 'Nunes, Kerr and OLESEN, all of whom opposed it': the last of some names, where a clause speaks of all. */
function isTakenUpTogether(doc: Doc, word: number, verb: number): boolean {
  if (doc.relation(word) !== 'conj' || verb < word) return false;
  for (let w = word + 1; w < verb; w++) if (TOGETHER.test(doc.form(w))) return true;
  return false;
}

/** The people, who vote at elections and referendums: 'voters', 'a third of Britons', 'the Swiss'. */
export function isElectorate(doc: Doc, word: number, cast: Cast, { words: { electorate } }: DecisionLexicon): boolean {
  if (electorate.has(doc.lemma(word).toLowerCase()) || /^(i|we|you|who)$/i.test(doc.form(word))) return true;
  if (isPeople(doc, word, cast)) return true;
  const share = childrenOf(doc, word, 'nmod').find((c) => OF_MANY.has(caseOf(doc, c) ?? ''));
  return share !== undefined && share > word && electorate.has(doc.lemma(share).toLowerCase());
}

/** 'the French', 'Britons': the people of a state, which bears another name. */
function isPeople(doc: Doc, word: number, cast: Cast): boolean {
  const mention = cast.at(word);
  const facts = mention?.form === 'name' ? cast.facts(mention.actors[0]!) : undefined;
  if (facts?.kind !== 'state' || facts.name.includes(doc.form(word))) return false;
  return doc.upos(word) === 'ADJ' || doc.feat(word, 'Number') === 'Plur';
}

/** 'they voted', and 'he' after the name of somebody else in the sentence: who votes is not sure. */
export function isDoubtful({ doc, cast }: Reading, word: number): boolean {
  if (doc.upos(word) !== 'PRON' || isRelativePronoun(doc, word)) return false;
  const form = doc.form(word).toLowerCase();
  if (/^(they|them|their|you|your|one|it)$/.test(form)) return form !== 'it' || cast.at(word) === undefined;
  if (!/^(he|she|his|her)$/.test(form)) return false;
  const taken = cast.at(word)?.actors[0];
  const { start } = doc.sentence(doc.sentenceOf(word));
  for (let w = word - 1; w >= start; w--) {
    const mention = cast.at(w);
    if (mention === undefined || mention.form !== 'name' || mention.actors.length !== 1) continue;
    const facts = cast.facts(mention.actors[0]!);
    if (facts?.kind !== 'person' || facts.id === taken) continue;
    if (!mayBe(/^(he|his)$/.test(form) ? 'male' : 'female', doc, mention, facts.name)) continue;
    return true;
  }
  return false;
}
