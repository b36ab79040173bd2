import type { Doc } from '@rapporteur/language';
import { ancestors, caseOf, isClause } from '../predicate/grammar.js';
import { finite } from './effect.js';

/** Nouns that take up what a clause has told: 'cut the aid, A MOVE meant to punish them'. */
const SUMMARY = new Set(
  'move step measure decision act action gesture provision change effort bid ploy tactic policy attempt operation plan response show sign strategy campaign push drive ruling reform'.split(
    ' ',
  ),
);

/** The clause that a noun sums up, where it stands in apposition to it or with 'in' ('IN A MOVE meant to'); else the noun. */
export function summedUp(doc: Doc, word: number): number {
  const noun = takenUp(doc, word);
  if (!SUMMARY.has(doc.lemma(noun))) return noun;
  const relation = doc.relation(noun);
  const apart = relation === 'appos' || relation === 'parataxis' || (relation === 'obl' && caseOf(doc, noun) === 'in');
  if (!apart) return noun;
  for (const above of ancestors(doc, noun)) if (isClause(doc, above)) return finite(doc, above);
  return noun;
}

/** 'a provision, she said, THAT is meant to': the noun that a stray relative pronoun takes up. */
function takenUp(doc: Doc, word: number): number {
  if (!/^(that|which)$/i.test(doc.form(word))) return word;
  const { start } = doc.sentence(doc.sentenceOf(word));
  for (let w = word - 1; w >= start; w--) {
    const next = w + 1;
    if (doc.upos(w) === 'NOUN' && (next === word || doc.upos(next) === 'PUNCT' || doc.upos(next) === 'ADP')) return w;
  }
  return word;
}
