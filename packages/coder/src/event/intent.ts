import type { Doc } from '@rapporteur/language';
import { isVerb } from '../predicate/grammar.js';
import { baseForms } from '../text/base-forms.js';

/** Verbs by which somebody binds himself to a deed: a promise where it is a favour, a threat where it is a blow. */
const BINDING: ReadonlySet<string> = new Set(['vow', 'pledge', 'promise', 'swear']);

/** Verbs that leave it open: to weigh a blow is to threaten it, to weigh a favour promises nothing yet. */
const WEIGHING: ReadonlySet<string> = new Set(['consider', 'weigh', 'mull', 'contemplate', 'ponder']);

const BLOWS: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'PROTEST', 'ASSAULT']);

/** A deed of this type hurts its target, so that announcing it is a threat; troops may also be promised to a friend. */
export function isBlow(type: string): boolean {
  return BLOWS.has(type);
}

/** The verb that threatens a blow by binding its doer to it or weighing it: 'VOWED to blockade', 'CONSIDERS a boycott'. */
export function threatOver(doc: Doc, blow: number): number | undefined {
  const verb = doc.head(blow);
  const relation = doc.deprel(blow);
  if (verb < 0 || !isVerb(doc, verb) || (relation !== 'xcomp' && relation !== 'obj')) return undefined;
  const threatens = baseForms(doc, verb).some((lemma) =>
    relation === 'obj' ? WEIGHING.has(lemma) : BINDING.has(lemma) || WEIGHING.has(lemma),
  );
  return threatens ? verb : undefined;
}
