import { PLOVER } from '@rapporteur/report';
import { isVerb } from '../../predicate/grammar.js';
import { definiteness, isPlural, tellsOfAnother } from './definite.js';
import { isChained, type Joining } from './joining.js';
import type { Group, Mention } from './mention.js';
import { related } from './related-words.js';
import { sameTopic } from './same-content.js';
import { fitsInModality } from './same-modality.js';
import { compareParties } from './same-parties.js';
import { fitsInTime } from './same-time.js';

/**
 * Why a definite noun with parties of its own names the event of a group, or undefined: 'Iran's attack on
 * Israel' after 'Iran attacked Israel', or after 'Iran bombed Israel', as every bombing is an attack.
 */
export function namedAgain(joining: Joining, mention: Mention, group: Group): string | undefined {
  const { doc, cast, lexicon } = joining;
  const { candidate, event } = mention.coded!;
  const main = group.main.coded!;
  if (event.type !== main.event.type || tellsOfAnother(doc, mention.word)) return undefined;
  const chained = isChained(joining, mention.word, group);
  if (!chained && definiteness(doc, mention.word) === 'indefinite') return undefined;
  const parties = compareParties(event.type, event, main.event, cast);
  if (!parties.compatible || !fitsInTime(event, main.event) || !fitsInModality(mention, group.main)) return undefined;
  if (chained) return 'the nouns mean the same';
  // Many support and criticise one; an attack on one is done once.
  const spoken = PLOVER[event.type].quad.startsWith('verbal');
  if (!parties.sameSource && (spoken || !parties.sameTarget)) return undefined;
  if (!sameTopic(doc, main.candidate, candidate) && !parties.sameTarget) return undefined;
  const plural = isPlural(doc, mention.word);
  const wider = lexicon.anaphor(mention.lemma);
  const fits = (word: number) =>
    isVerb(doc, word) ? !plural || wider?.number === 'plur' : isPlural(doc, word) === plural;
  if (group.mentions.some(({ lemma, word }) => related(lemma, mention.lemma) && fits(word)))
    return 'named by the same word';
  const named = parties.sameSource && parties.sameTarget && fits(group.main.word) && !plural;
  return named && wider?.types.includes(event.type) && !wider.except.includes(group.main.lemma)
    ? 'named by a wider word'
    : undefined;
}
