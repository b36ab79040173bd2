import type { Doc } from '@rapporteur/language';
import type { Forecast } from '@rapporteur/report';
import { actorsOf } from '../actor/actors-of.js';
import { isFirstPerson } from '../actor/first-person.js';
import { speakerOf } from '../attribution/speaker.js';
import type { Reading } from '../ledger/reading.js';
import { child, childrenOf, isVerb } from '../predicate/grammar.js';
import { isPassive } from '../predicate/passive.js';
import { sentenceSpan } from '../predicate/sentence-span.js';

/** 'has been PROVED right', 'TURNED OUT wrong': verbs that only say how it came to be known. */
const SHOWN: ReadonlySet<string> = new Set(['prove', 'turn']);

/**
 * What the text says became of a forecast: 'The officer who predicted that it would fall has been proved RIGHT', 'Merkel
 * predicted that it would last. She was too HOPEFUL.' Of the next sentence's words only what is said of the forecaster
 * alone counts: 'she was right to warn' and 'wrong about the men' are about something else.
 */
export function verdictOf(reading: Reading, foreteller: number, holder: string): Forecast['fate'] {
  const { doc, standings, cast, knowledge } = reading;
  const sentence = doc.sentenceOf(foreteller);
  const last = Math.min(sentence + 1, doc.sentenceCount - 1);
  for (let word = doc.sentence(sentence).start; word < doc.sentence(last).end; word++) {
    const verdict = knowledge.ledgers.forecasts.verdict(
      doc.lemma(word).toLowerCase(),
      isVerb(doc, word) ? 'verb' : 'adj',
    );
    if (verdict === undefined || !hasDegree(doc, word, verdict.degree) || isAboutMore(doc, word)) continue;
    const subject = subjectOf(doc, word);
    if (subject === undefined) continue;
    const own = doc.sentenceOf(word) === sentence;
    if (own ? !isTellerOf(doc, subject, foreteller) : !isHolder(reading, subject, foreteller, holder)) continue;
    const { modality, negative, voices } = standings.of(shownBy(doc, word) ?? word);
    if (modality !== 'actual' || negative) continue;
    // What the forecaster said ends with his own clause.
    const others = voices.filter(({ cue }) => cue !== foreteller);
    return { fate: verdict.fate, holder: speakerOf(doc, others, cast), evidence: sentenceSpan(doc, word) };
  }
  return undefined;
}

function hasDegree(doc: Doc, word: number, degree: string): boolean {
  return degree === '-' || childrenOf(doc, word, 'advmod').some((w) => doc.form(w).toLowerCase() === degree);
}

/** 'right TO WARN', 'wrong ABOUT THE MEN', 'correct THAT it fell'. */
function isAboutMore(doc: Doc, word: number): boolean {
  return child(doc, word, 'xcomp', 'ccomp', 'advcl', 'obl', 'csubj') !== undefined;
}

function shownBy(doc: Doc, word: number): number | undefined {
  const head = doc.head(word);
  // The parser may take 'right' for an adverb.
  const below = doc.relation(word) === 'xcomp' || doc.relation(word) === 'advmod';
  return head >= 0 && below && SHOWN.has(doc.lemma(head).toLowerCase()) ? head : undefined;
}

/** Of whom it is said: the subject of 'is right', of 'has been proved right', of 'was vindicated'. */
function subjectOf(doc: Doc, word: number): number | undefined {
  const shown = shownBy(doc, word);
  if (shown !== undefined) return child(doc, shown, 'nsubj', 'nsubj:pass');
  if (isVerb(doc, word)) return isPassive(doc, word) ? child(doc, word, 'nsubj:pass', 'nsubj') : undefined;
  return child(doc, word, 'cop') === undefined ? undefined : child(doc, word, 'nsubj');
}

/** 'The officer WHO PREDICTED it': the word that foretells is the subject's own clause. */
function isTellerOf(doc: Doc, subject: number, foreteller: number): boolean {
  return doc.head(foreteller) === subject && doc.deprel(foreteller).startsWith('acl');
}

/** A pronoun as subject takes up the subject of the sentence before, where that is who foretold. */
function isHolder({ doc, cast }: Reading, subject: number, foreteller: number, holder: string): boolean {
  if (holder === 'author') return isFirstPerson(doc, subject);
  if (/^(?:he|she|they)$/i.test(doc.form(subject)) && doc.relation(foreteller) === 'root') return true;
  return actorsOf(doc, subject, cast).some(({ actor }) => actor === holder);
}
