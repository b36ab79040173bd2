import { RapporteurError } from '@rapporteur/report';

/** What a document is found by. */
export interface Known {
  readonly id: string;
  readonly title?: string | null | undefined;
}

/**
 * The document that a user means: by its id, the beginning of its id, its title, or a part of its title;
 * the first of these that fits anything decides.
 *
 * @throws RapporteurError RAP-E202 where none fits, RAP-E203 where several do
 */
export function findDocument<D extends Known>(documents: readonly D[], query: string): D {
  const wanted = query.trim().toLowerCase();
  const title = (document: D): string => document.title?.toLowerCase() ?? '';
  const tests: ((document: D) => boolean)[] = [
    (document) => document.id === query,
    (document) => wanted !== '' && document.id.toLowerCase().startsWith(wanted),
    (document) => wanted !== '' && title(document) === wanted,
    (document) => wanted !== '' && title(document).includes(wanted),
  ];
  for (const test of tests) {
    const found = documents.filter(test);
    if (found.length === 1) return found[0]!;
    if (found.length > 1) throw new RapporteurError('RAP-E203', query, `it fits ${list(found)}`);
  }
  throw new RapporteurError('RAP-E202', query);
}

function list(documents: readonly Known[]): string {
  const shown = documents.slice(0, 5).map(({ id, title }) => (title ? `${id} (${title})` : id));
  return `${documents.length} documents: ${shown.join(', ')}${documents.length > shown.length ? ', …' : ''}`;
}
