import type { Doc } from '@rapporteur/language';
import type { Span } from '@rapporteur/report';
import { actorsOf } from '../actor/actors-of.js';
import { isFirstPerson } from '../actor/first-person.js';
import { speakerOf } from '../attribution/speaker.js';
import type { Standing } from '../factuality/standing.js';
import type { Reading } from '../ledger/reading.js';
import { isNominal, isVerb } from '../predicate/grammar.js';
import type { Foretold } from './foretold.js';

/** Where whoever makes a prediction stands, likeliest first. */
const NOUN_MAKERS = ['poss', 'by', 'of', 'from', 'light'];
const PERSONAL = ['subj'];
/** What is known is so also for whoever says that it is known. */
const KNOWING = new Set(['know', 'recognize', 'recognise', 'realize', 'realise', 'understand']);

/**
 * Whose forecast it is, where that is not whoever the clause stands under: the subject of a word that foretells, the
 * maker of a prediction that its clause is parted from, and, of what somebody is said to know, whoever says so.
 */
export function holderOf(reading: Reading, { foreteller }: Foretold, { voices }: Standing): { holder?: string } {
  const { doc, cast } = reading;
  const last = voices.at(-1);
  if (foreteller !== undefined && last?.cue !== foreteller.word) {
    const source = makerOf(reading, foreteller.word, foreteller.entry.frame);
    if (source !== undefined) return { holder: speakerOf(doc, [...voices, { cue: foreteller.word, source }], cast) };
  }
  // 'We predict', said in no quotation, is the author's, whatever the sentence around it.
  if (
    last?.source !== undefined &&
    isFirstPerson(doc, last.source) &&
    reading.quotes.around(at(doc, last.source)) === undefined
  )
    return { holder: 'author' };
  // 'new worries', 'what he says': nobody is named there.
  if (last?.source !== undefined && !isSomebody(reading, last.source))
    return { holder: speakerOf(doc, voices.slice(0, -1), cast) };
  const knows = last !== undefined && voices.length > 1 && KNOWING.has(doc.lemma(last.cue));
  return knows ? { holder: speakerOf(doc, voices.slice(0, -1), cast) } : {};
}

/** A noun or pronoun that can speak, or a word that names an actor ('Russian fears'). */
function isSomebody({ doc, cast }: Reading, source: number): boolean {
  if (cast.at(source) !== undefined || isFirstPerson(doc, source)) return true;
  return isNominal(doc, source) && !/^(what|who|that|which|this|it|there)$/i.test(doc.form(source));
}

/** Nouns of what somebody feels or says; the others, as 'chance', tell how things stand. */
const HELD: ReadonlySet<string> = new Set(
  'belief concern expectation fear forecast prediction prophecy scepticism skepticism warning worry'.split(' '),
);

/** 'FEARS that it would fall', of which nobody is told who has them. */
export function isHeldByNobody(
  reading: Reading,
  { foreteller }: Foretold,
  { voices }: Standing,
  holder: string,
): boolean {
  if (foreteller === undefined || foreteller.entry.pos !== 'noun' || !HELD.has(foreteller.entry.lemma)) return false;
  if (holder === 'author') return true;
  if (voices.at(-1)?.cue === foreteller.word) return false;
  return makerOf(reading, foreteller.word, foreteller.entry.frame) === undefined;
}

function at(doc: Doc, word: number): Span {
  return { start: doc.start(word), end: doc.end(word) };
}

function makerOf({ doc, predicates, cast }: Reading, foreteller: number, frame: string): number | undefined {
  const noun = doc.upos(foreteller) === 'NOUN';
  // 'It is likely that', 'a deal is likely', 'Chad is likely to' name nobody who thinks so.
  if (doc.upos(foreteller) === 'ADJ' && frame !== 'that') return undefined;
  for (const role of noun || !(isVerb(doc, foreteller) || frame === 'that') ? NOUN_MAKERS : PERSONAL) {
    const word = predicates.find(foreteller, role)?.word;
    if (word === undefined || !isNominal(doc, word) || isImpersonal(doc, word)) continue;
    if (!noun || actorsOf(doc, word, cast).length > 0) return word;
  }
  return undefined;
}

function isImpersonal(doc: Doc, word: number): boolean {
  return /^(it|there|that|this|which|what)$/i.test(doc.form(word));
}
