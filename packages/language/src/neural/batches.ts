import type { Doc, Range } from '../doc.js';

/** Words read together, about: enough for the kernels to be busy, few enough to stay in the processor's cache. */
const BATCH_WORDS = 768;
/** Longest piece read as one sentence, in words: arcs cost time and room by its square. */
export const MAX_PIECE = 512;

/** The sentences of a document in batches, each batch longest first; what is too long comes in pieces. */
export function* batchesOf(doc: Doc): Generator<readonly Range[]> {
  let batch: Range[] = [];
  let words = 0;
  for (let s = 0; s < doc.sentenceCount; s++) {
    const sentence = doc.sentence(s);
    for (let start = sentence.start; start < sentence.end; start += MAX_PIECE) {
      const piece = { start, end: Math.min(sentence.end, start + MAX_PIECE) };
      if (words > 0 && words + piece.end - start > BATCH_WORDS) {
        yield byLength(batch);
        batch = [];
        words = 0;
      }
      batch.push(piece);
      words += piece.end - start;
    }
  }
  if (batch.length > 0) yield byLength(batch);
}

function byLength(batch: Range[]): Range[] {
  return batch.sort((a, b) => b.end - b.start - (a.end - a.start));
}
