import { RapporteurError } from '@rapporteur/report';

/** What a document is found by. */
export interface Known {
  readonly id: string;
  readonly title?: string | undefined;
}

/**
 * The documents of a file that a person may mean, found as a store finds them: by id, by the start of an id, by
 * title, by a part of the title; the first of these that fits any decides.
 */
export function matching<D extends Known>(documents: readonly D[], query: string): D[] {
  const words = fold(query);
  if (words === '') return [];
  const ways: ((document: D) => boolean)[] = [
    ({ id }) => id === query,
    ({ id }) => id.startsWith(query),
    ({ title }) => fold(title ?? '') === words,
    ({ title }) => fold(title ?? '').includes(words),
  ];
  return ways.map((fits) => documents.filter(fits)).find((found) => found.length > 0) ?? [];
}

/**
 * The one that was found.
 *
 * @throws RapporteurError RAP-E202 where there is none, RAP-E203 where there are several
 */
export function only<D extends Known>(found: readonly D[], query: string): D {
  if (found.length === 1) return found[0]!;
  if (found.length === 0) throw new RapporteurError('RAP-E202', query);
  const shown = found.slice(0, 5).map(({ id, title }) => (title === undefined ? id : `${id} (${title})`));
  const more = found.length > shown.length ? ', …' : '';
  throw new RapporteurError('RAP-E203', query, `it fits ${found.length} documents: ${shown.join(', ')}${more}`);
}

function fold(words: string): string {
  return words.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
