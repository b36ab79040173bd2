import type { Doc } from './doc.js';
import { type LemmaData, Lemmatizer, lemmaStage } from './lemmatizer.js';
import { ModelFile } from './model-file.js';
import { Parser, parseStage, type TransitionSet } from './parser.js';
import { SentenceSplitter, splitStage } from './sentence-splitter.js';
import { runStages, type Stage } from './stage.js';
import { TagDictionary, type TagDictionaryData } from './tag-dictionary.js';
import { TagSet, type TagSetData } from './tag-set.js';
import { Tagger, tagStage } from './tagger.js';
import { emptyDoc, tokenize } from './tokenize.js';
import { unpackRows } from './weight-rows.js';
import { Weights } from './weights.js';

export interface AnalyzeOptions {
  /** The day the text was written (ISO 8601, "2011-05-28"), which relative dates are read from. */
  readonly date?: string | undefined;
}

/** English, as one model knows it. */
export class Language {
  /** The stages in their order; the list is the architecture. The first two need text alone. */
  readonly stages: readonly Stage[];
  readonly #annotation: readonly Stage[];

  constructor(splitter: SentenceSplitter, tagger: Tagger, lemmatizer: Lemmatizer, guide: Parser, parser: Parser) {
    const segmentation = [tokenize, splitStage(splitter)];
    this.#annotation = [tagStage(tagger), lemmaStage(lemmatizer), parseStage(guide), parseStage(parser)];
    this.stages = [...segmentation, ...this.#annotation];
  }

  /** Raw text to words, sentences, tags, lemmas and trees. */
  analyze(text: string, { date }: AnalyzeOptions = {}): Doc {
    return runStages(this.stages, emptyDoc(text, date));
  }

  /** Tags, lemmas and trees for a document that has words and sentences. Columns it has are replaced. */
  annotate(doc: Doc): Doc {
    return runStages(this.#annotation, doc);
  }
}

/**
 * A language from the bytes of its model file.
 * @throws LanguageError RAP-L001 to RAP-L004 when the file is another, of another version, cut or damaged.
 */
export function load(bytes: Uint8Array): Language {
  const file = ModelFile.read(bytes);
  const tagSet = new TagSet(file.get<TagSetData>('tag-set'));
  const dictionary = new TagDictionary(
    {
      ...file.get<Pick<TagDictionaryData, 'tagSets' | 'open'>>('dictionary'),
      keys: file.get('dictionary.keys'),
      sets: file.get('dictionary.sets'),
    },
    tagSet.pair,
  );
  const lemmatizer = new Lemmatizer({
    ...file.get<Pick<LemmaData, 'lemmas' | 'rules'>>('lemmas'),
    wordKeys: file.get('lemmas.wordKeys'),
    wordLemmas: file.get('lemmas.wordLemmas'),
    suffixKeys: file.get('lemmas.suffixKeys'),
    suffixRules: file.get('lemmas.suffixRules'),
  });
  return new Language(
    new SentenceSplitter(readWeights(file, 'splitter')),
    new Tagger(tagSet, dictionary, readWeights(file, 'tagger')),
    lemmatizer,
    new Parser(file.get<TransitionSet>('guide.transitions'), readWeights(file, 'guide'), 'backwards'),
    new Parser(file.get<TransitionSet>('parser.transitions'), readWeights(file, 'parser'), 'forwards', true),
  );
}

function readWeights(file: ModelFile, name: string): Weights {
  return new Weights(
    unpackRows({
      gaps: file.get(`${name}.gaps`),
      lengths: file.get(`${name}.lengths`),
      labels: file.get(`${name}.labels`),
      small: file.get(`${name}.small`),
      large: file.get(`${name}.large`),
    }),
  );
}
