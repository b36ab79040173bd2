import type { Modality, Part } from '@rapporteur/report';
import { type Mark, markedText } from '../terminal/marked-text.js';
import { paintModality } from '../terminal/modality-paint.js';
import { sanitiseLine } from '../terminal/sanitise.js';
import type { Terminal } from '../terminal/terminal.js';

/** A sentence of parts as plain text that is safe to print. */
export function safeLine(parts: readonly Part[]): string {
  return parts.map(safePart).join('');
}

/**
 * A sentence of parts wrapped to the columns, after a bullet in the colour of its modality: names bold, and what is
 * added behind it (its id, say) dim.
 */
export function toldLines(
  { parts, modality }: { readonly parts: readonly Part[]; readonly modality: Modality },
  behind: string,
  { columns, paint }: Pick<Terminal, 'columns' | 'paint'>,
): string[] {
  const marks: Mark[] = [];
  let text = '';
  const add = (words: string, look?: (words: string) => string) => {
    if (look !== undefined) marks.push({ start: text.length, end: text.length + words.length, note: '', paint: look });
    text += words;
  };
  for (const part of parts) add(safePart(part), part.kind === 'actor' ? paint.bold : undefined);
  if (behind !== '') {
    text += ' ';
    add(sanitiseLine(behind), paint.dim);
  }
  const lines = markedText(text, marks, Math.max(20, columns - 4), false);
  return lines.map((line, i) => `${i === 0 ? `  ${paintModality(paint, modality, '•')} ` : '    '}${line}`);
}

function safePart({ kind, text }: Part): string {
  const safe = sanitiseLine(text);
  return kind === 'words' ? `“${safe}”` : safe;
}
