import type { Doc } from '@rapporteur/language';
import type { ActorKnowledge } from '@rapporteur/ontology';
import type { ActorKind } from '@rapporteur/report';
import { type AgentPhrase, agentPhrase, agentPhraseBefore } from './agent-phrase.js';

/** Titles in front of a name that are no agent nouns. */
const TITLE = /^(mr|mrs|ms|miss|dr|sir|dame|lord|lady|fr|hon|msgr|mme)\.?$/i;

/** A word that is a title in front of a name and no part of it: 'Mr.', 'President', 'Colonel'. */
export function isTitle(form: string, knowledge: ActorKnowledge): boolean {
  return TITLE.test(form) || knowledge.agents.get(form.toLowerCase())?.kind === 'person';
}

/**
 * The title or description right in front of a name, with which it means one actor: 'SECRETARY OF STATE
 * Hillary Clinton', 'the OPPOSITION NEWSPAPER La Prensa', 'HUMAN RIGHTS GROUP Amnesty International'.
 */
export function titleBefore(
  doc: Doc,
  name: { first: number; head: number },
  kind: ActorKind,
  knowledge: ActorKnowledge,
): AgentPhrase | undefined {
  const found = agentPhraseBefore(doc, name.first, knowledge);
  if (found === undefined || !suits(found.agent.kind, kind)) return undefined;
  // 'the group NATO attacked': the name is the subject of a clause about the noun.
  const clause = doc.head(name.head);
  const isClause = doc.relation(name.head) === 'nsubj' && clause >= 0;
  if (isClause && doc.head(clause) >= found.first && doc.head(clause) <= found.last) return undefined;
  return found;
}

/** A noun of a kind can describe somebody of another: 'minister' a person, 'group' a body. */
export function suits(noun: ActorKind, kind: ActorKind): boolean {
  if (kind === 'state' || kind === 'social group') return false;
  return kind === 'unknown' || isPersonal(noun) === (kind === 'person');
}

/** Nouns of these kinds speak of people, not of bodies: 'activist' as well as 'minister'. */
export function isPersonal(noun: ActorKind): boolean {
  return noun === 'person' || noun === 'social group';
}

/** Whether an agent phrase and words that tell a country or stand in some names are all there is of a stretch of words. */
export function isAllTitle(
  doc: Doc,
  first: number,
  last: number,
  head: number,
  isPlaceWord: (word: number) => boolean,
  knowledge: ActorKnowledge,
): boolean {
  const phrase = agentPhrase(doc, head, knowledge);
  if (phrase === undefined) return false;
  for (let w = first; w <= last; w++) {
    const covered =
      (w >= phrase.first && w <= phrase.last) || ['ADP', 'DET', 'PART', 'PUNCT', 'NUM'].includes(doc.upos(w));
    if (!covered && !isPlaceWord(w)) return false;
  }
  return true;
}
