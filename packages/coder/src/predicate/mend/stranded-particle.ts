import type { Doc } from '@rapporteur/language';
import { childrenOf, isNominal, isVerb } from '../grammar.js';
import type { Reattachment } from './reattachment.js';

const PARTICLES = /^(over|back|off|out|up|down|away|in)$/i;

/** How many nouns the object may be deep: 'the mastermind of the bombing in New York OVER'. */
const DEPTH = 4;

/**
 * 'handed the mastermind of the bombing OVER to the United States': a particle behind a long object, hung on its last
 * noun, is the verb's, and so is what a preposition brings after it.
 */
export function strandedParticle(doc: Doc, particle: number): Reattachment[] {
  const noun = doc.head(particle);
  if (doc.deprel(particle) !== 'advmod' || !PARTICLES.test(doc.form(particle)) || noun !== particle - 1) return [];
  if (doc.upos(particle + 1) !== 'ADP' || doc.sentenceOf(particle + 1) !== doc.sentenceOf(particle)) return [];
  let above = noun;
  for (let depth = 0; depth < DEPTH && isNominal(doc, above); depth++) {
    const next = doc.head(above);
    if (next < 0 || next > above) return [];
    if (isVerb(doc, next)) return doc.deprel(above) === 'obj' ? reattached(next) : [];
    above = next;
  }
  return [];

  function reattached(verb: number): Reattachment[] {
    const after = childrenOf(doc, noun, 'nmod').filter((w) => w > particle);
    return [
      { word: particle, governor: verb, relation: 'compound:prt' },
      ...after.map((word) => ({ word, governor: verb, relation: 'obl' })),
    ];
  }
}
