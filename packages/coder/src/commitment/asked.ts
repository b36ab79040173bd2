import type { Doc } from '@rapporteur/language';
import type { CommitmentEntry } from '@rapporteur/ontology';
import type { Participant } from '@rapporteur/report';
import { modalOf } from '../factuality/modal.js';
import { isPast } from '../factuality/tense.js';
import type { Reading } from '../ledger/reading.js';
import { child, isClause } from '../predicate/grammar.js';
import { isDefinite } from './definite.js';
import { isPublic } from './public.js';
import { doersOf, speaksFor } from './speaks-for.js';

/** What else a row asks of the act and of the thing. */
export function holds(
  reading: Reading,
  { only, content }: CommitmentEntry,
  word: number,
  thing: number,
  makers: readonly Participant[],
): boolean {
  const { doc, standings } = reading;
  const { modality, negative } = standings.of(word);
  if (modality === 'questioned' || modality === 'counterfactual') return false;
  // 'agreed on EVERYTHING', 'threatened to DO so': words that stand for what is told elsewhere.
  if (doc.upos(thing) === 'PRON' || isProForm(doc, thing)) return false;
  if (reading.knowledge.ledgers.commitments.isOf('vague', doc.lemma(thing))) return false;
  if (only.includes('open') && isClause(doc, thing) && isPast(doc, thing)) return false;
  if (only.includes('own') && !isOwn(reading, thing, makers)) return false;
  if (only.includes('public') && !makers.some(({ actor }) => isPublic(actor, reading.cast))) return false;
  if (only.includes('made') && (modality === 'possible' || modality === 'demanded')) return false;
  if (only.includes('done') && modality !== 'actual') return false;
  if (only.includes('state') && child(doc, word, 'aux:pass', 'cop') === undefined) return false;
  // 'A DEAL with Iran would help', 'NO deal with Iran': it is not there.
  if (content.includes('self')) return !negative && (only.includes('made') || isDefinite(doc, word));
  return true;
}

function isProForm(doc: Doc, thing: number): boolean {
  return doc.lemma(thing) === 'do' && child(doc, thing, 'obj', 'ccomp', 'xcomp') === undefined;
}

/** 'warned that IT WOULD respond': the thing is to be done by whoever commits himself. */
function isOwn({ doc, predicates, cast, knowledge }: Reading, thing: number, makers: readonly Participant[]): boolean {
  const doer = predicates.find(thing, 'subj');
  if (doer === undefined || modalOf(doc, thing, knowledge.factuality) === undefined) return false;
  return speaksFor(makers, doersOf(doc, doer.word, cast), cast);
}
