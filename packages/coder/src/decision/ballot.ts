import type { Doc } from '@rapporteur/language';
import type { Argument } from '../predicate/argument.js';
import { child, childrenOf, markOf } from '../predicate/grammar.js';
import type { Predicates } from '../predicate/predicates.js';
import { isVoting } from './presented.js';

/** Words right after 'vote' that tell the vote though nothing follows them: 'voted AGAINST and left'. */
const BARE = new Set(['for', 'against', 'yes', 'no', 'aye', 'nay', 'yea', 'down']);

/** Nouns that tell how clear a vote was. */
const MARGINS = new Set(['margin', 'majority', 'vote', 'show', 'acclamation']);

/** The arguments of a word that tells of a vote: its infinitive is what is voted on, and 'against' may stand alone. */
export function ballotArguments(doc: Doc, word: number, predicates: Predicates): readonly Argument[] {
  const all = predicates.of(word);
  // 'vote DEMOCRATIC', 'votes SCHEDULED', 'their votes AFFECTING us': only an infinitive is what is voted on.
  const args = all.filter((a) => a.role !== 'xcomp' || markOf(doc, a.word) === 'to');
  if (doc.lemma(word).toLowerCase() !== 'vote' && doc.lemma(word).toLowerCase() !== 'voting') return all;
  // 'voted 27-1 TO REFER Iran': no purpose, wherever the parser hung it.
  const mended = args.map((argument) =>
    argument.role === 'advcl' && markOf(doc, argument.word) === 'to' ? { ...argument, role: 'xcomp' } : argument,
  );
  // 'voted by a narrow MARGIN to leave'.
  for (const { word: margin } of args) {
    const infinitive = MARGINS.has(doc.lemma(margin)) ? child(doc, margin, 'acl') : undefined;
    if (infinitive !== undefined && markOf(doc, infinitive) === 'to')
      mended.push({ role: 'xcomp', word: infinitive, via: '' });
  }
  // 'with CUBA, MALAYSIA and VENEZUELA voting against': a participle that the tagger took for the last of some nouns.
  if (isVoting(doc, word)) {
    for (const c of childrenOf(doc, word, 'compound')) mended.push({ role: 'by', word: c, via: '' });
    if (doc.relation(word) === 'conj') mended.push({ role: 'by', word: doc.head(word), via: '' });
  }
  let next = word + 1;
  while (next < doc.length && (doc.upos(next) === 'NUM' || doc.upos(next) === 'SYM' || /^[-–]$/.test(doc.form(next))))
    next++;
  const bare = next < doc.length ? doc.form(next).toLowerCase() : '';
  if (BARE.has(bare) && !mended.some(({ role }) => role === bare)) mended.push({ role: 'prt', word: next, via: '' });
  return mended;
}
