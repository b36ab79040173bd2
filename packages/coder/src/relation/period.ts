import { type DateExpression, dates } from '@rapporteur/language';
import { isFormerWord } from '../actor/former.js';
import { headOf } from '../actor/phrase.js';
import type { Reading } from '../ledger/reading.js';
import { ancestors } from '../predicate/grammar.js';

/** When a tie holds, in ISO 8601. */
export interface Period {
  readonly since?: string;
  readonly until?: string;
}

/** Tells when ties hold: 'an ally SINCE 1979', 'president FROM 1999 TO 2008', 'the FORMER president'. */
export class Periods {
  readonly #reading: Reading;
  #bySentence: Map<number, DateExpression[]> | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The dates of a sentence; none are read before a tie asks for them. */
  #datesIn(sentence: number): readonly DateExpression[] {
    if (this.#bySentence === undefined) {
      this.#bySentence = new Map();
      for (const date of dates(this.#reading.doc)) {
        const its = this.#reading.doc.sentenceOf(date.start);
        this.#bySentence.set(its, [...(this.#bySentence.get(its) ?? []), date]);
      }
    }
    return this.#bySentence.get(sentence) ?? [];
  }

  /** @param words the noun or verb that tells the tie, and the words of its clause that a date may hang on */
  of(words: readonly number[], first: number): Period {
    const { doc, document } = this.#reading;
    const found: { since?: string; until?: string } = {};
    for (const date of this.#datesIn(doc.sentenceOf(first))) {
      const head = headOf(doc, date.start, date.end - 1);
      const governor = doc.head(head);
      const above = governor < 0 ? [] : [governor, ...[...ancestors(doc, governor)].slice(0, 2)];
      // 'a member SINCE 1952, joined': right behind the noun it is the noun's, whatever the parser hung it on.
      const isBeside = date.start - words[0]! <= 2 && date.start > words[0]!;
      if (!isBeside && !above.some((w) => words.includes(w))) continue;
      const lead = [date.start - 1, date.start].map((w) => (w < 0 ? '' : doc.form(w).toLowerCase()));
      if (lead.includes('since') && date.from !== undefined) found.since = written(date.from, date.precision);
      else if ((lead.includes('until') || lead.includes('till')) && date.to !== undefined)
        found.until = written(date.to, date.precision);
      else if (lead.includes('from') && date.from !== undefined && date.to !== undefined && date.to > date.from) {
        found.since = written(date.from, date.precision);
        found.until = written(date.to, date.precision);
      }
    }
    const isOver = [
      ...wordsBefore(this.#reading, first),
      ...words.flatMap((w) => childrenBefore(this.#reading, w)),
    ].some((w) => isFormerWord(doc.form(w)));
    if (isOver && found.until === undefined && document.published !== undefined) found.until = document.published;
    return found;
  }
}

function childrenBefore({ doc }: Reading, word: number): number[] {
  return [...doc.children(word)].filter((c) => c < word && ['amod', 'compound', 'advmod'].includes(doc.deprel(c)));
}

function written(day: string, precision: DateExpression['precision']): string {
  if (precision === 'year') return day.slice(0, 4);
  return precision === 'month' ? day.slice(0, 7) : day;
}

/** The words of the same phrase in front of a title: 'FORMER MARYLAND Gov.'. */
function wordsBefore({ doc }: Reading, first: number): number[] {
  const found: number[] = [];
  for (let w = first - 1; w >= Math.max(0, first - 5); w--) {
    if (!['PROPN', 'NOUN', 'ADJ', 'PART', 'ADV'].includes(doc.upos(w))) break;
    found.push(w);
  }
  return found;
}
