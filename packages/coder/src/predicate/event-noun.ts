import type { Doc } from '@rapporteur/language';
import type { EventLexicon } from '@rapporteur/ontology';
import { baseForms, isHyphenated } from '../text/base-forms.js';
import { child, isVerb } from './grammar.js';

/** Relations in which a noun stands, and a verb does not without a subject of its own. */
const NOMINAL = new Set(['csubj', 'csubj:pass', 'nsubj', 'nsubj:pass', 'obj', 'nmod', 'obl']);

/**
 * The word is a noun, or is used as one and the lexicon knows it as a noun: 'the SIT-IN', torn apart by its hyphens so
 * that its last part is taken for a preposition or adverb, or 'RIOTING by students', a gerund.
 */
export function isEventNoun(doc: Doc, word: number, lexicon: EventLexicon): boolean {
  if (doc.upos(word) === 'NOUN') return true;
  const known = () => baseForms(doc, word).some((base) => base.includes('-') && lexicon.of(base, 'noun').length > 0);
  if (isHyphenated(doc, word)) return NOMINAL.has(doc.deprel(word)) || !isVerb(doc, word) ? known() : false;
  const upos = doc.upos(word);
  if ((upos !== 'VERB' && upos !== 'ADJ') || !NOMINAL.has(doc.deprel(word))) return false;
  // 'an ONSLAUGHT', taken for a participle; 'RIOTING by students', a gerund without arguments of a verb.
  const nominal =
    child(doc, word, 'det', 'nmod:poss') !== undefined ||
    (doc.xpos(word) === 'VBG' && child(doc, word, 'nsubj', 'obj', 'aux', 'mark') === undefined);
  return nominal && lexicon.of(doc.form(word).toLowerCase(), 'noun').length > 0;
}
