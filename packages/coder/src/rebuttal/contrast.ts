import type { RebuttalEntry } from '@rapporteur/ontology';
import type { Reading } from '../ledger/reading.js';
import { extentOfClause } from '../predicate/extent.js';
import { child, isClause } from '../predicate/grammar.js';
import { type Answer, voiceOf } from './answer.js';
import type { Claims } from './claims.js';
import { isClaimNoun } from './denial.js';

/**
 * Answers by contrast: a sentence with 'in fact' or 'on the contrary' after a claim that its teller doubts ('claimed', 'the line is …'),
 * and 'contrary to claims that …'.
 */
export function contrasts(reading: Reading, claims: Claims): Answer[] {
  const { doc, knowledge } = reading;
  const found: Answer[] = [];
  for (let word = 0; word < doc.length; word++) {
    for (const entry of knowledge.ledgers.rebuttals.phrasesFrom(doc.form(word).toLowerCase())) {
      const end = endOf(reading, word, entry);
      if (end === undefined) continue;
      const answer = entry.form === 'contrast' ? contrast(reading, claims, word, end) : contrary(reading, claims, end);
      if (answer === undefined) continue;
      const cue = { start: doc.start(word), end: doc.end(end - 1) };
      found.push({ ...answer, cue, rule: `${entry.cue} (${entry.form})` });
      break;
    }
  }
  return found;
}

function endOf({ doc }: Reading, word: number, { words }: RebuttalEntry): number | undefined {
  const end = word + words.length;
  return end < doc.length && words.every((w, i) => doc.form(word + i).toLowerCase() === w) ? end : undefined;
}

type Found = Omit<Answer, 'cue' | 'rule'>;

/** A sentence that begins with a contrast answers a claim in the sentence before that its teller doubts. */
function contrast(reading: Reading, claims: Claims, word: number, end: number): Found | undefined {
  const { doc } = reading;
  const sentence = doc.sentence(doc.sentenceOf(word));
  if (sentence.start !== word || end >= sentence.end) return undefined;
  const root = rootOf(reading, sentence.start, sentence.end);
  if (root === undefined || !isClause(doc, root)) return undefined;
  const holder = voiceOf(reading, root);
  const claim = claims.before(
    word,
    holder,
    ({ sentence: of, attribution }) =>
      of === doc.sentenceOf(word) - 1 && (attribution.stance === 'doubt' || attribution.stance === 'reject'),
    1,
  );
  if (claim === undefined) return undefined;
  const from = doc.upos(end) === 'PUNCT' ? end + 1 : end;
  let last = sentence.end - 1;
  while (last > from && doc.upos(last) === 'PUNCT') last--;
  return from > last
    ? undefined
    : { claim, word: root, answer: { start: doc.start(from), end: doc.end(last) }, holder };
}

function rootOf({ doc }: Reading, start: number, end: number): number | undefined {
  for (let w = start; w < end; w++) if (doc.head(w) < 0) return w;
  return undefined;
}

/** What is only thought of answers nothing: 'no evidence that he did it, despite his claim'. */
const UNHELD: ReadonlySet<string> = new Set(['possible', 'conditional', 'counterfactual', 'questioned']);

/** 'CONTRARY TO claims by the army that …, the bridge stood': the clause around answers the claim. */
function contrary(reading: Reading, claims: Claims, end: number): Found | undefined {
  const { doc } = reading;
  const anchor = doc.deprel(end - 1) === 'fixed' ? doc.head(end - 1) : end - 1;
  const noun = doc.head(anchor) >= end ? doc.head(anchor) : undefined;
  if (noun === undefined || !isClaimNoun(reading, noun)) return undefined;
  let head = doc.head(noun);
  while (head >= 0 && !(isClause(doc, head) && child(doc, head, 'nsubj', 'nsubj:pass', 'expl') !== undefined))
    head = doc.head(head);
  if (head < 0) return undefined;
  const claim = claims.at(noun, head);
  if (claim === undefined || UNHELD.has(reading.standings.of(head).modality)) return undefined;
  return { claim, word: head, answer: extentOfClause(doc, head, new Set([noun])), holder: voiceOf(reading, head) };
}
