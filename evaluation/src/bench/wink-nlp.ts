import model from 'wink-eng-lite-web-model';
import winkNLP, { type Document } from 'wink-nlp';

/** wink-nlp as a tagger: words, sentences and parts of speech, and none of its other steps. */
export function winkTagger(): (text: string) => Document {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return (text) => nlp.readDoc(text);
}
