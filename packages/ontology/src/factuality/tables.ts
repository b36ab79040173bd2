import { MODALITIES } from '@rapporteur/report';
import { z } from 'zod';
import { Filled } from '../cells.js';

/** What stands below an operator: a modality, or `keep` where it changes nothing. */
const Effect = z.enum(['keep', ...MODALITIES]);

/**
 * A predicate that says something of the events it embeds.
 *
 * `frame`: `that` (finite clause), `to` (infinitive), `ing` (gerund or participle, also after a
 * preposition: 'accused of doing', 'from doing' is `from-ing`), `obj` (an event noun as object or
 * prepositional object: 'called off the attack'), `subj` (as subject: 'the attack failed'), `whether`.
 *
 * `positive`, `negated`: what the embedded event becomes when the predicate itself is affirmed or
 * denied (implicative and factive signatures: Karttunen 1971, 2012; Nairn, Condoravdi and
 * Karttunen 2006).
 *
 * `attribution`: whether the predicate makes its subject the holder of what it embeds: `speech`,
 * `belief`, `text` (laws, reports), or `-`. `stance`: what the author lets show by the choice of word.
 */
export const EmbeddingRow = z.object({
  lemma: Filled,
  pos: z.enum(['verb', 'noun', 'adj']),
  frame: z.enum(['that', 'to', 'ing', 'from-ing', 'obj', 'subj', 'whether']),
  positive: Effect,
  negated: Effect,
  attribution: z.enum(['speech', 'belief', 'text', '-']),
  stance: z.enum(['report', 'endorse', 'doubt', 'reject']),
  example: Filled,
  /** `WORD: modality`, the embedded event's word in the example and what it must come to. */
  yields: z.string().regex(/^\S+: [a-z]+$/, 'must be "WORD: modality"'),
});
export type EmbeddingRow = z.infer<typeof EmbeddingRow>;

/**
 * A closed-class word that marks modality on the clause it stands in: modal auxiliaries, adverbs,
 * subordinators. `certainty` lowers what the clause asserts: `CT` leaves it, `PR`, `PS`, `Uu`.
 */
export const MarkerRow = z.object({
  form: Filled,
  kind: z.enum(['modal', 'adverb', 'subordinator', 'adjective']),
  effect: Effect,
  certainty: z.enum(['CT', 'PR', 'PS', 'Uu']),
  example: Filled,
  yields: z.string().regex(/^\S+: [a-z]+$/, 'must be "WORD: modality"'),
});
export type MarkerRow = z.infer<typeof MarkerRow>;
