import {
  type CoreferenceData,
  type LemmaData,
  ModelFile,
  type NetworkData,
  type NetworkLabels,
  packRows,
  type WeightRows,
  writeCoreference,
  writeNetwork,
} from '@rapporteur/language/training';

/** All that was learnt. */
export interface TrainedModel {
  readonly splitter: WeightRows;
  readonly lemmas: LemmaData;
  readonly network: NetworkData;
  readonly labels: NetworkLabels;
  readonly coreference: CoreferenceData;
}

/** The model file: the sections that `load` reads. */
export function modelFile({ splitter, lemmas, network, labels, coreference }: TrainedModel): ModelFile {
  const { gaps, lengths, labels: classes, small, large } = packRows(splitter);
  const file = new ModelFile()
    .set('splitter.gaps', gaps)
    .set('splitter.lengths', lengths)
    .set('splitter.labels', classes)
    .set('splitter.small', small)
    .set('splitter.large', large)
    .set('lemmas', { lemmas: lemmas.lemmas, rules: lemmas.rules })
    .set('lemmas.wordKeys', lemmas.wordKeys)
    .set('lemmas.wordLemmas', lemmas.wordLemmas)
    .set('lemmas.suffixKeys', lemmas.suffixKeys)
    .set('lemmas.suffixRules', lemmas.suffixRules)
    .set('labels', labels);
  return writeCoreference(writeNetwork(file, network), coreference);
}
