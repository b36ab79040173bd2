import type { Doc } from '@rapporteur/language';
import type { Participant } from '@rapporteur/report';
import { caseOf, conjuncts } from '../predicate/grammar.js';
import type { Cast } from './cast.js';

/** Modifiers in which the actor behind a thing stands: 'Iran's offer', 'efforts by Kerry', 'a Russian bomber'. */
const BEHIND = ['nmod:poss', 'nmod', 'compound', 'amod'];
const BEHIND_PREPOSITIONS = new Set(['of', 'by', 'from', 'against', 'with', 'between', 'on', 'in', 'for', 'to']);

/** The actors that an argument names: itself with what is coordinated with it, or who stands behind it. */
export function actorsOf(doc: Doc, word: number, cast: Cast): Participant[] {
  const direct = conjuncts(doc, word).flatMap((w) => mentioned(w, cast));
  if (direct.length > 0) return direct;
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

const PLACE_ROLES = new Set(['in', 'at', 'from', 'to', 'into', 'near', 'through', 'on', 'over']);

/** 'in York', 'to Misrata': after a preposition of place, a name that nobody knows is a place. */
function isPlace(role: string, { actor }: Participant, cast: Cast): boolean {
  if (!PLACE_ROLES.has(role)) return false;
  const facts = cast.facts(actor);
  return facts?.kind === 'unknown' && facts.sectors.length === 0 && /^\p{Lu}/u.test(facts.name);
}

function isNamed(word: number, cast: Cast): boolean {
  const form = cast.at(word)?.form;
  return form === 'name' || form === 'attribute';
}

function mentioned(word: number, cast: Cast): Participant[] {
  const mention = cast.at(word);
  return mention === undefined ? [] : mention.actors.map((actor) => ({ actor, span: mention.span }));
}

function isNamed(word: number, cast: Cast): boolean {
  const form = cast.at(word)?.form;
  return form === 'name' || form === 'attribute';
}

/** The actors of the mention whose head a word is. */
export function mentioned(word: number, cast: Cast): Participant[] {
  const mention = cast.at(word);
  return mention === undefined ? [] : mention.actors.map((actor) => ({ actor, span: mention.span }));
}

/** Who fills a list of roles; the first role that yields an actor decides. `self` is the word itself. */
export function fill(
  doc: Doc,
  word: number,
  roles: readonly string[],
  args: readonly Argument[],
  cast: Cast,
): Participant[] {
  for (const role of roles) {
    let found: Participant[] = [];
    if (role === 'self') found = mentioned(word, cast);
    else {
      for (const argument of args) {
        if (argument.role === role)
          found.push(...actorsOf(doc, argument.word, cast).filter((p) => !isPlace(role, p, cast)));
      }
    }
    if (found.length > 0) return unique(found);
  }
  return [];
}
