import type { Modality, VocabularyResponse } from '@rapporteur/server/api';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What the words of a report mean; the server tells it once. */
export const Vocabulary = createContext<VocabularyResponse | undefined>(undefined);

export function useVocabulary(): VocabularyResponse {
  const vocabulary = useContext(Vocabulary);
  if (!vocabulary) throw new Error('the vocabulary is used before it is here');
  return vocabulary;
}

/** The modalities in the server's order. */
export function useModalities(): readonly Modality[] {
  return Object.keys(useVocabulary().modality) as Modality[];
}
