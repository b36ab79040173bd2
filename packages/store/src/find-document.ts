import type { DocumentSummary } from './document-summary.js';

/**
 * The documents that a person may mean: the one with this id, else those whose id starts so, else those whose title is
 * this, else those whose title holds it. One: found; more: ambiguous; none: unknown.
 */
export function matchingDocuments(documents: readonly DocumentSummary[], query: string): DocumentSummary[] {
  const words = fold(query);
  if (words === '') return [];
  const ways: ((document: DocumentSummary) => boolean)[] = [
    (document) => document.id === query,
    (document) => document.id.startsWith(query),
    (document) => fold(document.title ?? '') === words,
    (document) => fold(document.title ?? '').includes(words),
  ];
  for (const fits of ways) {
    const found = documents.filter(fits);
    if (found.length > 0) return found;
  }
  return [];
}

function fold(words: string): string {
  return words.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
