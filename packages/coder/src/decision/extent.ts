import type { Doc } from '@rapporteur/language';
import type { Decision, Span } from '@rapporteur/report';
import type { Reading } from '../ledger/reading.js';
import { ancestors, child, childrenOf, isVerb, leftmost, rightmost } from '../predicate/grammar.js';
import { sentenceSpan } from '../predicate/sentence-span.js';
import type { Decided } from './who-decides.js';

/** The clause of a vote without those coordinated with it, which tell of other votes; of a noun its whole sentence. */
export function votingClause({ doc }: Reading, word: number): Span {
  if (!isVerb(doc, word)) return sentenceSpan(doc, word);
  let end = rightmost(doc, word) + 1;
  for (const c of childrenOf(doc, word, 'conj', 'parataxis'))
    if (c > word && child(doc, c, 'nsubj', 'nsubj:pass') !== undefined) end = Math.min(end, leftmost(doc, c));
  // 'The council, which took it up by ten votes to none, voted …': what describes who votes tells of something else.
  const subject = child(doc, word, 'nsubj', 'nsubj:pass');
  const isDescribed = subject !== undefined && subject < word && child(doc, subject, 'acl:relcl') !== undefined;
  return { start: doc.start(isDescribed ? word : leftmost(doc, word)), end: doc.end(end - 1) };
}

/** 'a resolution on Iran, WITH Cuba voting against': how the vote went. */
function isAside(doc: Doc, word: number): boolean {
  return doc.form(word) === ',' && word + 1 < doc.length && doc.form(word + 1) === 'with';
}

/** 'the pact AND HIS VOTE for the bill': another vote than this. */
function isNextVote(doc: Doc, word: number): boolean {
  if (doc.upos(word) !== 'CCONJ') return false;
  const next = doc.head(word);
  const lemma = next > word ? doc.lemma(next).toLowerCase() : '';
  if (/^(support|opposition)$/.test(lemma)) return child(doc, next, 'nmod:poss') !== undefined;
  return /^(vote|veto|abstention|refusal)$/.test(lemma);
}

/** 'After it ruled for the ban, SENATOR KERRY proposed …': behind the clause that leads in, its main clause begins. */
function isNextSubject({ doc, cast }: Reading, word: number, vote: number): boolean {
  if (doc.form(word) !== ',' || doc.relation(vote) !== 'advcl' || doc.head(vote) < word) return false;
  for (let w = word + 1; w < word + 6 && w < doc.length; w++) {
    const kinds = (cast.at(w)?.actors ?? []).map((id) => cast.facts(id)?.kind);
    if (kinds.includes('person')) return true;
    if (doc.upos(w) !== 'PROPN' && doc.upos(w) !== 'DET' && doc.upos(w) !== 'NOUN') return false;
  }
  return false;
}

function ancestorsInclude(doc: Doc, word: number, above: number): boolean {
  for (const head of ancestors(doc, word)) if (head === above) return true;
  return false;
}

/** Words after the measure at which something else begins that the parser hung on it: the place, the numbers. */
export function stopsAfter(
  reading: Reading,
  word: number,
  measure: number,
  { body }: Decided,
  count: Decision['count'],
): number[] {
  const { doc } = reading;
  const stops: number[] = [];
  const offsets = [body?.span.start, count?.span.start].filter((start) => start !== undefined);
  const end = doc.sentence(doc.sentenceOf(measure)).end;
  // 'the bill, WHICH PASSED the Senate': the vote itself does not belong to what is voted on.
  if (word > measure && ancestorsInclude(doc, word, measure)) stops.push(leftmost(doc, word));
  for (let w = measure + 1; w < end; w++)
    if (doc.form(w) === ';' || isAside(doc, w) || isNextVote(doc, w) || isNextSubject(reading, w, word)) stops.push(w);
  for (let w = measure + 1; w < end; w++) {
    if (offsets.includes(doc.start(w))) stops.push(beforePreposition(w));
  }
  return stops;

  function beforePreposition(word: number): number {
    let first = word;
    while (first - 1 > measure && ['ADP', 'DET', 'PUNCT'].includes(doc.upos(first - 1))) first--;
    return first;
  }
}
