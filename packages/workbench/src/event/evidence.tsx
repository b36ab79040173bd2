import type { Modality, Span } from '@rapporteur/server/api';
import { MarkedWords } from '../parts/marked-words.js';

interface EvidenceProps {
  readonly text: string;
  readonly evidence: Span;
  /** The words that name it. */
  readonly words: Span;
  readonly modality: Modality;
}

/** The clause or sentence that something was read from, with the words that name it. */
export function Evidence({ text, evidence, words, modality }: EvidenceProps) {
  const inside = words.start >= evidence.start && words.end <= evidence.end;
  if (!inside) return <blockquote class="evidence">{text.slice(evidence.start, evidence.end)}</blockquote>;
  return (
    <blockquote class="evidence">
      {text.slice(evidence.start, words.start)}
      <span class="event" data-modality={modality}>
        <MarkedWords modalities={[modality]} words={text.slice(words.start, words.end)} />
      </span>
      {text.slice(words.end, evidence.end)}
    </blockquote>
  );
}
