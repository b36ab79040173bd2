import type { Doc } from '@rapporteur/language';
import type { EventLexicon } from '@rapporteur/ontology';
import type { Cast } from '../../actor/cast.js';
import type { Group, Mention } from './mention.js';

/** What the rules of joining look things up in. */
export interface Joining {
  readonly doc: Doc;
  readonly cast: Cast;
  readonly lexicon: EventLexicon;
  /** The number of the coreference chain that a word heads a mention of. */
  readonly chainOf: ReadonlyMap<number, number>;
}

/** The coreference model holds that the mention's noun means what a noun of the group means. */
export function isChained({ chainOf }: Joining, word: number, group: Group): boolean {
  const chain = chainOf.get(word);
  return chain !== undefined && group.mentions.some((mention: Mention) => chainOf.get(mention.word) === chain);
}
