import { EXACT, hashUnits, mix } from '@rapporteur/language';

/** Most features of one question; those beyond are not asked. */
const MOST = 250;

/** The features of one question, as hashes: a number for what is asked, mixed with the answers. */
export class FeatureList {
  readonly keys = new Int32Array(MOST);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  /** Asks a question with one to three answers; an answer is any number, for a word its `textKey`. */
  add(question: number, first: number, second = 0, third = 0): void {
    if (this.count < MOST) this.keys[this.count++] = mix(mix(mix(mix(question, first), second), third), question);
  }

  /** The features as they stand. */
  copy(): Int32Array {
    return this.keys.slice(0, this.count);
  }
}

/** What stands for a text among the answers. */
export function textKey(text: string): number {
  return hashUnits(text, 0, text.length, EXACT);
}
