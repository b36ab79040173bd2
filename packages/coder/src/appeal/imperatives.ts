import { actorsOf } from '../actor/actors-of.js';
import { speakerOf } from '../attribution/speaker.js';
import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';
import { child, childrenOf, isVerb } from '../predicate/grammar.js';
import { actionEnd, theAction } from './action.js';
import { isAsked, isCaller, isOpinionPiece } from './caller.js';

/** Commands: of speakers in quotations ('Stop the war'), and of an author to readers where the verb is one of politics. */
export function imperatives(reading: Reading): Draft<'appeals'>[] {
  const { doc, standings, quotes, knowledge, cast } = reading;
  const found: Draft<'appeals'>[] = [];
  for (let word = 0; word < doc.length; word++) {
    if (doc.feat(word, 'Mood') !== 'Imp' || doc.xpos(word) !== 'VB' || !isVerb(doc, word) || doc.deprel(word) === 'aux')
      continue;
    const lemma = doc.lemma(word).toLowerCase();
    if (knowledge.ledgers.appeals.isNone(lemma, 'imperative')) continue;
    if (child(doc, word, 'nsubj', 'mark') !== undefined || child(doc, word, 'obj', 'obl', 'xcomp') === undefined)
      continue;
    // 'Why sit there and TALK?' asks.
    if (isAsked(doc, word) || !beginsSpeech(doc, word) || goesOn(doc, word)) continue;
    const voiced =
      standings.of(word).voices.length > 0 &&
      quotes.around({ start: doc.start(word), end: doc.end(word) }) !== undefined;
    if (voiced ? !isSaid(reading, word) : !isSlogan(reading, word, lemma)) continue;
    const called = child(doc, word, 'vocative');
    const addressee = called === undefined ? undefined : actorsOf(doc, called, cast)[0];
    found.push({
      word,
      cue: { start: doc.start(word), end: doc.end(word) },
      rule: 'imperative',
      effect: 'it is commanded',
      facts: {
        ...(addressee && { addressee }),
        ...theAction(reading, { start: doc.start(word), end: actionEnd(doc, quotes, word) }),
      },
      modality: 'demanded',
    });
  }
  return found;
}

/** A command begins what is said; within a sentence the tagger takes lists, purposes and reports for commands. */
function beginsSpeech(doc: Reading['doc'], word: number): boolean {
  const { start } = doc.sentence(doc.sentenceOf(word));
  let before = word - 1;
  // 'NOT fix it' goes on from what was said, 'DO NOT fix it' forbids.
  if (/^not$/i.test(doc.form(before)) && !/^do$/i.test(doc.form(before - 1))) return false;
  while (before >= start && /^(do|not|n't|n’t|never|please)$/i.test(doc.form(before))) before--;
  return before < start || /^(["“]|''|``)$/.test(doc.form(before));
}

/** 'Add that TO the bill and YOU GET a mess': no command but a condition. */
function goesOn(doc: Reading['doc'], word: number): boolean {
  return childrenOf(doc, word, 'conj', 'parataxis', 'ccomp').some((c) => child(doc, c, 'nsubj') !== undefined);
}

/** A speaker that is known says it: what 'they' or 'friends' are made to say in a quotation is a manner of speaking. */
function isSaid(reading: Reading, word: number): boolean {
  const { voices } = reading.standings.of(word);
  const holder = speakerOf(reading.doc, voices, reading.cast);
  return isCaller(reading, voices, holder) && reading.cast.facts(holder)?.kind !== 'unknown';
}

/** 'STOP the war!': a verb of politics that a sentence of the author's begins with; 'Support our work' is business. */
function isSlogan(reading: Reading, word: number, lemma: string): boolean {
  const { doc, knowledge } = reading;
  if (!isOpinionPiece(reading)) return false;
  if (knowledge.ledgers.appeals.of(lemma, 'slogan').length === 0) return false;
  const object = child(doc, word, 'obj');
  if (object === undefined || doc.head(word) >= 0 || doc.sentence(doc.sentenceOf(word)).start !== word) return false;
  return doc.upos(object) !== 'PRON' && child(doc, object, 'nmod:poss') === undefined;
}
