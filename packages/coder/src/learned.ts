import { ModelFile } from '@rapporteur/language';
import { AttributionModel } from './attribution/learned/attribution-model.js';
import { FactualityModel } from './factuality/score/model.js';
import type { FactualityScorer } from './factuality/score/scorer.js';

/** What the coder has learned from data, beside its rules. Every part may be missing: then rules alone decide. */
export interface Learned {
  /** Learned from texts of the web: `models/factuality.bin`. */
  readonly factuality?: FactualityScorer;
  /** Learned from news wire, where futures and possibilities lie nearer the middle: `models/factuality-news.bin`. */
  readonly factualityNews?: FactualityScorer;
  readonly attribution?: AttributionModel;
}

/** A part's model file, and how it is read. */
interface Part<T> {
  readonly file: string;
  readonly read: (file: ModelFile) => T;
}

const PARTS: { readonly [Name in keyof Learned]?: Part<NonNullable<Learned[Name]>> } = {
  attribution: { file: 'attribution.bin', read: AttributionModel.read },
  factuality: { file: 'factuality.bin', read: FactualityModel.read },
  factualityNews: { file: 'factuality-news.bin', read: FactualityModel.read },
};

/** The names of the parts' model files. */
export const LEARNED_FILES: readonly string[] = Object.values(PARTS).map(({ file }: Part<unknown>) => file);

/**
 * The learned parts whose model files are there.
 * @param open the bytes of a file of `LEARNED_FILES`, or undefined where it is missing
 * @throws LanguageError RAP-L001 to RAP-L004 when a file is another, of another version, cut or damaged
 */
export function readLearned(open: (file: string) => Uint8Array | undefined): Learned {
  const found: [string, unknown][] = [];
  for (const [name, { file, read }] of Object.entries(PARTS) as [string, Part<unknown>][]) {
    const bytes = open(file);
    if (bytes !== undefined) found.push([name, read(ModelFile.read(bytes))]);
  }
  return Object.fromEntries(found) as Learned;
}
