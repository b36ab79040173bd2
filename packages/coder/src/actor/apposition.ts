import type { Doc } from '@rapporteur/language';
import type { ActorKnowledge, AgentNoun } from '@rapporteur/ontology';
import { childrenOf } from '../predicate/grammar.js';
import type { AgentPhrase } from './agent-phrase.js';
import type { Cast, Mention } from './cast.js';
import { modifyingCountries } from './country.js';
import { isPlural } from './determiner.js';
import { phraseSpan } from './phrase.js';
import { isPersonal, suits } from './title.js';

/**
 * Whom a description means by the name that stands in apposition to it: 'the president, NICOLAS SARKOZY',
 * 'the rebel group, the FDD'.
 *
 * @param read makes whoever is named at a word known
 */
export function apposedName(
  doc: Doc,
  word: number,
  agent: AgentNoun,
  cast: Cast,
  read: (word: number) => void,
): Mention | undefined {
  if (isPlural(doc, word)) return undefined;
  const isNamed = (c: number) => doc.upos(c) === 'PROPN' || cast.at(c) !== undefined;
  const name = childrenOf(doc, word, 'appos', 'flat').find(isNamed);
  if (name === undefined) return undefined;
  read(name);
  const mention = cast.at(name);
  if (mention?.form !== 'name' || mention.actors.length !== 1) return undefined;
  const kind = cast.facts(mention.actors[0]!)?.kind ?? 'unknown';
  return kind !== 'unknown' && suits(agent.kind, kind) ? mention : undefined;
}

/** Whom a description means that stands in apposition to a name: 'Chanda Mwila, a Zambian ACTIVIST', 'Pakistan, a key U.S. ALLY'. */
export function apposedTo(doc: Doc, word: number, agent: AgentNoun, cast: Cast): Mention | undefined {
  if (doc.deprel(word) !== 'appos' || isPlural(doc, word)) return undefined;
  const mention = cast.at(doc.head(word));
  if (mention === undefined || mention.word > word || mention.actors.length !== 1) return undefined;
  const kind = cast.facts(mention.actors[0]!)?.kind;
  const isState = kind === 'state' && (agent.kind === 'state' || agent.kind === 'unknown');
  return kind !== undefined && (isState || suits(agent.kind, kind))
    ? { ...mention, span: phraseSpan(doc, word), form: 'description' }
    : undefined;
}

/** What a description in apposition tells of somebody of whom less was known: kind, sectors and country. */
export function learnFrom(
  doc: Doc,
  word: number,
  { agent }: AgentPhrase,
  id: string,
  knowledge: ActorKnowledge,
  cast: Cast,
): void {
  const facts = cast.facts(id);
  if (facts === undefined || facts.kind === 'state') return;
  const country = facts.country || (modifyingCountries(doc, word, knowledge, cast)[0] ?? '');
  const sectors = facts.sectors.length > 0 ? facts.sectors : agent.sectors;
  const kind = facts.kind !== 'unknown' ? facts.kind : isPersonal(agent.kind) ? 'person' : agent.kind;
  cast.refine(id, { country, sectors, kind });
}
