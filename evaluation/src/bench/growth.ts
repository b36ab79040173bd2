import { cost, median, peakMegabytes } from './clock.js';
import { documentsOf, passOfDossier, wordsIn } from './dossier.js';
import { WARM_UP } from './rounds.js';
import { SUBJECTS, type Subject, type SubjectName } from './subject.js';

export interface Growth {
  readonly words: number;
  readonly seconds: number;
  readonly microsecondsPerWord: number;
  readonly peakMegabytes: number;
}

/** Short streams are read several times, until there are so many words, and the median counts. */
const ENOUGH = 100_000;
const MOST_ROUNDS = 15;
/** Words after which a line tells how far a long stream is. */
const TELL = 1_000_000;

/** What a stream of documents costs that has so many words in all, in a process that has warmed up and read nothing else. */
export async function growth(subject: SubjectName, words: number): Promise<Growth> {
  const read = await SUBJECTS[subject]();
  for (let pass = 0; pass < WARM_UP; pass++) for (const text of passOfDossier(pass)) read(text);
  const rounds = Math.max(1, Math.min(MOST_ROUNDS, Math.ceil(ENOUGH / words)));
  const seconds = median(Array.from({ length: rounds }, () => secondsOf(read, words)));
  return { words, seconds, microsecondsPerWord: (1e6 * seconds) / words, peakMegabytes: peakMegabytes() };
}

/** Making the texts is not on the clock. */
function secondsOf(read: Subject, words: number): number {
  let seconds = 0;
  let done = 0;
  for (const text of documentsOf(words)) {
    seconds += cost(() => read(text)).seconds;
    if (words <= TELL) continue;
    const before = done;
    done += wordsIn(text);
    if (Math.floor(done / TELL) > Math.floor(before / TELL))
      console.log(`  … ${Math.floor(done / TELL)} million words, ${((1e6 * seconds) / done).toFixed(1)} µs a word`);
  }
  return seconds;
}
