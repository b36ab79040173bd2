import type { Doc } from '@rapporteur/language';
import type { DecisionEntry } from '@rapporteur/ontology';
import type { Reading } from '../ledger/reading.js';
import { caseOf, child, childrenOf } from '../predicate/grammar.js';
import { isVoting } from './presented.js';
import type { Voters } from './voters.js';

const ELECTION = new Set(['election', 'primary', 'caucus', 'caucuse', 'referendum', 'poll', 'runoff', 'ballot']);

/** 'voted in the PRIMARY': where the people vote. */
export function isElection({ doc }: Reading, word: number): boolean {
  return childrenOf(doc, word, 'obl', 'nmod').some((c) => {
    const preposition = caseOf(doc, c);
    return (preposition === 'in' || preposition === 'at') && ELECTION.has(doc.lemma(c).toLowerCase());
  });
}

/** 'with five ABSTENTIONS': a count of votes, told with the decision that it belongs to. */
export function isCount(reading: Reading, word: number, { lemma, pos }: DecisionEntry, voters: Voters): boolean {
  const { doc } = reading;
  // 'making VOTING harder', 'had the VOTES': nobody has cast them.
  if (pos === 'noun' && doc.form(word).toLowerCase() === 'voting' && !isVoting(doc, word)) return true;
  const isNobodys = voters.words.length === 0 || isWanted(doc, word);
  if (pos === 'noun' && lemma === 'veto' && isWanted(doc, word)) return true;
  if (pos === 'noun' && lemma === 'vote' && isNobodys && !isVoting(doc, word)) return true;
  const isCounted = pos === 'noun' && child(doc, word, 'nummod') !== undefined;
  return isCounted && voters.words.length === 0 && !isVoting(doc, word);
}

/** Verbs of wanting, getting or arranging votes. */
const WANTED = new Set(
  'have need lack get win court seek earn hold schedule count garner want delay postpone'.split(' '),
);

/** 'not ENOUGH votes', 'the REQUIRED votes'. */
const NEEDED = /^(enough|required|necessary|needed|sufficient)$/i;

function isWanted(doc: Doc, word: number): boolean {
  if (childrenOf(doc, word, 'amod').some((c) => NEEDED.test(doc.form(c)))) return true;
  const head = doc.head(word);
  return head >= 0 && doc.relation(word) === 'obj' && WANTED.has(doc.lemma(head));
}
