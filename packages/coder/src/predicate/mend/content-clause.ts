import type { Doc } from '@rapporteur/language';
import type { FactualityLexicon } from '@rapporteur/ontology';
import { baseForms } from '../../text/base-forms.js';
import { child, childrenOf, isNominal, isVerb } from '../grammar.js';
import type { Reattachment } from './reattachment.js';

/**
 * A 'that' clause hung on the nearest noun belongs to the verb that takes such clauses ('SAID on Monday THAT it
 * would not attack'), and one after a noun that takes them is its content, no relative clause ('FEARS THAT Iran
 * had attacked').
 */
export function contentClause(doc: Doc, word: number, lexicon: FactualityLexicon): Reattachment[] {
  if (doc.relation(word) !== 'acl' && doc.relation(word) !== 'advcl') return [];
  const noun = doc.head(word);
  const that = thatOf(doc, word);
  if (that === undefined) return [];
  const verb = doc.deprel(that) === 'mark' ? verbOfContent(doc, word, lexicon) : undefined;
  if (verb !== undefined) return [{ word, governor: verb, relation: 'ccomp' }];
  if (doc.deprel(word) === 'acl:relcl' && isWhole(doc, word, that) && takesContent(doc, noun, 'noun', lexicon))
    return [
      { word, governor: noun, relation: 'acl' },
      { word: that, governor: word, relation: 'mark' },
    ];
  return [];
}

/** The 'that' that begins a clause. */
function thatOf(doc: Doc, clause: number): number | undefined {
  const [first] = doc.children(clause);
  return first !== undefined && first < clause && doc.form(first).toLowerCase() === 'that' ? first : undefined;
}

/** The clause has a subject beside its 'that', so that nothing is missing in it for a relative pronoun to be. */
function isWhole(doc: Doc, clause: number, that: number): boolean {
  return childrenOf(doc, clause, 'nsubj', 'nsubj:pass', 'expl').some((w) => w !== that);
}

/** The verb above the noun a clause hangs on, if the noun takes no such clause and the verb does. */
function verbOfContent(doc: Doc, clause: number, lexicon: FactualityLexicon): number | undefined {
  let above = doc.head(clause);
  if (above < 0) return undefined;
  if (isVerb(doc, above)) return takesContent(doc, above, 'verb', lexicon) ? above : undefined;
  if (takesContent(doc, above, 'noun', lexicon)) return undefined;
  while (above >= 0 && isNominal(doc, above)) above = doc.head(above);
  const free = above >= 0 && isVerb(doc, above) && child(doc, above, 'ccomp') === undefined;
  return free && above < clause && takesContent(doc, above, 'verb', lexicon) ? above : undefined;
}

function takesContent(doc: Doc, word: number, pos: 'verb' | 'noun', lexicon: FactualityLexicon): boolean {
  return baseForms(doc, word).some((base) => lexicon.embedding(base, pos, 'that') !== undefined);
}
