import type { DocumentSummary } from '@rapporteur/server/api';

/** The documents in whose title, outlet, author, day or id every word of the query occurs. */
export function filterDocuments(documents: readonly DocumentSummary[], query: string): readonly DocumentSummary[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return documents;
  return documents.filter(({ id, title, outlet, author, published }) => {
    const all = fold([title, outlet, author, published, id].filter(Boolean).join(' '));
    return words.every((word) => all.includes(word));
  });
}

function fold(words: string): string {
  return words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
