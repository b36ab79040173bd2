import type { Doc } from '@rapporteur/language';
import type { Reattachment } from './reattachment.js';

const STARTS_A_PHRASE = new Set(['DET', 'NUM', 'PRON']);

/** 'set FREE two sailors', 'laid BARE the plot': an adjective between a verb and the start of its object is no attribute. */
export function predicative(doc: Doc, adjective: number): Reattachment[] {
  const noun = doc.head(adjective);
  const verb = adjective - 1;
  if (doc.deprel(adjective) !== 'amod' || noun < adjective || verb < 0) return [];
  if (doc.head(noun) !== verb || doc.deprel(noun) !== 'obj' || !STARTS_A_PHRASE.has(doc.upos(adjective + 1))) return [];
  return [{ word: adjective, governor: verb, relation: 'xcomp' }];
}
