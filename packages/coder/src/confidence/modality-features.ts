import type { Doc } from '@rapporteur/language';
import type { Features } from '@rapporteur/ontology';
import type { Candidate } from '../event/candidate.js';
import type { Standing } from '../factuality/standing.js';
import { surroundings } from './surroundings.js';

/** Words that take what they govern out of the facts. */
const UNREAL = /^(if|unless|whether|would|could|should|may|might|must|will|wo|ca|can|not|n['’]t|never|no|without|to)$/i;

/** How many words before the trigger such a word can stand to be meant. */
const REACH = 6;

/** Rules that follow from the tree alone, where no word of the lexicon decides. */
const BY_DEFAULT = new Set(['infinitive', 'adjunct', 'argument']);

/**
 * What speaks for or against the reading that the text presents the event in this modality.
 * @param score how far it was learned that the author presents it as having happened, -3 to 3
 */
export function modalityFeatures(
  doc: Doc,
  { word, entry, light }: Candidate,
  standing: Standing,
  score: number | undefined,
): Features {
  const { modality, steps, voices, condition } = standing;
  const found = surroundings(doc, word);
  found.bias = 1;
  found[`modality ${modality}`] = 1;
  found['factuality steps'] = Math.min(steps.length, 4);
  if (steps.some(({ rule }) => BY_DEFAULT.has(rule))) found['by default'] = 1;
  if (steps.some(({ rule }) => rule === 'presupposition')) found.presupposed = 1;
  if (entry.pos === 'noun') found[light === undefined ? 'bare noun' : 'noun under a light verb'] = 1;
  if (voices.length > 0) found['under a voice'] = 1;
  if (voices.length > 1) found['under several voices'] = 1;
  if (condition !== undefined) found['with a condition'] = 1;
  if (modality === 'actual' && unrealBefore(doc, word)) found['actual after an unreal word'] = 1;
  if (score !== undefined)
    found[modality === 'actual' ? 'learned to be actual' : 'learned to be unreal'] = agreement(standing, score);
  return found;
}

/** How far a learned score, from -3 to 3, bears the modality out: -1 to 1. */
function agreement({ modality, negative }: Standing, score: number): number {
  const actual = Math.max(-1, Math.min(1, (score - 0.5) / 2));
  return modality === 'actual' && !negative ? actual : -actual;
}

function unrealBefore(doc: Doc, word: number): boolean {
  const { start } = doc.sentence(doc.sentenceOf(word));
  for (let w = word - 1; w >= Math.max(start, word - REACH); w--) {
    if (doc.upos(w) === 'PUNCT') return false;
    if (UNREAL.test(doc.form(w))) return true;
  }
  return false;
}
