import type { Doc } from '@rapporteur/language';
import type { FactualityLexicon } from '@rapporteur/ontology';
import { speechEntry } from '../../factuality/frame.js';
import { child } from '../grammar.js';
import type { Reattachment } from './reattachment.js';

/** The parser's guesses at a subject that follows its verb. */
const OBJECTS = ['obj', 'iobj'];

/**
 * 'The talks had failed, SAID ANNAN': a verb of speech after a comma or quotation, without subject and
 * conjunction, has its speaker behind it; it is no second deed of whoever the sentence is about.
 */
export function invertedSpeech(doc: Doc, verb: number, lexicon: FactualityLexicon): Reattachment[] {
  const governor = doc.head(verb);
  if (governor < 0 || governor > verb || !['conj', 'parataxis', 'dep', 'advcl'].includes(doc.relation(verb))) return [];
  if (doc.xpos(verb) !== 'VBD' && doc.xpos(verb) !== 'VBZ') return [];
  if (!/^[,”"’'!?]+$/.test(doc.form(verb - 1))) return [];
  if (child(doc, verb, 'nsubj', 'cc', 'mark', 'aux', 'ccomp', 'xcomp') !== undefined) return [];
  const speaker = child(doc, verb, ...OBJECTS);
  if (speaker === undefined || speaker < verb || !isSomebody(doc, speaker)) return [];
  if (speechEntry(doc, verb, lexicon)?.attribution !== 'speech') return [];
  return [
    { word: speaker, governor: verb, relation: 'nsubj' },
    { word: verb, governor, relation: 'parataxis' },
  ];
}

function isSomebody(doc: Doc, word: number): boolean {
  return (
    doc.upos(word) === 'PROPN' || (doc.upos(word) === 'NOUN' && child(doc, word, 'det', 'nmod:poss') !== undefined)
  );
}
