import { existsSync, readFileSync } from 'node:fs';
import { mend, Predicates, Standings } from '@rapporteur/coder';
import { featuresOf } from '@rapporteur/coder/training';
import type { Doc, Language } from '@rapporteur/language';
import type { Knowledge } from '@rapporteur/ontology';

/** A predicate as the model sees it, and what annotators said of it: -3 (did not happen) to 3 (happened). */
export interface Example {
  readonly id: string;
  readonly features: readonly number[];
  readonly value: number;
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly predicates: readonly { readonly start: number; readonly end: number; readonly factuality: number }[];
}

/**
 * The predicates of a file, one sentence a line, read as the coder reads them.
 * @throws Error when the file is missing, with where it was looked for
 */
export function readExamples(path: string, language: Language, knowledge: Knowledge): Example[] {
  if (!existsSync(path)) throw new Error(`There is no ${path}. Name the folder of the factuality data with --data.`);
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const { id, text, predicates } = JSON.parse(line) as Line;
    const doc = mend(language.analyze(text), knowledge.factuality);
    const standings = new Standings(new Predicates(doc, knowledge.events), knowledge.factuality);
    return predicates.flatMap(({ start, end, factuality }) => {
      const word = wordAt(doc, start, end);
      return word === undefined ? [] : [{ id, features: [...featuresOf(standings, word)], value: factuality }];
    });
  });
}

/** The word that shares most with a stretch of the text. */
function wordAt(doc: Doc, start: number, end: number): number | undefined {
  let found: number | undefined;
  let most = 0;
  for (let word = 0; word < doc.length; word++) {
    const shared = Math.min(end, doc.end(word)) - Math.max(start, doc.start(word));
    if (shared <= most) continue;
    most = shared;
    found = word;
  }
  return found;
}
