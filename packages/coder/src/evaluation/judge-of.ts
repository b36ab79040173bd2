import { actorsOf } from '../actor/actors-of.js';
import type { Reading } from '../ledger/reading.js';
import { caseOf, child, isVerb } from '../predicate/grammar.js';
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
export function judgeAt({ doc, predicates, cast }: Reading, verb: number): string | undefined {
  const subject = predicates.find(verb, 'subj');
  return subject === undefined ? undefined : actorsOf(doc, subject.word, cast)[0]?.actor;
}

/** Passives without an agent leave it open who judges: 'is SEEN as a hero'. */
export function isOpenJudge({ doc }: Reading, verb: number): boolean {
  return child(doc, verb, 'nsubj') === undefined && child(doc, verb, 'obl:agent') === undefined;
}
