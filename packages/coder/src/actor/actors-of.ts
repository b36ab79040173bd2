import type { Doc } from '@rapporteur/language';
import type { Participant } from '@rapporteur/report';
import { caseOf, childrenOf, conjuncts } from '../predicate/grammar.js';
import type { Cast } from './cast.js';

/** Modifiers in which the actor behind a thing stands: 'Iran's offer', 'efforts by Kerry', 'a Russian bomber'. */
const BEHIND = ['nmod:poss', 'nmod', 'compound', 'amod'];
const BEHIND_PREPOSITIONS = new Set(['of', 'by', 'from', 'against', 'with', 'between', 'on', 'in', 'for', 'to']);

/** Nouns that only count what follows their 'of'. */
const QUANTITY =
  /^(ten|dozen|score|hundred|thousand|million|number|lot|majority|half|third|quarter|handful|rest|most|last|first|more|crowd|wave|batch|group|series)$/;

/** The actors that an argument names: itself with what is coordinated with it, or who stands behind it. */
export function actorsOf(doc: Doc, word: number, cast: Cast, depth = 0): Participant[] {
  const direct = conjuncts(doc, word).flatMap((w) => mentioned(w, cast));
  if (direct.length > 0) return direct;
  const counted = depth < 2 && QUANTITY.test(doc.lemma(word)) ? childrenOf(doc, word, 'nmod')[0] : undefined;
  // 'tens of thousands of DEMONSTRATORS'.
  if (counted !== undefined && caseOf(doc, counted) === 'of') return actorsOf(doc, counted, cast, depth + 1);
  for (const relation of BEHIND) {
    for (const c of doc.children(word)) {
      if (doc.deprel(c) !== relation) continue;
      if (relation === 'nmod' && !BEHIND_PREPOSITIONS.has(caseOf(doc, c) ?? '')) continue;
      const behind = conjuncts(doc, c).flatMap((w) => mentioned(w, cast));
      // In front of a noun only names count: 'regime change' is nobody's, 'NATO action' is NATO's.
      const named = relation === 'compound' || relation === 'amod' ? behind.filter(() => isNamed(c, cast)) : behind;
      if (named.length > 0) return named;
    }
  }
  return [];
}

/** How many nouns down from an argument its actor may stand: 'the lines of the grid of KABUL'. */
const DEPTH = 4;

/**
 * The actors of a known country nearest below an argument that names none itself, nor right behind it: 'lines leading into
 * KABUL', 'the attacks on members of the THAI parliament'. What a deed touches it does to whoever that belongs to.
 */
export function actorsBelow(doc: Doc, word: number, cast: Cast, excluded: readonly Participant[] = []): Participant[] {
  let level = [word];
  for (let depth = 0; depth < DEPTH && level.length > 0; depth++) {
    const next: number[] = [];
    for (const head of level) for (const c of doc.children(head)) if (LEADS_ON.has(doc.relation(c))) next.push(c);
    const known = next
      .flatMap((c) => mentioned(c, cast))
      .filter(({ actor }) => cast.facts(actor)?.country && excluded.every((other) => other.actor !== actor));
    if (known.length > 0) return known;
    level = next;
  }
  return [];
}

const LEADS_ON = new Set(['nmod', 'amod', 'compound', 'acl', 'obl', 'obj', 'conj', 'appos']);

/** The actors of the mention whose head a word is. */
export function mentioned(word: number, cast: Cast): Participant[] {
  const mention = cast.at(word);
  return mention === undefined ? [] : mention.actors.map((actor) => ({ actor, span: mention.span }));
}

function isNamed(word: number, cast: Cast): boolean {
  const form = cast.at(word)?.form;
  return form === 'name' || form === 'attribute';
}
