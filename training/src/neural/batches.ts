import type { Random } from '../random.js';
import type { Example } from './example.js';

/** Sentences of so many batches are sorted by length together, so that those of one batch are about as long. */
const WINDOW = 20;

/** The sentences in random order in batches of about `words` words, each batch longest first. */
export function batchesOf(examples: readonly Example[], words: number, random: Random): Example[][] {
  const batches: Example[][] = [];
  let window: Example[] = [];
  let size = 0;
  const close = (): void => {
    window.sort((a, b) => b.forms.length - a.forms.length);
    let batch: Example[] = [];
    let filled = 0;
    for (const example of window) {
      batch.push(example);
      filled += example.forms.length;
      if (filled < words) continue;
      batches.push(batch);
      batch = [];
      filled = 0;
    }
    if (batch.length > 0) batches.push(batch);
    window = [];
    size = 0;
  };
  for (const example of random.shuffle([...examples])) {
    window.push(example);
    size += example.forms.length;
    if (size >= words * WINDOW) close();
  }
  close();
  return random.shuffle(batches);
}
