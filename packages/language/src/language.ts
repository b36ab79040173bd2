import { CoreferenceModel } from './coreference/model.js';
import { readCoreference } from './coreference/sections.js';
import { coreferenceStage } from './coreference/stage.js';
import { dateStage } from './dates/index.js';
import type { Doc } from './doc.js';
import { recognizeEntities } from './entities/index.js';
import { type LemmaData, Lemmatizer, lemmaStage } from './lemmatizer.js';
import { ModelFile } from './model-file.js';
import type { NetworkLabels } from './neural/labels.js';
import { Network } from './neural/network.js';
import { readNetwork } from './neural/network-sections.js';
import { readStage } from './neural/read-stage.js';
import { SentenceSplitter, splitStage } from './sentence-splitter.js';
import { runStages, type Stage } from './stage.js';
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

  constructor(segmentation: readonly Stage[], annotation: readonly Stage[]) {
    this.#annotation = annotation;
    this.stages = [...segmentation, ...annotation];
  }

  /** Raw text to words, sentences, tags, lemmas, trees, dates, names and coreference. */
  analyze(text: string, { date }: AnalyzeOptions = {}): Doc {
    return runStages(this.stages, emptyDoc(text, date));
  }

  /** All of that for a document that has words and sentences. Columns it has are replaced. */
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
  const lemmatizer = new Lemmatizer({
    ...file.get<Pick<LemmaData, 'lemmas' | 'rules'>>('lemmas'),
    wordKeys: file.get('lemmas.wordKeys'),
    wordLemmas: file.get('lemmas.wordLemmas'),
    suffixKeys: file.get('lemmas.suffixKeys'),
    suffixRules: file.get('lemmas.suffixRules'),
  });
  const network = new Network(readNetwork(file));
  return new Language(
    [tokenize, splitStage(new SentenceSplitter(readWeights(file, 'splitter')))],
    [
      ...annotationStages(network, file.get<NetworkLabels>('labels'), lemmatizer),
      coreferenceStage(new CoreferenceModel(readCoreference(file))),
    ],
  );
}

/** The stages after the sentences, but for coreference, which learns from what they say. */
export function annotationStages(network: Network, labels: NetworkLabels, lemmatizer: Lemmatizer): Stage[] {
  return [readStage(network, labels), lemmaStage(lemmatizer), dateStage, recognizeEntities];
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
