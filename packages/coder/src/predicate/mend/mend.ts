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
import { objectInfinitive } from './object-infinitive.js';
import { predicative } from './predicative.js';
import type { Reattachment } from './reattachment.js';
import { namedObject, secondObject } from './second-object.js';
import { strayParticiple } from './stray-participle.js';
import { titleName } from './title-name.js';

/** A document with trees mended where grammar or the lexicon knows better than the parser. */
export function mend(doc: Doc, lexicon: FactualityLexicon): Doc {
  const { head, deprel } = doc.columns;
  if (head === undefined || deprel === undefined) return doc;
  const mended: Reattachment[] = [];
  for (let word = 0; word < doc.length; word++) {
    const upos = doc.upos(word);
    if (upos === 'VERB' || upos === 'AUX') {
      const found = lostVerb(doc, word);
      mended.push(
        ...(found.length > 0 ? found : strayParticiple(doc, word)),
        ...finalSpeaker(doc, word, lexicon),
        ...invertedCondition(doc, word),
      );
      mended.push(...invertedSpeech(doc, word, lexicon));
      mended.push(...objectInfinitive(doc, word));
    } else if (upos === 'PROPN' && doc.deprel(word) === 'compound')
      mended.push(...datedPlace(doc, word), ...lostSubject(doc, word));
    else if (upos === 'PROPN' && doc.deprel(word) === 'appos') mended.push(...headlinePair(doc, word));
    else if (upos === 'PROPN' && doc.deprel(word) === 'nmod') mended.push(...titleName(doc, word));
    else if (doc.deprel(word) === 'obj') mended.push(...secondObject(doc, word), ...namedObject(doc, word));
    else if (upos === 'ADJ') mended.push(...predicative(doc, word));
    else if (upos === 'PRON') mended.push(...agentiveIt(doc, word));
    mended.push(...contentClause(doc, word, lexicon));
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
