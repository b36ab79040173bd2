import type { Participant } from '@rapporteur/report';
import { isFirstPerson } from '../actor/first-person.js';
import type { Voice } from '../factuality/standing.js';
import type { Reading } from '../ledger/reading.js';
import { childrenOf, isRelativePronoun } from '../predicate/grammar.js';

/** Somebody who can call on others is behind the voices: not the text, nor a share of those polled, nor nobody known. */
export function isCaller(reading: Reading, voices: readonly Voice[], holder: string): boolean {
  if (holder === 'author') return false;
  // 'he KNOWS that we must': the words are not his.
  const cue = voices.at(-1)?.cue;
  if (cue !== undefined && /^(know|understand|realize|realise|recognize|recognise)$/.test(reading.doc.lemma(cue)))
    return false;
  const source = voices.findLast((voice) => voice.source !== undefined)?.source;
  return source === undefined || canCall(reading, source, holder);
}

/** What a word names can call on others: '38 PERCENT of voters' answer a poll, of 'WHO' it is not known who it is. */
export function canCall(reading: Reading, word: number, holder: string): boolean {
  const { doc, cast } = reading;
  if (isShare(doc, word)) return false;
  const mention = cast.at(word);
  const facts = cast.facts(holder);
  if (doc.upos(word) === 'PRON' && !isFirstPerson(doc, word)) {
    if (mention === undefined) return false;
    // 'the head of a fund, WHO said', 'HE said': whoever is meant there is a person with a name.
    const person = /^(he|she|him|her|who|whom)$/i.test(doc.form(word));
    if (person && (facts?.kind !== 'person' || !/^\p{Lu}/u.test(facts.name))) return false;
  }
  // 'a megadeal between them renewed speculation': who stands behind a thing has not spoken.
  if (doc.upos(word) === 'NOUN' && (mention === undefined || !isNamedAfter(reading, word, holder))) return false;
  // 'the founder of the project THAT encourages them': persons are 'who'.
  const thing = isRelativePronoun(doc, word) && /^(that|which)$/i.test(doc.form(word));
  return !(thing && facts?.kind === 'person');
}

/** 'FOREIGN officials' are not the Chinese ones that were spoken of before: what tells which is in the name, or the country. */
function isNamedAfter({ doc, cast }: Reading, word: number, actor: string): boolean {
  const facts = cast.facts(actor);
  const name = facts?.name.toLowerCase() ?? '';
  const isOfIt = (c: number) => cast.at(c)?.actors.some((id) => cast.facts(id)?.country === facts?.country) ?? false;
  return childrenOf(doc, word, 'amod', 'compound').every((c) => {
    return name.includes(doc.form(c).toLowerCase()) || (facts?.country !== '' && isOfIt(c));
  });
}

/** Whom a word itself names, where that is certain; 'the MANHATTAN mogul' is not Manhattan. */
export function certainly(reading: Reading, word: number, found: Participant | undefined): Participant | undefined {
  const { doc, cast } = reading;
  if (found === undefined || found.actor === 'author' || isTheSpeaker(doc, word)) return undefined;
  if (cast.at(word) === undefined) return undefined;
  if (doc.upos(word) === 'NOUN' && !isNamedAfter(reading, word, found.actor)) return undefined;
  if (/^(they|them|their)$/i.test(doc.form(word))) return undefined;
  if (doc.upos(word) === 'PRON' && cast.facts(found.actor)?.kind !== 'person') return undefined;
  return found;
}

/** 'Under the ACT the president must': the law says so, and nobody calls for it. */
export function isOfLaw({ doc }: Reading, word: number): boolean {
  const { start, end } = doc.sentence(doc.sentenceOf(word));
  for (let w = start; w < end; w++) if (LAW.has(doc.lemma(w).toLowerCase())) return true;
  return false;
}

const LAW: ReadonlySet<string> = new Set(['act', 'law', 'rule', 'constitution', 'amendment', 'regulation', 'statute']);

const SHARE =
  /^(%|percent|per|cent|half|majority|plurality|third|fourth|fifth|quarter|most|many|some|few|respondent|source)$/i;

function isShare(doc: Reading['doc'], word: number): boolean {
  if (doc.upos(word) === 'NUM' || SHARE.test(doc.lemma(word))) return true;
  return childrenOf(doc, word, 'nummod', 'compound', 'nmod').some((c) => /^(%|percent|cent)$/i.test(doc.form(c)));
}

/** 'WE', 'US': the speaker and whom he speaks to, so that none of them alone is called on. */
export function isTheSpeaker(doc: Reading['doc'], word: number): boolean {
  return /^(we|us|ourselves)$/i.test(doc.form(word));
}

/** The sentence ends as a question. */
export function isAsked(doc: Reading['doc'], word: number): boolean {
  const { end } = doc.sentence(doc.sentenceOf(word));
  for (let w = end - 1; w > word && doc.upos(w) === 'PUNCT'; w--) if (doc.form(w).includes('?')) return true;
  return false;
}

/** Attributions for each word from which on a text reports what others say. */
const REPORTS = 0.02;

/** The author argues himself: in news that tells what others say, an obligation that nobody states is somebody else's. */
export function isOpinionPiece({ doc, attributed }: Reading): boolean {
  return attributed.length < doc.length * REPORTS;
}
