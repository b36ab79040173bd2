import type { Doc } from '@rapporteur/language';
import { ancestors, isVerb } from '../../predicate/grammar.js';
import type { BareNoun } from './bare-nouns.js';
import { isPlural } from './definite.js';
import { isHeadline } from './headline.js';
import { isChained, type Joining } from './joining.js';
import type { Group, Mention } from './mention.js';
import { related } from './related-words.js';
import { fitsInModality } from './same-modality.js';

/** How many sentences back a noun without parties reaches: 'the attack', 'this attack', 'this step'. */
const REACH = { definite: 6, demonstrative: 3, general: 1 } as const;

/** Why a noun without parties takes up the event of a group, or undefined. */
export function takenUp(joining: Joining, noun: BareNoun, mention: Mention, group: Group): string | undefined {
  const { doc, lexicon } = joining;
  const { main, mentions } = group;
  if (!noun.types.includes(main.coded!.event.type) || !fitsInModality(mention, main)) return undefined;
  // 'condemned the move': what governs the noun is not what it takes up.
  for (const above of ancestors(doc, noun.word)) if (mentions.some(({ word }) => word === above)) return undefined;
  const wider = lexicon.anaphor(noun.lemma);
  if (wider?.except.includes(main.lemma)) return undefined;
  if (isChained(joining, noun.word, group)) return 'the nouns mean the same';
  const back = mention.sentence - mentions.at(-1)!.sentence;
  const reach = noun.general ? REACH.general : noun.demonstrative ? REACH.demonstrative : REACH.definite;
  if (back > reach || back === 0 || isHabit(doc, main)) return undefined;
  // 'air strikes ... the attack', 'requests ... the request': one of them, or something else.
  if (!isVerb(doc, main.word) && isPlural(doc, main.word) && !isPlural(doc, noun.word)) return undefined;
  if (!noun.general && mentions.some(({ lemma }) => related(lemma, noun.lemma))) return 'taken up by the same word';
  if (wider === undefined || noun.described) return undefined;
  return noun.general ? 'taken up by a noun for any deed' : 'taken up by a wider word';
}

/** 'They KILL women', 'Democrats OPPOSE it': what is done always is no deed that could be taken up. */
function isHabit(doc: Doc, { word, modality }: Mention): boolean {
  const xpos = doc.xpos(word);
  return modality === 'actual' && (xpos === 'VBP' || xpos === 'VBZ') && !isHeadline(doc, word);
}
