import type { Doc } from '@rapporteur/language';
import type { ActorKnowledge, AgentNoun } from '@rapporteur/ontology';
import { child } from '../predicate/grammar.js';
import type { ActorFacts, Cast, Mention } from './cast.js';
import type { ChainIndex } from './chain-index.js';
import { headNoun, isDefinite } from './determiner.js';
import { GOVERNMENT, governmentOf } from './government.js';
import { isOffice } from './office.js';
import { recent } from './salience.js';
import { suits } from './title.js';

/** Nouns that take up again a body named before: 'the alliance', 'the court'. */
const BODY = new Set(
  'alliance organization organisation bloc union court council agency body group movement party company'.split(' '),
);

/** Nouns for states taken up again in the plural: 'the two states', 'both countries'. */
const STATES = new Set('state country nation side power government neighbour neighbor capital'.split(' '));

/** A definite description without a country takes up someone named before: 'the president', 'the two states'. */
export function takeUp(
  doc: Doc,
  head: number,
  agent: AgentNoun,
  plural: boolean,
  knowledge: ActorKnowledge,
  cast: Cast,
  chains: ChainIndex,
): string[] | undefined {
  if (!isDefinite(doc, head)) return undefined;
  const isSame = (m: Mention) => m.form === 'name' && m.actors.length === 1 && fits(cast.facts(m.actors[0]!), agent);
  const chained = plural ? undefined : chains.before(head, cast, isSame);
  if (chained !== undefined) return chained.actors.slice();
  const before =
    child(doc, head, 'amod', 'compound', 'nmod') === undefined
      ? cast.remembered(headNoun(doc, head, plural))
      : undefined;
  if (before !== undefined) return before.slice();
  const lemma = doc.lemma(head).toLowerCase();
  const facts = (mention: Mention) => mention.actors.flatMap((id) => cast.facts(id) ?? []);
  if (plural && STATES.has(lemma)) return twoStates(doc, head, cast);
  if (GOVERNMENT.has(lemma)) {
    const before = recent(
      doc,
      head,
      cast,
      (m) => m.actors.length === 1 && ['state', 'government'].includes(facts(m)[0]?.kind ?? 'unknown'),
    );
    const country = before && facts(before)[0]!.country;
    return country ? [cast.enter(governmentOf(country, knowledge.state(country)))] : undefined;
  }
  if (plural) return undefined;
  if (isOffice(agent.noun)) {
    const before = recent(doc, head, cast, (m) =>
      facts(m).some(
        ({ kind, role }) =>
          kind === 'person' && (agent.noun === 'leader' ? role !== undefined : role?.title === agent.noun),
      ),
    );
    return before?.actors.slice();
  }
  if (BODY.has(lemma) && child(doc, head, 'amod', 'compound', 'nmod') === undefined) {
    return recent(doc, head, cast, (m) =>
      facts(m).some(({ kind }) => ['igo', 'ngo', 'armed group', 'party', 'company'].includes(kind)),
    )?.actors.slice();
  }
  return undefined;
}

/** 'the two states', 'both sides': the last two states or governments that were named. */
function twoStates(doc: Doc, head: number, cast: Cast): string[] | undefined {
  const counted =
    child(doc, head, 'nummod', 'det:predet') !== undefined || /^both$/i.test(doc.form(Math.max(0, head - 1)));
  if (!counted) return undefined;
  const found: string[] = [];
  for (let i = cast.mentions.length - 1; i >= 0 && found.length < 2; i--) {
    const mention = cast.mentions[i]!;
    if (mention.form !== 'name' || mention.word >= head) continue;
    for (const id of mention.actors) {
      const facts = cast.facts(id);
      if (facts !== undefined && (facts.kind === 'state' || facts.kind === 'government') && !found.includes(id))
        found.unshift(id);
    }
  }
  return found.length === 2 ? found : undefined;
}

/** Whom the chain takes for the same may be the one: a person in this office or none, a body of this kind. */
function fits(facts: ActorFacts | undefined, { noun, kind }: AgentNoun): boolean {
  if (facts === undefined) return false;
  if (facts.kind !== 'person') return facts.kind === kind || (BODY.has(noun) && suits(kind, facts.kind));
  return suits(kind, 'person') && (!isOffice(noun) || noun === 'leader' || (facts.role?.title ?? noun) === noun);
}
