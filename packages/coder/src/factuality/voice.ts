import type { Doc } from '@rapporteur/language';
import type { Embedding, FactualityLexicon } from '@rapporteur/ontology';
import { caseOf, child, childrenOf, isClause } from '../predicate/grammar.js';
import type { Predicates } from '../predicate/predicates.js';
import { speechEntry } from './frame.js';
import type { Standing, Voice } from './standing.js';

/** A voice that a clause itself names, without standing below its verb. */
export interface OwnVoice extends Voice {
  readonly entry: Embedding | undefined;
}

/**
 * The voice that a clause is put in by what hangs on it: 'the talks failed, SHE SAID' and 'ACCORDING TO
 * the minister, the talks failed'.
 */
export function voiceOver(
  doc: Doc,
  clause: number,
  predicates: Predicates,
  lexicon: FactualityLexicon,
): OwnVoice | undefined {
  if (!isClause(doc, clause)) return undefined;
  for (const c of childrenOf(doc, clause, 'parataxis')) {
    const entry = speechEntry(doc, c, lexicon);
    if (entry === undefined || child(doc, c, 'ccomp') !== undefined) continue;
    const source = predicates.find(c, 'subj')?.word;
    if (source !== undefined) return { cue: c, source, entry };
  }
  for (const c of childrenOf(doc, clause, 'obl', 'advmod', 'parataxis')) {
    if (caseOf(doc, c) === 'according') return { cue: child(doc, c, 'case')!, source: c, entry: undefined };
  }
  return undefined;
}

/** The standing of what is said in a voice. */
export function withVoice(standing: Standing, voice: OwnVoice): Standing {
  const { cue, source, entry } = voice;
  return {
    ...standing,
    voices: [...standing.voices, { cue, source }],
    stance: entry?.stance ?? 'report',
    steps: [
      ...standing.steps,
      {
        rule: entry === undefined ? 'according to' : `${entry.lemma} (beside it)`,
        effect: 'somebody else says so',
        word: cue,
      },
    ],
  };
}
