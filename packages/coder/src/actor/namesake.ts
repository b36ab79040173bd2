import type { Doc } from '@rapporteur/language';
import { type ActorKnowledge, slug } from '@rapporteur/ontology';
import { caseOf, child, childrenOf } from '../predicate/grammar.js';
import type { ActorFacts, Cast } from './cast.js';
import { modifyingCountries } from './country.js';
import type { KnownName } from './known-names.js';
import { phraseName } from './phrase.js';

/**
 * Whom a known name means that stands with a country: 'the Israeli Supreme Court' is not that of the United
 * States, which the bare name means; 'Turkish Kurds' and 'ethnic Albanians in Macedonia' are of that country.
 * Undefined where it means the one it always means.
 *
 * @param nameAt the known name that a word heads
 */
export function namesake(
  doc: Doc,
  name: KnownName,
  nameAt: (word: number) => KnownName | undefined,
  knowledge: ActorKnowledge,
  cast: Cast,
): ActorFacts | undefined {
  const { actor, use, head, first, last } = name;
  const country = countryWith(doc, name, nameAt, knowledge, cast);
  if (country === undefined || country === actor.country) return undefined;
  const isPeople = use === 'people';
  const shown = isPeople ? `${doc.form(head)} of ${knowledge.state(country)?.name ?? country}` : phraseName(doc, head);
  return {
    id: slug(`${country} ${doc.text.slice(doc.start(first), doc.end(last))}`),
    name: shown,
    kind: isPeople ? 'social group' : actor.kind,
    country,
    sectors: isPeople ? ['CVL'] : actor.sectors,
  };
}

function countryWith(
  doc: Doc,
  { actor, use, head, last }: KnownName,
  nameAt: (word: number) => KnownName | undefined,
  knowledge: ActorKnowledge,
  cast: Cast,
): string | undefined {
  // 'Albanians OF Serbia' live there; 'Americans IN Iraq' remain Americans.
  if (use === 'people')
    return isEthnic(doc, head) ? homeOf(doc, head, last, nameAt, EVERYWHERE) : homeOf(doc, head, last, nameAt, HOME);
  if (actor.kind === 'social group')
    return homeOf(doc, head, last, nameAt, EVERYWHERE) ?? modifyingCountries(doc, head, knowledge, cast)[0];
  if (actor.kind !== 'government' || actor.country === '') return undefined;
  return modifyingCountries(doc, head, knowledge, cast)[0];
}

const HOME = new Set(['of']);
const EVERYWHERE = new Set(['of', 'in', 'from']);

function isEthnic(doc: Doc, head: number): boolean {
  const attribute = child(doc, head, 'amod');
  return attribute !== undefined && /^ethnic$/i.test(doc.form(attribute));
}

/** The country of the place that a people is said to live in. */
function homeOf(
  doc: Doc,
  head: number,
  last: number,
  nameAt: (word: number) => KnownName | undefined,
  prepositions: ReadonlySet<string>,
): string | undefined {
  const places = childrenOf(doc, head, 'nmod').filter((w) => prepositions.has(caseOf(doc, w) ?? ''));
  // Right behind the name, wherever the parser hung it.
  if (last + 1 < doc.length && prepositions.has(doc.form(last + 1))) places.push(last + 2, last + 3);
  return places.map((w) => nameAt(w)?.actor.country).find((country) => country !== undefined && country !== '');
}
