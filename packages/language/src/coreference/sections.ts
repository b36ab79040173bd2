import type { ModelFile } from '../model-file.js';
import type { CoreferenceData } from './model.js';

const TYPE_PARTS = ['gaps', 'lengths', 'labels', 'small', 'large'] as const;
const PARTS = ['keys', 'table', 'output', 'bias'] as const;

/** Writes what the stage knows into the sections of a model file: `coreference` and `coreference.*`. */
export function writeCoreference(file: ModelFile, { links, types }: CoreferenceData): ModelFile {
  file.set('coreference', { width: links.width, scale: links.scale });
  for (const part of PARTS) file.set(`coreference.${part}`, links[part]);
  for (const part of TYPE_PARTS) file.set(`coreference.types.${part}`, types[part]);
  return file;
}

/**
 * What the stage knows, from a model file.
 * @throws LanguageError RAP-L003 when a section is missing
 */
export function readCoreference(file: ModelFile): CoreferenceData {
  const part = <T>(name: string): T => file.get<T>(`coreference.${name}`);
  return {
    links: {
      ...file.get<Pick<CoreferenceData['links'], 'width' | 'scale'>>('coreference'),
      keys: part('keys'),
      table: part('table'),
      output: part('output'),
      bias: part('bias'),
    },
    types: {
      gaps: part('types.gaps'),
      lengths: part('types.lengths'),
      labels: part('types.labels'),
      small: part('types.small'),
      large: part('types.large'),
    },
  };
}
