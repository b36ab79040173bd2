import type { Doc } from '@rapporteur/language';
import type { ActorKnowledge } from '@rapporteur/ontology';
import { caseOf, conjuncts } from '../predicate/grammar.js';
import type { Cast } from './cast.js';

const BEFORE = new Set(['amod', 'compound', 'nmod:poss', 'nmod:desc', 'flat', 'nmod:unmarked']);
const LINKS = new Set(['of', 'in', 'from', 'for', 'to']);

/**
 * The countries that modify a head: 'Libyan leader', 'Anglo-French imperialists', 'Norway's minister',
 * 'bureaucracies in Russia and China'. Codes in text order, each once.
 */
export function modifyingCountries(doc: Doc, head: number, knowledge: ActorKnowledge, cast: Cast): string[] {
  const found = new Set<string>();
  const collect = (word: number, deep: boolean) => {
    const named = (cast.at(word)?.actors ?? []).flatMap((id) => cast.facts(id)?.country || []);
    const adjective = named.length > 0 ? undefined : knowledge.countryOfAdjective(doc.form(word));
    for (const country of adjective === undefined ? named : [adjective]) found.add(country);
    if (deep) for (const c of doc.children(word)) if (c < head) collect(c, true);
  };
  for (const c of doc.children(head)) if (c < head && BEFORE.has(doc.deprel(c))) collect(c, true);
  if (found.size > 0) return [...found];
  for (const c of doc.children(head)) {
    if (doc.deprel(c) !== 'nmod' || !LINKS.has(caseOf(doc, c) ?? '')) continue;
    for (const w of conjuncts(doc, c)) collect(w, false);
    if (found.size > 0) break;
  }
  // 'Demonstrators IN BAGHDAD blocked a road', where the parser hung the place on the verb that comes later.
  if (found.size === 0 && head + 2 < doc.length && doc.form(head + 1) === 'in') {
    for (const w of [head + 2, head + 3]) if (cast.at(w) !== undefined && doc.head(w) > w) collect(w, false);
  }
  return [...found];
}
