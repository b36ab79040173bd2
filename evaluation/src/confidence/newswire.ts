import type { Event, Modality } from '@rapporteur/report';
import type { Forecast } from '@rapporteur/training/confidence';
import type { Engine } from '../engine.js';
import { documentOf } from '../predictions.js';

interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly predicates: readonly { readonly start: number; readonly end: number; readonly factuality: number }[];
}

/** What the text denies, by modality. */
const DENIED: ReadonlySet<Modality> = new Set(['negated', 'counterfactual']);

/**
 * A check from outside: whether modality agrees with what a crowd said of the same words in newswire, from -3 (it did
 * not happen) to 3, and how sure the coder was. Coarser than nine modalities: happened, did not, and in between.
 */
export function modalityOnNewswire(jsonl: string, { code }: Engine): Forecast[] {
  const sentences = jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Sentence);
  return sentences.flatMap((sentence) =>
    code(documentOf({ id: sentence.id, text: sentence.text })).events.flatMap((event) => {
      const { trigger } = event;
      const gold = sentence.predicates.find(({ start, end }) => trigger.start < end && start < trigger.end);
      return gold === undefined ? [] : { probability: event.modalityConfidence, right: agrees(event, gold.factuality) };
    }),
  );
}

function agrees({ modality, polarity }: Event, factuality: number): boolean {
  if (modality === 'actual' && polarity === 'positive') return factuality >= 1;
  if (DENIED.has(modality)) return factuality <= 0;
  return factuality < 2;
}
