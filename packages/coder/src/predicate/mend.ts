import type { Doc } from '@rapporteur/language';
import type { FactualityLexicon } from '@rapporteur/ontology';
import { baseForms } from '../text/base-forms.js';
import { child, childrenOf, isNominal, isVerb } from './grammar.js';

/**
 * A document with trees mended where the lexicon knows better than the parser. A 'that' clause hung on the
 * nearest noun belongs to the verb that takes such clauses ('SAID on Monday THAT it would not attack'), and
 * one after a noun that takes them is its content, no relative clause ('FEARS THAT Iran had attacked').
 */
export function mend(doc: Doc, lexicon: FactualityLexicon): Doc {
  const { head, deprel } = doc.columns;
  if (head === undefined || deprel === undefined) return doc;
  const mended: { word: number; governor: number; relation: string }[] = [];
  for (let word = 0; word < doc.length; word++) {
    if (doc.relation(word) !== 'acl' && doc.relation(word) !== 'advcl') continue;
    const noun = doc.head(word);
    const that = thatOf(doc, word);
    if (that === undefined) continue;
    const verb = doc.deprel(that) === 'mark' ? verbOfContent(doc, word, lexicon) : undefined;
    if (verb !== undefined) mended.push({ word, governor: verb, relation: 'ccomp' });
    else if (doc.deprel(word) === 'acl:relcl' && isWhole(doc, word, that) && takesContent(doc, noun, 'noun', lexicon)) {
      mended.push({ word, governor: noun, relation: 'acl' }, { word: that, governor: word, relation: 'mark' });
    }
  }
  if (mended.length === 0) return doc;
  const heads = head.slice();
  const deprels = deprel.slice();
  for (const { word, governor, relation } of mended) {
    heads[word] = governor;
    deprels[word] = doc.strings.id(relation);
  }
  return doc.with({ head: heads, deprel: deprels });
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
