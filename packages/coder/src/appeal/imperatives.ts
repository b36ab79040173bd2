import { actorsOf } from '../actor/actors-of.js';
import { speakerOf } from '../attribution/speaker.js';
import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';
import { clauseSpan } from '../predicate/clause-span.js';
import { child, isVerb, leftmost } from '../predicate/grammar.js';
import { quotedEnd, theAction } from './action.js';

/** Commands: of speakers in quotations ('Stop the war'), and of an author to readers where the verb is one of politics. */
export function imperatives(reading: Reading): Draft<'appeals'>[] {
  const { doc, standings, quotes, knowledge, cast } = reading;
  const found: Draft<'appeals'>[] = [];
  for (let word = 0; word < doc.length; word++) {
    if (doc.feat(word, 'Mood') !== 'Imp' || !isVerb(doc, word) || doc.deprel(word) === 'aux') continue;
    const lemma = doc.lemma(word).toLowerCase();
    if (knowledge.ledgers.appeals.isNone(lemma, 'imperative')) continue;
    if (child(doc, word, 'nsubj', 'mark') !== undefined || child(doc, word, 'obj', 'obl', 'xcomp') === undefined)
      continue;
    const span = clauseSpan(doc, word);
    // 'Why sit there and TALK?' asks, '..., and TURN it over' goes on from what is no command.
    if (
      isAsked(doc, word) ||
      !beginsSpeech(doc, word) ||
      (doc.deprel(word) === 'conj' && doc.feat(doc.head(word), 'Mood') !== 'Imp')
    )
      continue;
    const voiced =
      standings.of(word).voices.length > 0 &&
      quotes.around({ start: doc.start(word), end: doc.end(word) }) !== undefined;
    if (voiced ? speakerOf(doc, standings.of(word).voices, cast) === 'author' : !isSlogan(reading, word, lemma))
      continue;
    const called = child(doc, word, 'vocative');
    const addressee = called === undefined ? undefined : actorsOf(doc, called, cast)[0];
    found.push({
      word,
      cue: { start: doc.start(word), end: doc.end(word) },
      rule: 'imperative',
      effect: 'it is commanded',
      facts: {
        ...(addressee && { addressee }),
        ...theAction(reading, { start: doc.start(word), end: Math.min(span.end, quotedEnd(doc, quotes, word)) }),
      },
      modality: 'demanded',
    });
  }
  return found;
}

/** A command begins what is said, or goes on from one; within a sentence the tagger takes lists and reports for commands. */
function beginsSpeech(doc: Reading['doc'], word: number): boolean {
  if (doc.deprel(word) === 'conj') return true;
  const { start } = doc.sentence(doc.sentenceOf(word));
  let before = leftmost(doc, word) - 1;
  if (leftmost(doc, word) < word && doc.upos(before + 1) === 'PUNCT') return true;
  if (before < start) return true;
  while (before > start && doc.form(before) === ',') before--;
  return /^(["“”]|''|``)$/.test(doc.form(before));
}

function isAsked(doc: Reading['doc'], word: number): boolean {
  const { end } = doc.sentence(doc.sentenceOf(word));
  for (let w = end - 1; w > word && doc.upos(w) === 'PUNCT'; w--) if (doc.form(w).includes('?')) return true;
  return false;
}

/** 'STOP the war!': a verb of politics that a sentence of the author's begins with; 'Support our work' is business. */
function isSlogan({ doc, knowledge }: Reading, word: number, lemma: string): boolean {
  if (knowledge.ledgers.appeals.of(lemma, 'slogan').length === 0) return false;
  const object = child(doc, word, 'obj');
  if (object === undefined || doc.head(word) >= 0 || doc.sentence(doc.sentenceOf(word)).start !== word) return false;
  return doc.upos(object) !== 'PRON' && child(doc, object, 'nmod:poss') === undefined;
}
