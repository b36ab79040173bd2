import type { Doc } from '../doc.js';
import { type PackedRows, unpackRows } from '../weight-rows.js';
import { Weights } from '../weights.js';
import { candidates } from './candidates.js';
import type { Entity } from './entity.js';
import { LinkScorer } from './link-scorer.js';
import { type Mention, mentionsOf } from './mention.js';
import { MentionTyper } from './mention-type.js';
import { Resolver } from './resolver.js';

/** What the stage knows, as it lies in the model file. */
export interface CoreferenceData {
  readonly width: number;
  /** What a weight of `table` is to be multiplied by. */
  readonly scale: number;
  readonly keys: Int32Array;
  readonly table: Int8Array;
  readonly output: Float32Array;
  readonly bias: Float32Array;
  /** Weights of the types of mentions. */
  readonly types: PackedRows;
}

/** Finds mentions and links them. */
export class CoreferenceModel {
  readonly #typer: MentionTyper;
  readonly #resolver: Resolver;

  constructor({ width, scale, keys, table, output, bias, types }: CoreferenceData) {
    this.#typer = new MentionTyper(new Weights(unpackRows(types)));
    const weights = Float32Array.from(table, (weight) => weight * scale);
    this.#resolver = new Resolver(new LinkScorer({ width, keys, table: weights, output, bias }));
  }

  /** The entities of a document by first mention, those of a single mention included. */
  resolve(doc: Doc): Entity[] {
    const mentions = mentionsOf(doc, candidates(doc));
    const types = mentions.map((mention: Mention) => this.#typer.type(doc, mention));
    return this.#resolver.resolve(doc, mentions, types);
  }
}
