import type { Doc } from '@rapporteur/language';
import type { FactualityLexicon } from '@rapporteur/ontology';
import { agentiveIt } from './agentive-it.js';
import { contentClause } from './content-clause.js';
import { datedPlace } from './dated-place.js';
import { finalSpeaker } from './final-speaker.js';
import { invertedCondition } from './inverted-condition.js';
import { invertedSpeech } from './inverted-speech.js';
import { headlinePair, lostSubject } from './lost-subject.js';
import { lostVerb } from './lost-verb.js';
import { MendedTree } from './mended-tree.js';
import { objectInfinitive } from './object-infinitive.js';
import { predicative } from './predicative.js';
import { namedObject, secondObject } from './second-object.js';
import { strandedParticle } from './stranded-particle.js';
import { strayParticiple } from './stray-participle.js';
import { subjectModifier } from './subject-modifier.js';
import { titleName } from './title-name.js';

/** A document with trees mended where grammar or the lexicon knows better than the parser. */
export function mend(doc: Doc, lexicon: FactualityLexicon): Doc {
  const { head, deprel } = doc.columns;
  if (head === undefined || deprel === undefined) return doc;
  const tree = new MendedTree(head, deprel, (relation) => doc.strings.id(relation));
  for (let word = 0; word < doc.length; word++) mendAt(doc, word, lexicon, tree);
  return tree.changed === undefined ? doc : doc.with(tree.changed);
}

/** Hangs elsewhere what the rules say because of one word: of each rule all or nothing. */
function mendAt(doc: Doc, word: number, lexicon: FactualityLexicon, tree: MendedTree): void {
  const upos = doc.upos(word);
  tree.apply(contentClause(doc, word, lexicon));
  if (upos === 'VERB' || upos === 'AUX') {
    const lost = lostVerb(doc, word);
    tree.apply(lost.length > 0 ? lost : strayParticiple(doc, word));
    tree.apply(finalSpeaker(doc, word, lexicon));
    tree.apply(invertedCondition(doc, word));
    tree.apply(invertedSpeech(doc, word, lexicon));
    tree.apply(objectInfinitive(doc, word));
  } else if (upos === 'PROPN') {
    const deprel = doc.deprel(word);
    if (deprel === 'compound') {
      tree.apply(datedPlace(doc, word));
      tree.apply(lostSubject(doc, word));
    } else if (deprel === 'appos') tree.apply(headlinePair(doc, word));
    else if (deprel === 'nmod') tree.apply(titleName(doc, word));
  } else if (upos === 'ADJ') tree.apply(predicative(doc, word));
  else if (upos === 'PRON') tree.apply(agentiveIt(doc, word));
  else if (upos === 'ADV') tree.apply(strandedParticle(doc, word));
  if (doc.relation(word) === 'obl') tree.apply(subjectModifier(doc, word));
  if (doc.deprel(word) === 'obj' && upos !== 'VERB') {
    tree.apply(secondObject(doc, word));
    tree.apply(namedObject(doc, word));
  }
}
