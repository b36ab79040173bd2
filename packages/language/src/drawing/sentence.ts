import type { Doc, Range } from '../doc.js';
import { LanguageError } from '../errors.js';

/**
 * The words of the sentence to draw.
 * @throws LanguageError RAP-L007 when there is no such sentence
 */
export function sentenceToDraw(doc: Doc, index = 0): Range {
  if (Number.isInteger(index) && index >= 0 && index < doc.sentenceCount) return doc.sentence(index);
  throw new LanguageError(
    'RAP-L007',
    `There is no sentence ${index} to draw.`,
    `The document has ${doc.sentenceCount}; they are counted from 0.`,
  );
}
