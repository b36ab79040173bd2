import type { Columns } from '../doc.js';
import type { Stage } from '../stage.js';
import type { Entity } from './entity.js';
import type { Mention } from './mention.js';
import type { CoreferenceModel } from './model.js';

type ChainColumns = Required<Pick<Columns, 'mentionStart' | 'mentionEnd' | 'mentionHead' | 'mentionChain'>>;

/** Which phrases name the same thing: the chains of names, descriptions and pronouns. */
export function coreferenceStage(model: CoreferenceModel): Stage {
  return {
    name: 'coreference',
    requires: ['sentenceStart', 'upos', 'xpos', 'feats', 'lemma', 'head', 'deprel'],
    provides: ['mentionStart', 'mentionEnd', 'mentionHead', 'mentionChain'],
    run: (doc) => doc.with(chainColumns(model.resolve(doc))),
  };
}

/** The columns of entities that are mentioned more than once. */
function chainColumns(entities: readonly Entity[]): ChainColumns {
  const mentions = entities
    .map((entity) => withoutCrossing(entity.mentions))
    .filter((chain) => chain.length > 1)
    .flatMap((chain, number) => chain.map((mention) => ({ mention, number })))
    .sort((a, b) => a.mention.index - b.mention.index);
  const chains = new Map<number, number>();
  for (const { number } of mentions) if (!chains.has(number)) chains.set(number, chains.size);
  return {
    mentionStart: Uint32Array.from(mentions, ({ mention }) => mention.start),
    mentionEnd: Uint32Array.from(mentions, ({ mention }) => mention.end),
    mentionHead: Uint32Array.from(mentions, ({ mention }) => mention.head),
    mentionChain: Uint32Array.from(mentions, ({ number }) => chains.get(number)!),
  };
}

/** A chain's mentions less those that cross an earlier one; mentions come by first word. */
function withoutCrossing(chain: readonly Mention[]): Mention[] {
  let reach = 0;
  return chain.filter(({ start, end }) => {
    if (start < reach && end > reach) return false;
    reach = Math.max(reach, end);
    return true;
  });
}
