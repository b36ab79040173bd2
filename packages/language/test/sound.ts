import { expect } from 'vitest';
import type { Doc } from '../src/doc.js';
import { MAX_SENTENCE } from '../src/sentence-splitter.js';

/** White space, controls and invisible marks: all that may stand outside words. */
const BETWEEN_WORDS = /^[\s\p{Cc}\p{Cf}]*$/u;

/** What must hold of every analysis. */
export function expectSound(doc: Doc): void {
  expectWords(doc);
  expectSentences(doc);
  for (let s = 0; s < doc.sentenceCount; s++) expectTree(doc, s);
  expectSpans(doc);
}

/** Words follow each other; with what stands between them they are the text, and that is nothing to be read. */
function expectWords(doc: Doc): void {
  let text = '';
  for (let word = 0; word < doc.length; word++) {
    const [start, end] = [doc.start(word), doc.end(word)];
    if (end <= start || start < text.length) expect.fail(`word ${word} is at ${start}-${end}, after ${text.length}`);
    const gap = doc.text.slice(text.length, start);
    if (!BETWEEN_WORDS.test(gap)) expect.fail(`${JSON.stringify(gap)} before word ${word} is in no word`);
    if (doc.columns.continues[word] === 1) expect(gap).toBe('');
    if (/^[\udc00-\udfff]/.test(doc.form(word)) && /[\ud800-\udbff]$/.test(doc.text.slice(0, start))) {
      expect.fail(`word ${word} begins inside a character`);
    }
    text += gap + doc.form(word);
  }
  text += doc.text.slice(text.length);
  expect(text === doc.text).toBe(true);
  expect(BETWEEN_WORDS.test(doc.text.slice(doc.length === 0 ? 0 : doc.end(doc.length - 1)))).toBe(true);
}

function expectSentences(doc: Doc): void {
  const { sentenceStart, continues } = doc.columns;
  expect(sentenceStart[0]).toBe(0);
  expect(sentenceStart.at(-1)).toBe(doc.length);
  for (let s = 0; s < doc.sentenceCount; s++) {
    const { start, end } = doc.sentence(s);
    expect(end).toBeGreaterThan(start);
    expect(end - start).toBeLessThanOrEqual(MAX_SENTENCE + 1);
    // No surface token is cut.
    expect(continues[start]).toBe(0);
  }
}

/** One root; whoever climbs from a word gets to it; every word is filled in. */
function expectTree(doc: Doc, sentence: number): void {
  const { start, end } = doc.sentence(sentence);
  let roots = 0;
  for (let word = start; word < end; word++) {
    const head = doc.head(word);
    if (head < 0) {
      roots++;
      expect(doc.deprel(word)).toBe('root');
    } else if (head < start || head >= end) expect.fail(`the head of word ${word} is in another sentence`);
    let at = word;
    for (let climbed = 0; at >= 0; climbed++) {
      if (climbed > end - start) expect.fail(`word ${word} hangs in a circle`);
      at = doc.head(at);
    }
    // The second half of a word that is written apart ("with out") has no lemma in the treebanks.
    const lemma = doc.xpos(word) === 'GW' ? '_' : doc.lemma(word);
    for (const value of [doc.upos(word), doc.xpos(word), lemma, doc.deprel(word)]) {
      if (value === '') expect.fail(`word ${word} lacks a value`);
    }
  }
  expect(roots).toBe(1);
}

/** Entities, mentions and dates, where there are any, lie in one sentence, in order, and nest. */
function expectSpans(doc: Doc): void {
  const { entityStart, entityEnd, mentionStart, mentionEnd, mentionHead, mentionChain, dateStart, dateEnd } =
    doc.columns;
  for (const [starts, ends] of [
    [entityStart, entityEnd],
    [mentionStart, mentionEnd],
    [dateStart, dateEnd],
  ]) {
    if (starts === undefined || ends === undefined) continue;
    expect(ends.length).toBe(starts.length);
    for (const [i, start] of starts.entries()) {
      const end = ends[i]!;
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(doc.sentence(doc.sentenceOf(start)).end);
      if (i > 0) expect(start > starts[i - 1]! || (start === starts[i - 1]! && end <= ends[i - 1]!)).toBe(true);
    }
  }
  let chains = 0;
  for (const [i, chain] of (mentionChain ?? []).entries()) {
    expect(chain).toBeLessThanOrEqual(chains);
    if (chain === chains) chains++;
    expect(mentionHead![i]! >= mentionStart![i]! && mentionHead![i]! < mentionEnd![i]!).toBe(true);
  }
}
