import { type Doc, emptyDoc } from '@rapporteur/language';
import type { ModelName } from '@rapporteur/language/model';
import { cost, median } from './clock.js';
import { DAY, passOfDossier } from './dossier.js';
import { loadModel } from './load-model.js';
import { ROUNDS, WARM_UP } from './rounds.js';

export interface StageCost {
  readonly stage: string;
  readonly microsecondsPerWord: number;
}

/** What every stage of the analysis costs a word: the median of the rounds, each of them over all articles. */
export function stageCosts(model: ModelName): StageCost[] {
  const { stages } = loadModel(model);
  const costs = new Map<string, number[]>(stages.map(({ name }) => [name, []]));
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    let docs: Doc[] = passOfDossier(round).map((text) => emptyDoc(text, DAY));
    const seconds = stages.map((stage) => {
      const run = cost(() => docs.map((doc) => stage.run(doc)));
      docs = run.result;
      return run.seconds;
    });
    if (round < WARM_UP) continue;
    const words = docs.reduce((sum, doc) => sum + doc.length, 0);
    for (const [i, { name }] of stages.entries()) costs.get(name)!.push((1e6 * seconds[i]!) / words);
  }
  return [...costs].map(([stage, values]) => ({ stage, microsecondsPerWord: median(values) }));
}
