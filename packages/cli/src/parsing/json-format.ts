import { chains, type Doc, dates, entities } from '@rapporteur/language';
import type { Format } from './format.js';

/** One JSON object a line for each document. Offsets are UTF-16; all other numbers are indexes of words, ends exclusive. */
export const JSON_LINES: Format = {
  begin: '',
  *pieces({ doc, document }) {
    const { id, text } = document;
    const sentences = Array.from({ length: doc.sentenceCount }, (_, s) => [doc.sentence(s).start, doc.sentence(s).end]);
    const words = Array.from({ length: doc.length }, (_, word) => wordOf(doc, word));
    yield `${JSON.stringify({ id, ...(doc.date !== undefined && { date: doc.date }), text, sentences, words, ...found(doc) })}\n`;
  },
  end: '',
};

function wordOf(doc: Doc, word: number): object {
  return {
    start: doc.start(word),
    end: doc.end(word),
    form: doc.form(word),
    lemma: doc.lemma(word),
    upos: doc.upos(word),
    xpos: doc.xpos(word),
    feats: doc.feats(word),
    head: doc.head(word),
    deprel: doc.deprel(word),
  };
}

/** What stands in columns of its own, where the document has them. */
function found(doc: Doc): object {
  const { entityStart, mentionStart, dateStart } = doc.columns;
  return {
    entities: entityStart && entities(doc),
    chains: mentionStart && chains(doc),
    dates: dateStart && dates(doc),
  };
}
