import type { Span } from '@rapporteur/server/api';

/**
 * The paragraphs of a text. Where blank lines part them, a single line break is only a wrapped line; where there are
 * none, every line is a paragraph.
 */
export function paragraphs(text: string): Span[] {
  const breaks = /\S[^\S\n]*\n[^\S\n]*\n/.test(text) ? /\n\s*\n/g : /\n/g;
  const found: Span[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(breaks)) {
    add(found, text, start, index);
    start = index + gap.length;
  }
  add(found, text, start, text.length);
  return found;
}

function add(found: Span[], text: string, start: number, end: number): void {
  const words = text.slice(start, end);
  if (words.trim() === '') return;
  const lead = words.length - words.trimStart().length;
  found.push({ start: start + lead, end: start + lead + words.trim().length });
}
