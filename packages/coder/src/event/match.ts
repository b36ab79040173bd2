import type { Doc } from '@rapporteur/language';
import type { Condition, EventEntry } from '@rapporteur/ontology';
import { mentioned } from '../actor/actors-of.js';
import type { Cast } from '../actor/cast.js';
import type { Argument } from '../predicate/argument.js';
import { conjuncts } from '../predicate/grammar.js';
import { baseForms } from '../text/base-forms.js';

/** An entry that holds of a word, and the words its pattern named. */
export interface Match {
  readonly entry: EventEntry;
  readonly named: readonly number[];
}

/** The most demanding entry whose conditions all hold of a word with these arguments. */
export function matchEntry(
  doc: Doc,
  entries: readonly EventEntry[],
  args: readonly Argument[],
  cast: Cast,
): Match | undefined {
  for (const entry of entries) {
    const named: number[] = [];
    if (entry.conditions.every((condition) => holds(doc, condition, args, cast, named))) return { entry, named };
  }
  return undefined;
}

function holds(doc: Doc, condition: Condition, args: readonly Argument[], cast: Cast, named: number[]): boolean {
  for (const { role, word } of args) {
    const particle = condition.role === 'prt' && condition.lemmas.includes(role);
    if (role !== condition.role && !particle && !(condition.role === 'prt' && role === 'adv')) continue;
    if (!particle && !satisfies(doc, condition, word, cast)) continue;
    if (condition.want === 'lemma' && !particle && role !== 'subj') named.push(word);
    return !condition.absent;
  }
  return condition.absent;
}

function satisfies(doc: Doc, condition: Condition, word: number, cast: Cast): boolean {
  if (condition.want === '*') return true;
  if (condition.want === '@actor') return conjuncts(doc, word).some((w) => mentioned(w, cast).length > 0);
  if (condition.want === '@official')
    return conjuncts(doc, word).some((w) => mentioned(w, cast).some(({ actor }) => isOfficial(actor, cast)));
  return baseForms(doc, word).some((base) => condition.lemmas.includes(base));
}

const OFFICIAL_KINDS: ReadonlySet<string> = new Set(['state', 'government', 'igo', 'armed group']);
const OFFICIAL_SECTORS: ReadonlySet<string> = new Set(['GOV', 'IGO', 'LEG', 'MIL', 'OPP', 'REB', 'ELI', 'JUD']);

/** Somebody who acts for a state, a body or a movement. */
export function isOfficial(actor: string, cast: Cast): boolean {
  const facts = cast.facts(actor);
  return (
    facts !== undefined &&
    (OFFICIAL_KINDS.has(facts.kind) || facts.sectors.some((sector) => OFFICIAL_SECTORS.has(sector)))
  );
}
