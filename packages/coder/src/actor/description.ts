import type { Doc } from '@rapporteur/language';
import { type ActorKnowledge, type AgentNoun, type KnownActor, slug } from '@rapporteur/ontology';
import type { Actor } from '@rapporteur/report';
import { child } from '../predicate/grammar.js';
import type { AgentPhrase } from './agent-phrase.js';
import type { ActorFacts, Cast, Mention } from './cast.js';
import { modifyingCountries } from './country.js';
import { isOffice, officeHolder } from './office.js';
import { phraseName } from './phrase.js';
import { recent } from './salience.js';

/** Nouns that stand for the government of a state: 'the Russian leadership', 'the regime'. */
const GOVERNMENT = new Set(
  'government leadership administration cabinet regime authority authorities bureaucracy state'.split(' '),
);

/** Nouns that take up again a body named before: 'the alliance', 'the court'. */
const BODY = new Set(
  'alliance organization organisation bloc union court council agency body group movement party company'.split(' '),
);

/** Nouns for states taken up again in the plural: 'the two states', 'both countries'. */
const STATES = new Set('state country nation side power government neighbour neighbor capital'.split(' '));

/** Who a description with an agent noun stands for; ids that have been entered in the cast. */
export function describe(
  doc: Doc,
  head: number,
  { agent, last }: AgentPhrase,
  knowledge: ActorKnowledge,
  cast: Cast,
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
  return takeUp(doc, head, agent, plural, knowledge, cast) ?? [cast.enter(nameless(doc, head, agent))];
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
  if (!plural) {
    const holder = officeHolder(knowledge, agent.noun, country, day);
    if (holder !== undefined) return known(holder, day);
  }
  if (GOVERNMENT.has(doc.lemma(head))) return governmentOf(country, state);
  const name = phraseName(doc, head);
  return { id: slug(`${country} ${agent.noun}`), name, kind: agent.kind, country, sectors: agent.sectors };
}

export function governmentOf(country: string, state: KnownActor | undefined): ActorFacts {
  const name = `Government of ${state?.name ?? country}`;
  return { id: slug(name), name, kind: 'government', country, sectors: ['GOV'] };
}

/** The facts of a known actor on a day: its country and sectors are those of the term that then ran. */
export function known(actor: KnownActor, day: string | undefined): ActorFacts {
  const terms = actor.kind === 'person' ? actor.terms : [];
  const began = terms.filter(({ from }) => day === undefined || from <= day);
  const term = (began.length > 0 ? began : terms).reduce<(typeof terms)[number] | undefined>(
    (best, t) => (best === undefined || t.from >= best.from ? t : best),
    undefined,
  );
  const role: Actor['role'] | undefined =
    term === undefined || term.title === ''
      ? undefined
      : { title: term.title, ...(term.from && { from: term.from }), ...(term.until && { until: term.until }) };
  return {
    id: actor.id,
    name: actor.name,
    kind: actor.kind,
    country: term?.country ?? actor.country,
    sectors: term?.sectors ?? actor.sectors,
    ...(role && { role }),
  };
}

/** A definite description without a country takes up someone named before: 'the president', 'the two states'. */
function takeUp(
  doc: Doc,
  head: number,
  agent: AgentNoun,
  plural: boolean,
  knowledge: ActorKnowledge,
  cast: Cast,
): string[] | undefined {
  if (!isDefinite(doc, head)) return undefined;
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

/** Nobody we know: the words themselves are the name, and they stay the same actor through the text. */
function nameless(doc: Doc, head: number, agent: AgentNoun): ActorFacts {
  const name = phraseName(doc, head);
  return { id: slug(name), name, kind: agent.kind, country: '', sectors: agent.sectors };
}

export function isPlural(doc: Doc, head: number): boolean {
  return doc.feat(head, 'Number') === 'Plur' || child(doc, head, 'conj') !== undefined;
}

/** The noun under which a description is remembered; 'leaders' are others than 'leader'. */
function headNoun(doc: Doc, head: number, plural: boolean): string {
  return plural ? doc.form(head) : doc.lemma(head);
}

function isDefinite(doc: Doc, head: number): boolean {
  for (const c of doc.children(head)) {
    const form = doc.form(c).toLowerCase();
    if (['the', 'this', 'that', 'these', 'those', 'both', 'its', 'their', 'his', 'her'].includes(form)) return true;
  }
  return false;
}
