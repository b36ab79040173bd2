import { cost, median } from './clock.js';
import { passOfDossier, whitespaceWordsIn, wordsIn } from './dossier.js';
import { ROUNDS, WARM_UP } from './rounds.js';
import { SUBJECTS, type SubjectName } from './subject.js';

export interface Throughput {
  /** The dossier once, in words as the engine counts them and in words between spaces. */
  readonly words: number;
  readonly whitespaceWords: number;
  readonly microsecondsPerWord: number;
  readonly whitespaceWordsPerSecond: number;
}

/** How fast a subject reads the dossier, article by article: the median of the rounds. */
export async function throughput(subject: SubjectName): Promise<Throughput> {
  const read = await SUBJECTS[subject]();
  const seconds: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const texts = passOfDossier(round);
    const run = cost(() => texts.forEach((text) => void read(text)));
    if (round >= WARM_UP) seconds.push(run.seconds);
  }
  const texts = passOfDossier(0);
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  const whitespaceWords = texts.reduce((sum, text) => sum + whitespaceWordsIn(text), 0);
  const typical = median(seconds);
  return {
    words,
    whitespaceWords,
    microsecondsPerWord: (1e6 * typical) / words,
    whitespaceWordsPerSecond: whitespaceWords / typical,
  };
}
