import type { Columns } from '../doc.js';
import type { Stage } from '../stage.js';
import type { Candidate } from './candidates.js';
import type { CoreferenceModel } from './model.js';

type ChainColumns = Required<Pick<Columns, 'mentionStart' | 'mentionEnd' | 'mentionHead' | 'mentionChain'>>;

/** Which phrases name the same thing: the chains of names, descriptions and pronouns. */
export function coreferenceStage(model: CoreferenceModel): Stage {
  return {
    name: 'coreference',
    requires: ['sentenceStart', 'upos', 'xpos', 'feats', 'lemma', 'head', 'deprel'],
    provides: ['mentionStart', 'mentionEnd', 'mentionHead', 'mentionChain'],
    run: (doc) => doc.with(chainColumns(model.chains(doc))),
  };
}

function chainColumns(all: readonly (readonly Candidate[])[]): ChainColumns {
  const mentions = all
    .map(withoutCrossing)
    .filter((chain) => chain.length > 1)
    .flatMap((chain, number) => chain.map((mention) => ({ mention, number })))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
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
function withoutCrossing(chain: readonly Candidate[]): Candidate[] {
  let reach = 0;
  return chain.filter(({ start, end }) => {
    if (start < reach && end > reach) return false;
    reach = Math.max(reach, end);
    return true;
  });
}
