import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a shared scorer measures. */
export type ScoredTask = 'treebank' | 'names' | 'events' | 'factuality' | 'attribution' | 'commentary';

/** What is measured; some of it here, without a shared scorer. */
export type Task = ScoredTask | 'ledgers' | 'coreference' | 'judged' | 'confidence' | 'precision';

/** A gold file, or for commentary the folder of gold documents. */
export interface Gold {
  /** What the file is gold for first of all; other tasks are scored along with it. */
  readonly task: Exclude<Task, 'ledgers' | 'judged' | 'precision'>;
  readonly path: string;
  /** The path below the data folder, with forward slashes; its key in the summary. */
  readonly name: string;
}

/** Gold files below a folder laid out like the shared data; files for training are left out. Names start with `prefix`. */
export function goldFiles(data: string, prefix = ''): Gold[] {
  const found: Gold[] = [];
  const add = (task: Gold['task'], folder: string, ending: string) => {
    const path = join(data, folder);
    if (!existsSync(path)) return;
    const files = readdirSync(path).filter((name) => name.endsWith(ending) && !name.includes('train'));
    for (const name of files.sort()) found.push({ task, path: join(path, name), name: `${prefix}${folder}/${name}` });
  };
  const treebanks = join(data, 'treebanks');
  if (existsSync(treebanks)) {
    for (const folder of readdirSync(treebanks).sort()) {
      if (folder.includes('.')) continue;
      add('treebank', `treebanks/${folder}`, '.conllu');
      add('coreference', `treebanks/${folder}`, '.conllu');
      add('names', `treebanks/${folder}`, '.iob2');
    }
  }
  add('events', 'events', '.jsonl');
  add('factuality', 'factuality', '.jsonl');
  add('attribution', 'attribution', '.jsonl');
  const commentary = join(data, 'commentary');
  if (existsSync(commentary) && readdirSync(commentary).some((name) => name.endsWith('.json'))) {
    found.push({ task: 'commentary', path: commentary, name: `${prefix}commentary` });
  }
  // The judged events are the repository's own, but the articles that they are of are not.
  const articles = join(data, 'attribution/train.jsonl');
  if (existsSync(articles)) found.push({ task: 'confidence', path: articles, name: `${prefix}confidence` });
  return found;
}
