import type { Doc } from '@rapporteur/language';
import { type ActorKnowledge, choosePlace, type Knowledge } from '@rapporteur/ontology';
import type { ActorKind } from '@rapporteur/report';
import { childrenOf } from '../predicate/grammar.js';
import { type AgentPhrase, agentPhrase } from './agent-phrase.js';
import { bodyKind } from './body-kind.js';
import type { ActorFacts, Cast } from './cast.js';
import type { ContextCountry } from './context-country.js';
import { modifyingCountries } from './country.js';
import type { NameExtent } from './name-extent.js';
import { idOfUnknown } from './naming.js';
import { headOf } from './phrase.js';
import { isPersonal, suits } from './title.js';

/** Days and months are proper nouns, but nobody. */
const CALENDAR =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/i;

/** A day or month. */
export function isCalendar(form: string): boolean {
  return CALENDAR.test(form);
}

/** The name in a stretch of words; undefined where there is none, as in a date. */
export function nameOf(doc: Doc, { first, last }: NameExtent): string | undefined {
  let calendar = true;
  for (let w = first; w <= last && calendar; w++) calendar = isCalendar(doc.form(w));
  const name = doc.text.slice(doc.start(first), doc.end(last)).replace(/\s+/g, ' ');
  return calendar || !/\p{L}{2}/u.test(name) ? undefined : name;
}

/**
 * An actor whose name the knowledge base lacks: a person or a body, with what its own words, its title and
 * its apposition tell of kind, country and sector ('Zambian opposition leader Hakainde Hichilema').
 */
export function unknownActor(
  doc: Doc,
  head: number,
  name: string,
  { first, last, type }: NameExtent,
  before: AgentPhrase | undefined,
  { actors: knowledge, places }: Pick<Knowledge, 'actors' | 'places'>,
  cast: Cast,
  context: ContextCountry,
): ActorFacts {
  const words = Array.from({ length: last - first + 1 }, (_, i) => doc.form(first + i));
  const body = type === 'PERSON' || type === 'GPE' || type === 'LOC' ? undefined : bodyKind(words, knowledge);
  const title = titleOf(doc, head, type, before, knowledge);
  const kind = kindOf(type, title?.agent.kind, body?.kind, words.length);
  const modifying = (word: number) => modifyingCountries(doc, word, knowledge, cast)[0];
  const titled = title === undefined ? undefined : modifying(headOf(doc, title.first, title.last));
  const isPlace = (type === 'GPE' || type === 'LOC') && title === undefined;
  const lying = isPlace ? choosePlace(places.find(name))?.countries[0] : undefined;
  const guess = title === undefined ? undefined : context.of(head, title.agent);
  const country = titled ?? modifying(head) ?? lying ?? guess ?? '';
  const sectors = title?.agent.sectors ?? body?.sectors ?? [];
  const role = kind === 'person' && title !== undefined ? { role: { title: title.agent.noun } } : {};
  const isOwn = words.some(
    (form, i) => knowledge.countryOfAdjective(form) !== undefined || cast.at(first + i) !== undefined,
  );
  const isBody = body !== undefined && (kind === 'government' || kind === 'unknown');
  return { id: idOfUnknown(name, isBody && !isOwn ? country : ''), name, kind, country, sectors, ...role };
}

function kindOf(
  type: NameExtent['type'],
  titled: ActorKind | undefined,
  body: ActorKind | undefined,
  words: number,
): ActorKind {
  if (titled !== undefined && !isPersonal(titled)) return titled;
  if (type === 'PERSON') return 'person';
  if (titled !== undefined && (type === 'GPE' || type === 'LOC')) return 'person';
  if (body !== undefined) return body;
  if (type === 'NORP') return 'social group';
  if (type === undefined) return titled !== undefined || words > 1 ? 'person' : 'unknown';
  return 'unknown';
}

/** What the nouns around a name say of whoever bears it: in front, in apposition, above it. */
function titleOf(
  doc: Doc,
  head: number,
  type: NameExtent['type'],
  before: AgentPhrase | undefined,
  knowledge: ActorKnowledge,
): AgentPhrase | undefined {
  if (before !== undefined) return before;
  const around = childrenOf(doc, head, 'compound', 'appos', 'nmod:desc', 'flat', 'nmod');
  const above = ['appos', 'flat', 'nmod:desc'].includes(doc.deprel(head)) ? [doc.head(head)] : [];
  for (const w of [...around, ...above]) {
    if (doc.upos(w) !== 'NOUN' && doc.upos(w) !== 'PROPN') continue;
    const found = agentPhrase(doc, w, knowledge);
    if (
      found !== undefined &&
      suits(found.agent.kind, type === 'PERSON' ? 'person' : type === 'ORG' ? 'ngo' : 'unknown')
    )
      return found;
  }
  return undefined;
}
