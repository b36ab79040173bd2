import type { ModelName } from '@rapporteur/language/model';
import { articles, DAY } from './dossier.js';
import { loadModel } from './load-model.js';

export interface Loading {
  /** From the file on disk to a language that can analyse, on the wall clock. */
  readonly milliseconds: number;
  /** The first short text after that, when nothing is compiled yet. */
  readonly firstText: number;
}

/** One load; for a process that has loaded nothing before. */
export function loading(model: ModelName): Loading {
  const text = articles()[0]!.slice(0, 200);
  const start = performance.now();
  const language = loadModel(model);
  const loaded = performance.now();
  language.analyze(text, { date: DAY });
  return { milliseconds: loaded - start, firstText: performance.now() - loaded };
}
