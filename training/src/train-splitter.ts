import type { Doc } from '@rapporteur/language';
import { SentenceSplitter } from '@rapporteur/language/training';
import { Perceptron } from './perceptron.js';
import { Random } from './random.js';

/** A missed end costs as much as a false one; scores must be this clear before an example is left alone. */
const MARGIN = 4;

/** Trains the sentence splitter on documents with gold sentences. */
export function trainSplitter(docs: readonly Doc[], epochs: number, log: (line: string) => void): Perceptron {
  const perceptron = new Perceptron();
  const splitter = new SentenceSplitter(perceptron);
  const random = new Random(2);
  const order = [...docs];
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let wrong = 0;
    for (const doc of random.shuffle(order)) {
      const starts = new Set(doc.columns.sentenceStart);
      splitter.split(doc, (word, features, count, score) => {
        const ends = starts.has(word + 1);
        perceptron.step();
        if (ends !== score > 0) wrong++;
        if (ends ? score <= MARGIN : score >= -MARGIN) perceptron.update(features, count, 0, ends ? 1 : -1);
        return ends;
      });
    }
    log(`splitter: epoch ${epoch} of ${epochs}, ${wrong} wrong while learning`);
  }
  return perceptron;
}
