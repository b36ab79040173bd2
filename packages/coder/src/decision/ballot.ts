import type { Doc } from '@rapporteur/language';
import type { Argument } from '../predicate/argument.js';
import { markOf } from '../predicate/grammar.js';
import type { Predicates } from '../predicate/predicates.js';

/** Words right after 'vote' that tell the vote though nothing follows them: 'voted AGAINST and left'. */
const BARE = new Set(['for', 'against', 'yes', 'no', 'aye', 'nay', 'yea', 'down']);

/** The arguments of a word that tells of a vote: its infinitive is what is voted on, and 'against' may stand alone. */
export function ballotArguments(doc: Doc, word: number, predicates: Predicates): readonly Argument[] {
  const all = predicates.of(word);
  // 'vote DEMOCRATIC', 'votes SCHEDULED': only an infinitive or gerund is what is voted on.
  const args = all.filter((a) => a.role !== 'xcomp' || markOf(doc, a.word) === 'to' || doc.xpos(a.word) === 'VBG');
  if (doc.lemma(word).toLowerCase() !== 'vote' && doc.lemma(word).toLowerCase() !== 'voting') return all;
  // 'voted 27-1 TO REFER Iran': no purpose, wherever the parser hung it.
  const mended = args.map((argument) =>
    argument.role === 'advcl' && markOf(doc, argument.word) === 'to' ? { ...argument, role: 'xcomp' } : argument,
  );
  let next = word + 1;
  while (next < doc.length && (doc.upos(next) === 'NUM' || doc.upos(next) === 'SYM' || /^[-–]$/.test(doc.form(next))))
    next++;
  const bare = next < doc.length ? doc.form(next).toLowerCase() : '';
  if (BARE.has(bare) && !mended.some(({ role }) => role === bare)) mended.push({ role: 'prt', word: next, via: '' });
  return mended;
}
