import type { Doc } from '../doc.js';
import { type PackedRows, unpackRows } from '../weight-rows.js';
import { Weights } from '../weights.js';
import { type Candidate, candidates } from './candidates.js';
import { LinkScorer, type LinkScorerData } from './link-scorer.js';
import { mentionsOf } from './mention.js';
import { MentionTyper } from './mention-type.js';
import { Resolver } from './resolver.js';
import { structureOf } from './text-structure.js';

/** What the stage knows, as it lies in the model file. */
export interface CoreferenceData {
  /** The scorer's weights, those of features rounded to bytes. */
  readonly links: LinkScorerData & { readonly table: Int8Array };
  /** Weights of the types of mentions. */
  readonly types: PackedRows;
}

/** Candidates in a part of a document, of some 60,000 words; chains do not reach from part to part. */
const MAX_PART = 20_000;

/** Finds mentions and links them. */
export class CoreferenceModel {
  readonly #typer: MentionTyper;
  readonly #resolver: Resolver;

  constructor({ links, types }: CoreferenceData) {
    this.#typer = new MentionTyper(new Weights(unpackRows(types)));
    this.#resolver = new Resolver(new LinkScorer(links));
  }

  /** The phrases of every entity that is mentioned more than once, each list by first word. */
  chains(doc: Doc): Candidate[][] {
    const chains: Candidate[][] = [];
    const structure = structureOf(doc);
    for (const part of parts(doc, candidates(doc))) {
      const mentions = mentionsOf(doc, part, structure);
      const types = mentions.map((mention) => this.#typer.type(doc, mention));
      for (const entity of this.#resolver.resolve(doc, mentions, types)) {
        if (entity.mentions.length > 1) chains.push(entity.mentions.map(({ index }) => part[index]!));
      }
    }
    return chains;
  }
}

/** Candidates in parts of whole sentences, so that memory stays flat over texts as long as a library. */
function parts(doc: Doc, all: readonly Candidate[]): Candidate[][] {
  const found: Candidate[][] = [];
  let part: Candidate[] = [];
  for (const [i, candidate] of all.entries()) {
    part.push(candidate);
    const next = all[i + 1];
    const full = part.length >= MAX_PART && next && doc.sentenceOf(next.start) > doc.sentenceOf(candidate.start);
    if (next !== undefined && !full) continue;
    found.push(part);
    part = [];
  }
  return found;
}
