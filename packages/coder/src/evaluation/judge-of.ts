import { mentioned } from '../actor/actors-of.js';
import { isFirstPerson } from '../actor/first-person.js';
import type { Reading } from '../ledger/reading.js';
import { caseOf, isVerb } from '../predicate/grammar.js';
import { baseForms } from '../text/base-forms.js';

const BELOW: ReadonlySet<string> = new Set(['nmod', 'conj', 'obj', 'nmod:poss', 'appos', 'amod', 'compound']);
const GROUNDS: ReadonlySet<string> = new Set(['for', 'over', 'at', 'against', 'on', 'as']);

/** The verb whose object or ground a judging phrase stands in, if its subject is who judges: 'CONDEMNED the brutal attack'. */
export function judgingVerbOver({ doc, knowledge }: Reading, anchor: number): number | undefined {
  let word = anchor;
  for (let step = 0; step < 4; step++) {
    const head = doc.head(word);
    if (head < 0) return undefined;
    const relation = doc.deprel(word);
    const ground = relation === 'obl' && GROUNDS.has(caseOf(doc, word) ?? '');
    if (!BELOW.has(relation) && !ground && relation !== 'nsubj:pass') return undefined;
    if (isVerb(doc, head)) {
      const judges = baseForms(doc, head).some((base) => knowledge.ledgers.judging.frame(base, 'obj') !== undefined);
      return judges ? head : undefined;
    }
    word = head;
  }
  return undefined;
}

/** Who says what a verb of judging says, by actor id. */
export function judgeAt({ predicates, cast }: Reading, verb: number): string | undefined {
  const subject = predicates.find(verb, 'subj');
  return subject === undefined ? undefined : mentioned(subject.word, cast)[0]?.actor;
}

/** Relations by which a judging phrase may hang below a verb of calling without being taken for its complement. */
const NEAR: ReadonlySet<string> = new Set([
  'obj',
  'iobj',
  'xcomp',
  'ccomp',
  'appos',
  'conj',
  'nmod',
  'obl',
  'dep',
  'parataxis',
]);

/** The verb of calling in front, however the parser hung the words: 'called Deby, once a general, A GREAT LEADER'. */
export function callingVerbOver({ doc, knowledge }: Reading, anchor: number): number | undefined {
  let word = anchor;
  for (let step = 0; step < 4 && NEAR.has(doc.relation(word)); step++) {
    word = doc.head(word);
    if (word < 0) return undefined;
    if (!isVerb(doc, word)) continue;
    return word < anchor && callsAt(doc, knowledge, word) ? word : undefined;
  }
  return undefined;
}

/** A verb of calling stands at a word. */
export function callsAt(doc: Reading['doc'], knowledge: Reading['knowledge'], word: number): boolean {
  const { judging } = knowledge.ledgers;
  return baseForms(doc, word).some((base) => judging.frame(base, 'complement') !== undefined);
}

/** 'is SEEN as a hero', 'a report CALLED it a farce': somebody judges, and the text does not say who. */
export function isOpenJudge({ doc, predicates }: Reading, verb: number): boolean {
  const subject = predicates.find(verb, 'subj');
  return subject === undefined || !isFirstPerson(doc, subject.word);
}
