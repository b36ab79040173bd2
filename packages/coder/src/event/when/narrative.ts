import type { Doc } from '@rapporteur/language';
import { child, isVerb } from '../../predicate/grammar.js';
import type { DatePhrase, DatePhrases } from './date-phrases.js';

/** What a text has told the time of before a sentence. */
export interface Told {
  /** The date that the story goes on from; undefined where it does not go on. */
  readonly date: DatePhrase | undefined;
  /**
   * The story, or something beside it in this sentence, is of a time long before, so that the day of publication
   * says nothing of what goes with it.
   */
  readonly past: 'story' | 'aside' | undefined;
}

/** A story told that many days before publication is no news. */
const NEWS_DAYS = 30;
/** How many sentences a story goes on from a day, and from what is told less exactly. */
const REACH_OF_DAYS = 2;
const REACH_OF_YEARS = 1;
const FINE = new Set(['day', 'part-of-day', 'time', 'weekend']);
const COARSE = new Set(['decade', 'century', 'unresolved']);

const SEQUENCE = /^(later|then|afterwards?|subsequently|meanwhile|soon|eventually|finally|next|hours|minutes)$/i;
/** Words at the beginning of a sentence that are looked at for 'later', 'then'. */
const OPENING = 3;

/**
 * The date of the story at every sentence. A date that the main clause of a sentence bears holds for what follows in
 * its paragraph, as long as that is told in the past tense; in the next paragraph only after 'later', 'then'.
 * @param isCue whether somebody speaks by a word; when he speaks is not when what he tells happened
 * @param published the day of publication, ISO 8601
 */
export function narrative(
  doc: Doc,
  phrases: DatePhrases,
  isCue: (word: number) => boolean,
  published: string | undefined,
): Told[] {
  const told: Told[] = [];
  let date: DatePhrase | undefined;
  let reach = 0;
  let past = false;
  let next = 0;
  for (let s = 0; s < doc.sentenceCount; s++) {
    const { start, end } = doc.sentence(s);
    const present = !isPast(doc, start, end);
    if (present || s > reach || (isNewParagraph(doc, start) && !opensInSequence(doc, start, end))) date = undefined;
    if (present) past = false;
    const going = date;
    const wasPast = past;
    let old = false;
    for (; next < phrases.all.length && phrases.all[next]!.start < end; next++) {
      const phrase = phrases.all[next]!;
      if (phrase.from === undefined || phrase.to === undefined) continue;
      if (published !== undefined && (phrase.from > published || phrase.from === published)) continue;
      const isOld = published !== undefined && daysBetween(phrase.to, published) > NEWS_DAYS;
      old ||= isOld;
      if (present || COARSE.has(phrase.precision) || !isMain(doc, phrase.owner, isCue)) continue;
      date = phrase;
      reach = s + (FINE.has(phrase.precision) ? REACH_OF_DAYS : REACH_OF_YEARS);
      past = isOld;
    }
    told.push({ date: going, past: wasPast && going === undefined ? 'story' : old ? 'aside' : undefined });
  }
  return told;
}

/** The phrase dates the main clause, or what is said in it. */
export function isMain(doc: Doc, owner: number, isCue: (word: number) => boolean): boolean {
  if (owner < 0 || isCue(owner)) return false;
  for (let word = owner, step = 0; step < 4; step++) {
    const head = doc.head(word);
    if (head < 0) return true;
    const relation = doc.relation(word);
    const said = relation === 'ccomp' && isCue(head);
    if (!said && relation !== 'conj' && relation !== 'parataxis' && relation !== 'nsubj') return false;
    word = head;
  }
  return false;
}

/** The sentence's first finite verb tells of the past. Sentences without a verb leave the story as it is. */
function isPast(doc: Doc, start: number, end: number): boolean {
  for (let w = start; w < end; w++) {
    if (doc.head(w) >= 0) continue;
    const finite = child(doc, w, 'aux', 'aux:pass', 'cop') ?? w;
    if (!isVerb(doc, finite)) return true;
    return doc.xpos(finite) === 'VBD' || doc.xpos(finite) === 'VBN';
  }
  return true;
}

/** An empty line, or the end of one, stands before the word. */
export function isNewParagraph(doc: Doc, word: number): boolean {
  return word > 0 && doc.text.slice(doc.end(word - 1), doc.start(word)).includes('\n');
}

function opensInSequence(doc: Doc, start: number, end: number): boolean {
  for (let w = start; w < Math.min(end, start + OPENING); w++) if (SEQUENCE.test(doc.form(w))) return true;
  return false;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
