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
import type { Reattachment } from './reattachment.js';
import { namedObject, secondObject } from './second-object.js';
import { strandedParticle } from './stranded-particle.js';
import { strayParticiple } from './stray-participle.js';
import { subjectModifier } from './subject-modifier.js';
import { titleName } from './title-name.js';

/** A document with trees mended where grammar or the lexicon knows better than the parser. */
export function mend(doc: Doc, lexicon: FactualityLexicon): Doc {
  const { head, deprel } = doc.columns;
  if (head === undefined || deprel === undefined) return doc;
  let tree: MendedTree | undefined;
  for (let word = 0; word < doc.length; word++) {
    for (const mended of mendsOf(doc, word, lexicon)) {
      if (mended.length === 0) continue;
      tree ??= new MendedTree(head.slice(), deprel.slice());
      tree.apply(mended, (relation) => doc.strings.id(relation));
    }
  }
  return tree === undefined ? doc : doc.with({ head: tree.head, deprel: tree.deprel });
}

/** What the rules would hang elsewhere because of one word: of each rule all or nothing. */
function mendsOf(doc: Doc, word: number, lexicon: FactualityLexicon): Reattachment[][] {
  const upos = doc.upos(word);
  const found = [contentClause(doc, word, lexicon)];
  if (upos === 'VERB' || upos === 'AUX') {
    const lost = lostVerb(doc, word);
    found.push(lost, lost.length > 0 ? [] : strayParticiple(doc, word));
    found.push(finalSpeaker(doc, word, lexicon), invertedCondition(doc, word));
    found.push(invertedSpeech(doc, word, lexicon), objectInfinitive(doc, word));
  } else if (upos === 'PROPN') {
    const deprel = doc.deprel(word);
    if (deprel === 'compound') found.push(datedPlace(doc, word), lostSubject(doc, word));
    else if (deprel === 'appos') found.push(headlinePair(doc, word));
    else if (deprel === 'nmod') found.push(titleName(doc, word));
  } else if (upos === 'ADJ') found.push(predicative(doc, word));
  else if (upos === 'PRON') found.push(agentiveIt(doc, word));
  else if (upos === 'ADV') found.push(strandedParticle(doc, word));
  if (doc.relation(word) === 'obl') found.push(subjectModifier(doc, word));
  if (doc.deprel(word) === 'obj' && upos !== 'VERB') found.push(secondObject(doc, word), namedObject(doc, word));
  return found;
}
