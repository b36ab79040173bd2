import type { Doc } from '@rapporteur/language';
import { caseOf, childrenOf } from './grammar.js';

/** Nouns that only count or portion out what 'of' brings: 'a batch of weapons', 'the last of its soldiers'. */
const QUANTITIES: ReadonlySet<string> = new Set(
  (
    'batch number dozen hundred thousand million billion group series part most half majority rest last first remainder ' +
    'lot bulk handful pair couple kind type sort list ton tonne load consignment shipment amount quantity range string ' +
    'spate wave round variety third quarter fifth fraction share portion piece array host score scores percent all some ' +
    'many several both each one two three four five six seven eight nine ten cache stockpile fleet convoy column ' +
    'contingent team unit set package cargo flood supply'
  ).split(' '),
);

/** What a noun of quantity is a quantity of, or undefined: 'soldiers' from 'thousands of soldiers'. */
export function countedNoun(doc: Doc, word: number): number | undefined {
  if (!QUANTITIES.has(doc.lemma(word).toLowerCase())) return undefined;
  return childrenOf(doc, word, 'nmod').find((c) => caseOf(doc, c) === 'of');
}
