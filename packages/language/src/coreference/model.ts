import type { Doc } from '../doc.js';
import { type PackedRows, unpackRows } from '../weight-rows.js';
import { Weights } from '../weights.js';
import { candidates } from './candidates.js';
import type { Entity } from './entity.js';
import { LinkScorer, type LinkScorerData } from './link-scorer.js';
import { type Mention, mentionsOf } from './mention.js';
import { MentionTyper } from './mention-type.js';
import { Resolver } from './resolver.js';

/** What the stage knows, as it lies in the model file. */
export interface CoreferenceData {
  /** The scorer's weights, those of features rounded to bytes. */
  readonly links: LinkScorerData & { readonly table: Int8Array };
  /** Weights of the types of mentions. */
  readonly types: PackedRows;
}

/** Finds mentions and links them. */
export class CoreferenceModel {
  readonly #typer: MentionTyper;
  readonly #resolver: Resolver;

  constructor({ links, types }: CoreferenceData) {
    this.#typer = new MentionTyper(new Weights(unpackRows(types)));
    this.#resolver = new Resolver(new LinkScorer(links));
  }

  /** The entities of a document by first mention, those of a single mention included. */
  resolve(doc: Doc): Entity[] {
    const mentions = mentionsOf(doc, candidates(doc));
    const types = mentions.map((mention: Mention) => this.#typer.type(doc, mention));
    return this.#resolver.resolve(doc, mentions, types);
  }
}
