import type { Doc } from '@rapporteur/language';
import type { Condition, EventEntry } from '@rapporteur/ontology';
import type { Participant } from '@rapporteur/report';
import { mentioned } from '../actor/actors-of.js';
import type { Cast } from '../actor/cast.js';
import type { Argument } from '../predicate/argument.js';
import { child, childrenOf, conjuncts } from '../predicate/grammar.js';
import { countedNoun } from '../predicate/quantity.js';
import { baseForms } from '../text/base-forms.js';
import { isArmed, isCivil, isOfficial } from './actor-class.js';
import { fill } from './participants.js';

/** What an entry of a lexicon says of the arguments of its word. */
export type Pattern = Pick<EventEntry, 'conditions'> & Partial<Pick<EventEntry, 'source' | 'target'>>;

/** An entry that holds of a word, the words its pattern named, and the arguments as the entry sees them. */
export interface Match<E extends Pattern = EventEntry> {
  readonly entry: E;
  readonly named: readonly number[];
  readonly args: readonly Argument[];
}

/** The most demanding entry whose conditions all hold of a word with these arguments. */
export function matchEntry<E extends Pattern>(
  doc: Doc,
  word: number,
  entries: readonly E[],
  found: readonly Argument[],
  cast: Cast,
): Match<E> | undefined {
  for (const entry of entries) {
    const named: number[] = [];
    const args = withParticleObject(doc, word, entry, found);
    const holds = (condition: Condition) =>
      condition.role === 'source' || condition.role === 'target'
        ? holdsOfSide(condition, fill(doc, word, entry[condition.role] ?? [], args, cast), cast)
        : holdsOfArgument(doc, condition, args, cast, named);
    if (entry.conditions.every(holds)) return { entry, named, args };
  }
  return undefined;
}

/**
 * 'called IN the ambassador', 'took IN the refugees': a particle right after its verb, read as a preposition. Only an
 * entry that wants particle and object knows better; for it what follows is the object.
 */
function withParticleObject(
  doc: Doc,
  verb: number,
  { conditions }: Pattern,
  args: readonly Argument[],
): readonly Argument[] {
  const particle = conditions.find(({ role, absent }) => role === 'prt' && !absent);
  if (particle === undefined || !conditions.some(({ role, absent }) => role === 'obj' && !absent)) return args;
  if (args.some(({ role }) => role === 'obj' || role === 'prt')) return args;
  const taken = args.find(({ role, word }) => particle.lemmas.includes(role) && child(doc, word, 'case') === verb + 1);
  if (taken === undefined) return args;
  const via = 'particle';
  return [...args, { role: 'prt', word: verb + 1, via }, { role: 'obj', word: taken.word, via }];
}

function holdsOfSide(condition: Condition, side: readonly Participant[], cast: Cast): boolean {
  if (condition.want === '@several') return several(side, cast) !== condition.absent;
  const found = condition.want === '*' || side.some(({ actor }) => isOf(condition.want, actor, cast));
  return (side.length > 0 && found) !== condition.absent;
}

/** Whether a condition on the arguments of a word holds; words that it names are added to `named`. */
export function holdsOfArgument(
  doc: Doc,
  condition: Condition,
  args: readonly Argument[],
  cast: Cast,
  named: number[],
): boolean {
  for (const { role, word } of args) {
    // 'sent OFF the envoy': a particle may look like the preposition of what follows; 'in', 'on' and 'to' are too common for that.
    const particle = condition.role === 'prt' && PARTICLES.has(role) && condition.lemmas.includes(role);
    if (role !== condition.role && !particle && !(condition.role === 'prt' && role === 'adv')) continue;
    if (!particle && !satisfies(doc, condition, word, cast)) continue;
    if (condition.want === 'lemma' && !particle && role !== 'subj') named.push(word);
    return !condition.absent;
  }
  return condition.absent;
}

const PARTICLES: ReadonlySet<string> = new Set(['off', 'out', 'up', 'down', 'aside', 'away', 'back', 'over']);

function satisfies(doc: Doc, { want, lemmas }: Condition, word: number, cast: Cast): boolean {
  if (want === '*') return true;
  if (want === 'lemma') {
    if (baseForms(doc, word).some((base) => lemmas.includes(base))) return true;
    const counted = countedNoun(doc, word);
    return counted !== undefined && baseForms(doc, counted).some((base) => lemmas.includes(base));
  }
  if (want === '@subjunctive') return isSubjunctive(doc, word);
  const actors = conjuncts(doc, word).flatMap((w) => mentioned(w, cast));
  return want === '@several' ? several(actors, cast) : actors.some(({ actor }) => isOf(want, actor, cast));
}

/** 'that he LEAVE': a bare verb with a subject and no auxiliary; also 'that he should leave'. */
function isSubjunctive(doc: Doc, clause: number): boolean {
  const subject = child(doc, clause, 'nsubj', 'nsubj:pass');
  if (subject === undefined) return false;
  const auxiliaries = childrenOf(doc, clause, 'aux', 'aux:pass', 'cop');
  const forms = auxiliaries.map((w) => doc.form(w).toLowerCase());
  // The tagger may take it for a plural's present: 'that Syria LEAVE'.
  const bare = doc.xpos(clause) === 'VB' || (doc.xpos(clause) === 'VBP' && doc.feat(subject, 'Number') === 'Sing');
  return forms.length === 0 ? bare : forms.includes('should') || forms[0] === 'be';
}

function several(side: readonly Participant[], cast: Cast): boolean {
  return side.length > 1 || side.some(({ actor, span }) => cast.isPlural(actor, span));
}

function isOf(want: Condition['want'], actor: string, cast: Cast): boolean {
  switch (want) {
    case '@official':
      return isOfficial(actor, cast);
    case '@armed':
      return isArmed(actor, cast);
    case '@civil':
      return isCivil(actor, cast);
    default:
      return true;
  }
}
