import { type Columns, DATE_PRECISIONS, type Doc, ENTITY_TYPES, NO_DAY } from '@rapporteur/language';
import type { Format } from './format.js';

/** One JSON object a line for each document. Offsets are UTF-16; all other numbers are indexes of words, ends exclusive. */
export const JSON_LINES: Format = {
  begin: '',
  *pieces({ doc, document }) {
    const { id, text } = document;
    const sentences = Array.from({ length: doc.sentenceCount }, (_, s) => [doc.sentence(s).start, doc.sentence(s).end]);
    const words = Array.from({ length: doc.length }, (_, word) => wordOf(doc, word));
    yield `${JSON.stringify({ id, ...(doc.date !== undefined && { date: doc.date }), text, sentences, words, ...found(doc.columns) })}\n`;
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
function found(columns: Columns): object {
  const { entityStart, entityEnd, entityType, mentionStart, mentionEnd, mentionHead, mentionChain } = columns;
  const { dateStart, dateEnd, dateFrom, dateTo, datePrecision } = columns;
  const rows = (start: Uint32Array | undefined, row: (i: number) => object): object[] | undefined =>
    start && Array.from(start, (first, i) => ({ start: first, ...row(i) }));
  return {
    entities: rows(entityStart, (i) => ({ end: entityEnd?.[i], type: ENTITY_TYPES[entityType?.[i] ?? -1] })),
    mentions: rows(mentionStart, (i) => ({ end: mentionEnd?.[i], head: mentionHead?.[i], chain: mentionChain?.[i] })),
    dates: rows(dateStart, (i) => ({
      end: dateEnd?.[i],
      from: isoDay(dateFrom?.[i]),
      to: isoDay(dateTo?.[i]),
      precision: DATE_PRECISIONS[datePrecision?.[i] ?? 0],
    })),
  };
}

function isoDay(day: number | undefined): string | null {
  return day === undefined || day === NO_DAY ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);
}
