import type { Modality } from '@rapporteur/server/api';
import { ModalityMark } from './modality-mark.js';

interface MarkedWordsProps {
  /** The modalities of the events that begin here. */
  readonly modalities: readonly Modality[];
  readonly words: string;
}

/** Words with their marks in front; no line breaks between a mark and its word. */
export function MarkedWords({ modalities, words }: MarkedWordsProps) {
  if (modalities.length === 0) return <>{words}</>;
  const first = /^\s*\S+/u.exec(words)?.[0] ?? words;
  return (
    <>
      <span class="together">
        {modalities.map((modality, index) => (
          <ModalityMark key={index} modality={modality} />
        ))}
        {first}
      </span>
      {words.slice(first.length)}
    </>
  );
}
