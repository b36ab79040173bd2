import type { Doc } from '@rapporteur/language';
import type { Standing } from '../factuality/standing.js';
import { ancestors, caseOf, child, childrenOf, isVerb, markOf } from '../predicate/grammar.js';

/** Words under which an infinitive tells a vote to come, asked for, or withheld; others tell of will, right or power to cast one. */
const ANNOUNCING = new Set(
  (
    'expect plan promise vow pledge threaten intend schedule due set likely unlikely sure certain bound about poise ' +
    'threat promise pledge vow plan decision refusal failure decide agree refuse decline fail vote join ' +
    'urge ask call press request appeal demand tell go'
  ).split(' '),
);

/** Verbs whose gerund tells what was done: 'ended up PASSING', 'admitted VOTING for'. */
const DONE = new Set(['end', 'wind', 'admit', 'recall', 'regret', 'deny', 'finish', 'defend', 'avoid', 'remember']);
/** What a gerund that tells what was done may follow. */
const BEFORE_DONE = new Set(['by', 'for', 'in', 'after', 'since', 'with', 'without']);
const WEAK_MODALS = new Set(['can', 'could', 'should', 'must', 'ought', 'shall']);

/** Whether a text tells a vote, cast or to come, and no readiness, power or thought of one. */
export function isVote(
  doc: Doc,
  word: number,
  { modality, negative }: Pick<Standing, 'modality' | 'negative'>,
): boolean {
  if (modality === 'questioned') return false;
  if (!isVerb(doc, word)) return modality !== 'possible' && modality !== 'conditional';
  const auxiliaries = childrenOf(doc, word, 'aux').map((w) => doc.form(w).toLowerCase());
  if (modality !== 'counterfactual' && auxiliaries.some((form) => WEAK_MODALS.has(form))) return false;
  const mark = markOf(doc, word);
  // Of what hangs on a condition only the condition names a body's vote: 'if Congress does not pass it'.
  if (modality === 'conditional' && mark !== 'if' && mark !== 'unless') return false;
  if (modality === 'possible' && !auxiliaries.some((form) => form === 'may' || form === 'might')) return false;
  if (isInfinitive(doc, word)) return isAnnounced(doc, word);
  if (doc.xpos(word) !== 'VBG') return true;
  return isDone(doc, word, negative);
}

/** 'is willing TO VOTE for it and VOTE for him': the second infinitive bears no 'to'. */
export function isInfinitive(doc: Doc, word: number): boolean {
  if (markOf(doc, word) === 'to') return true;
  const isBare = doc.xpos(word) === 'VB' && doc.relation(word) === 'conj';
  return isBare && child(doc, word, 'aux', 'nsubj') === undefined && markOf(doc, doc.head(word)) === 'to';
}

function isAnnounced(doc: Doc, word: number): boolean {
  if (singledOut(doc, word) !== undefined || isJudgedInPast(doc, word)) return true;
  const head = governor(doc, word);
  if (head === undefined || ANNOUNCING.has(doc.lemma(head).toLowerCase())) return true;
  // 'has YET to approve it'; not 'has to approve it'.
  return childrenOf(doc, head, 'advmod').some((w) => doc.form(w).toLowerCase() === 'yet');
}

/** The word on which an infinitive hangs, past those that it is coordinated with. */
function governor(doc: Doc, word: number): number | undefined {
  let w = word;
  while (doc.relation(w) === 'conj' && doc.head(w) >= 0) w = doc.head(w);
  return doc.head(w) >= 0 ? doc.head(w) : undefined;
}

function isDone(doc: Doc, word: number, negative: boolean): boolean {
  // 'is PASSING', 'is VOTING': not done yet.
  if (child(doc, word, 'aux') !== undefined) return false;
  if (doc.relation(word) === 'acl' || doc.deprel(word) === 'conj') return true;
  const before = markOf(doc, word) ?? caseOf(doc, word);
  const head = doc.head(word);
  const headLemma = head < 0 ? '' : doc.lemma(head).toLowerCase();
  if (before !== undefined) return BEFORE_DONE.has(before) || (before === 'of' && headLemma === 'accuse');
  return doc.relation(word) === 'advcl' || DONE.has(headLemma) || negative;
}

/** Words that single out who did something: 'the ONLY member to vote against', 'ONE of twelve to vote for'. */
const SINGLES = /^(only|first|last|sole|lone|one|among|second|third)$/i;

/** The noun that singles out who did what an infinitive tells: 'was the only MEMBER to vote against', 'ONE of ten to vote'. */
export function singledOut(doc: Doc, word: number): number | undefined {
  const head = doc.head(word);
  if (head < 0 || markOf(doc, word) !== 'to' || doc.relation(word) !== 'acl') return undefined;
  for (const noun of [head, ...ancestors(doc, head)]) {
    if (isVerb(doc, noun)) return undefined;
    const isSingle = SINGLES.test(doc.form(noun)) || [...doc.children(noun)].some((c) => SINGLES.test(doc.form(c)));
    if (isSingle) return noun;
    if (!['nmod', 'obl', 'acl', 'conj'].includes(doc.relation(noun))) return undefined;
  }
  return undefined;
}

/** The copula or verb of the clause in which somebody is singled out is in the past, so that the vote is. */
export function isSingledOutInPast(doc: Doc, word: number): boolean {
  const single = singledOut(doc, word);
  if (single === undefined) return false;
  for (const w of [single, ...ancestors(doc, single)]) {
    const copula = child(doc, w, 'cop');
    if (copula !== undefined) return doc.xpos(copula) === 'VBD' || doc.xpos(copula) === 'VBN';
    if (isVerb(doc, w)) return doc.xpos(w) === 'VBD' || doc.xpos(w) === 'VBN';
  }
  return false;
}

/** 'was right TO VOTE', 'were wrong TO VOTE': a vote in the past, judged. */
export function isJudgedInPast(doc: Doc, word: number): boolean {
  const head = doc.head(word);
  if (head < 0 || markOf(doc, word) !== 'to' || !JUDGING.has(doc.lemma(head).toLowerCase())) return false;
  const copula = child(doc, head, 'cop');
  return copula !== undefined && doc.xpos(copula) === 'VBD';
}

const JUDGING = new Set('right wrong wise foolish brave mistaken unwise courageous'.split(' '));
