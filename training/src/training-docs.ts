import type { Doc } from '@rapporteur/language';
import { readConllu } from '@rapporteur/language';
import { type NameLabels, nameLabels } from './entities/name-labels.js';
import { type GumMention, readMentions } from './gum/mentions.js';
import { readTreebankText, TREEBANKS, withCommonFeatures } from './treebank.js';

/** A document with gold annotation; mentions and names only where they are annotated. */
export interface TrainingDoc {
  readonly doc: Doc;
  readonly mentions: readonly GumMention[] | undefined;
  readonly names: NameLabels | undefined;
}

/**
 * The documents of all treebanks.
 * @throws Error when a file is missing, with where it was looked for and the remedy
 */
export function readTrainingDocs(folder: string, part: 'train' | 'dev'): TrainingDoc[] {
  return TREEBANKS.flatMap((treebank) => {
    const conllu = readTreebankText(folder, treebank, part);
    const mentions = conllu.includes('global.Entity') ? readMentions(conllu) : [];
    return readConllu(conllu).map((gold, i) => {
      const doc = withCommonFeatures(gold);
      return { doc, mentions: mentions[i], names: nameLabels(doc, mentions[i]) };
    });
  });
}
