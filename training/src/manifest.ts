import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Doc, Language } from '@rapporteur/language';
import { MODEL_VERSION } from '@rapporteur/language/training';
import type { Recipe } from './neural/recipe.js';
import { readTreebank, TREEBANKS } from './treebank.js';

/** Scores of one treebank's development part in percent, on gold words and sentences. LAS without subtypes. */
export interface Scores {
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly feats: number;
  readonly lemmas: number;
  readonly uas: number;
  readonly las: number;
}

/** Measures the model on the development parts, and writes what the model is, beside it. */
export function writeManifest(
  path: string,
  name: string,
  recipe: Recipe,
  bytes: Uint8Array,
  language: Language,
  data: string,
): Record<string, Scores> {
  const scores: Record<string, Scores> = {};
  for (const treebank of TREEBANKS) scores[treebank] = score(language, readTreebank(data, treebank, 'dev'));
  const manifest = {
    name,
    version: MODEL_VERSION,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    training: 'UD English EWT train, UD English GUM train (genres whose texts allow commercial use)',
    vectors: `GloVe 6B, 100 dimensions, the ${recipe.vectors} most frequent words (PDDL)`,
    recipe: { ...recipe.sizes, epochs: recipe.epochs },
    licence:
      'CC BY-SA 4.0: trained on UD English EWT (CC BY-SA 4.0) and GUM (CC BY 4.0 annotations), with vectors in the public domain (PDDL)',
    development: scores,
  };
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
  return scores;
}

function score(language: Language, docs: readonly Doc[]): Scores {
  const right = { upos: 0, xpos: 0, feats: 0, lemmas: 0, uas: 0, las: 0 };
  let words = 0;
  for (const gold of docs) {
    const doc = language.annotate(gold);
    for (let word = 0; word < gold.length; word++) {
      words++;
      if (doc.upos(word) === gold.upos(word)) right.upos++;
      if (doc.xpos(word) === gold.xpos(word)) right.xpos++;
      if (doc.feats(word) === gold.feats(word)) right.feats++;
      if (doc.lemma(word) === gold.lemma(word)) right.lemmas++;
      if (doc.head(word) !== gold.head(word)) continue;
      right.uas++;
      if (doc.relation(word) === gold.relation(word)) right.las++;
    }
  }
  const percent = (count: number): number => Math.round((10_000 * count) / words) / 100;
  return {
    words,
    upos: percent(right.upos),
    xpos: percent(right.xpos),
    feats: percent(right.feats),
    lemmas: percent(right.lemmas),
    uas: percent(right.uas),
    las: percent(right.las),
  };
}
