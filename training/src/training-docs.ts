import type { Doc } from '@rapporteur/language';
import { readConllu } from '@rapporteur/language';
import { type NameLabels, nameLabels } from './entities/name-labels.js';
import { type GumMention, readMentions } from './gum/mentions.js';
import { followFeatures, readTreebankText, TREEBANKS, withCommonFeatures } from './treebank.js';

/** A document with gold annotation; mentions and names only where they are annotated. */
export interface TrainingDoc {
  readonly doc: Doc;
  readonly mentions: readonly GumMention[] | undefined;
  readonly names: NameLabels | undefined;
}

/**
 * The documents of all treebanks; the second follows the first where they differ by convention.
 * @throws Error when a file is missing, with where it was looked for and the remedy
 */
export function readTrainingDocs(folder: string): TrainingDoc[] {
  const leading: Doc[] = [];
  return TREEBANKS.flatMap((treebank) => {
    const conllu = readTreebankText(folder, treebank, 'train');
    const mentions = conllu.includes('global.Entity') ? readMentions(conllu) : [];
    const docs = followFeatures(readConllu(conllu).map(withCommonFeatures), leading);
    leading.push(...docs);
    return docs.map((doc, i) => ({ doc, mentions: mentions[i], names: nameLabels(doc, mentions[i]) }));
  });
}
