import type { Doc } from '@rapporteur/language';
import type { FactualityLexicon } from '@rapporteur/ontology';
import { baseForms } from '../../text/base-forms.js';
import { child, isNominal, isVerb } from '../grammar.js';
import type { Reattachment } from './reattachment.js';

/** How many words a speaker's name and description may have. */
const LONGEST = 14;

/**
 * '... at the summit in Geneva, PRESIDENT LULA said.': a noun phrase between a comma and a verb of speech without a
 * subject, hung by the parser on what goes before, is who speaks.
 */
export function finalSpeaker(doc: Doc, cue: number, lexicon: FactualityLexicon): Reattachment[] {
  if (doc.xpos(cue) !== 'VBD' && doc.xpos(cue) !== 'VBZ') return [];
  if (child(doc, cue, 'nsubj', 'nsubj:pass', 'aux:pass') !== undefined) return [];
  const sentence = doc.sentence(doc.sentenceOf(cue)).start;
  let first = cue;
  while (first > sentence && cue - first <= LONGEST && doc.form(first - 1) !== ',') {
    first--;
    if (isVerb(doc, first) && doc.deprel(first) !== 'amod') return [];
  }
  if (first === cue || first === sentence || cue - first > LONGEST) return [];
  let speaker: number | undefined;
  for (let w = first; w < cue; w++) {
    const head = doc.head(w);
    if ((head >= first && head < cue) || !isNominal(doc, w)) continue;
    if (head >= cue || speaker !== undefined) return [];
    speaker = w;
  }
  if (speaker === undefined || child(doc, speaker, 'case') !== undefined) return [];
  const speaks = baseForms(doc, cue).some((base) => lexicon.embedding(base, 'verb', 'that')?.attribution === 'speech');
  return speaks ? [{ word: speaker, governor: cue, relation: 'nsubj' }] : [];
}
