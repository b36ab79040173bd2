import type { Doc } from '@rapporteur/language';
import { type ActorKnowledge, type AgentNoun, slug } from '@rapporteur/ontology';
import type { AgentPhrase } from './agent-phrase.js';
import type { ActorFacts, Cast } from './cast.js';
import type { ChainIndex } from './chain-index.js';
import type { ContextCountry } from './context-country.js';
import { modifyingCountries } from './country.js';
import { hasDeterminer, headNoun, isDefinite, isPlural } from './determiner.js';
import { afterOffice, isFormer, officeOf } from './former.js';
import { GOVERNMENT, governmentOf } from './government.js';
import { known } from './known-facts.js';
import { officeHolder } from './office.js';
import { phraseName } from './phrase.js';
import { takeUp } from './take-up.js';

/** Who a description with an agent noun stands for; ids that have been entered in the cast. */
export function describe(
  doc: Doc,
  head: number,
  { agent, last }: AgentPhrase,
  knowledge: ActorKnowledge,
  cast: Cast,
  chains: ChainIndex,
  context: ContextCountry,
  day: string | undefined,
): string[] {
  const plural = isPlural(doc, head);
  let countries = modifyingCountries(doc, head, knowledge, cast);
  // 'chief of staff of CHAD': what the last noun of the phrase has belongs to the whole.
  if (countries.length === 0 && last > head) countries = modifyingCountries(doc, last, knowledge, cast);
  if (countries.length > 0) {
    const actors = countries.map((country) => cast.enter(ofCountry(doc, head, agent, country, plural, knowledge, day)));
    cast.remember(headNoun(doc, head, plural), actors);
    return actors;
  }
  const before = takeUp(doc, head, agent, plural, knowledge, cast, chains);
  if (before !== undefined) return before;
  // 'runs for PRESIDENT', 'as SENATOR': a bare role is nobody's in particular.
  const isRole = agent.kind === 'person' && !plural && !hasDeterminer(doc, head);
  const guess = isRole ? undefined : context.of(head, agent);
  const facts =
    guess === undefined
      ? nameless(doc, head, agent)
      : ofCountry(doc, head, agent, guess, plural || !isDefinite(doc, head), knowledge, day);
  return [cast.enter(facts)];
}

function ofCountry(
  doc: Doc,
  head: number,
  agent: AgentNoun,
  country: string,
  plural: boolean,
  knowledge: ActorKnowledge,
  day: string | undefined,
): ActorFacts {
  const state = knowledge.state(country);
  const former = isFormer(doc, head, agent);
  if (!plural && (!former || isDefinite(doc, head))) {
    const holder = officeHolder(knowledge, officeOf(agent), country, day, former);
    if (holder !== undefined) return known(holder, day);
  }
  if (GOVERNMENT.has(doc.lemma(head)) && !former) return governmentOf(country, state);
  const name = phraseName(doc, head);
  const id = slug(`${country} ${former ? 'former ' : ''}${officeOf(agent)}`);
  return { id, name, kind: agent.kind, country, sectors: former ? afterOffice(agent.sectors) : agent.sectors };
}

/** Nobody we know: the words themselves are the name, and they stay the same actor through the text. */
function nameless(doc: Doc, head: number, agent: AgentNoun): ActorFacts {
  const name = phraseName(doc, head);
  const sectors = isFormer(doc, head, agent) ? afterOffice(agent.sectors) : agent.sectors;
  return { id: slug(name), name, kind: agent.kind, country: '', sectors };
}
