import type { Span } from '../span.js';

/**
 * A part of a sentence about the report: plain text, the name of an actor, or words of the document. They are parts
 * so that a page can link the words and a terminal can colour them. Names and words come from the document: whoever
 * shows them must make them safe.
 */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'actor'; readonly text: string; readonly actor: string; readonly span?: Span }
  | { readonly kind: 'words'; readonly text: string; readonly span: Span };

/** What can stand in a sentence; `undefined` leaves nothing. */
export type Sayable = string | Part | readonly Part[] | undefined;

/** A sentence or a phrase from plain text with parts in it: say`${who} called on ${whom}`. */
export function say(texts: TemplateStringsArray, ...values: readonly Sayable[]): Part[] {
  const parts: Part[] = [];
  for (const [i, text] of texts.entries()) {
    add(parts, text);
    if (i < values.length) add(parts, values[i]);
  }
  return parts;
}

/** Parts as a sentence: with a capital, and a full stop unless it ends with one. */
export function sentence(parts: readonly Part[]): Part[] {
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  // A name stays as it is; only our own words take a capital.
  const ours = first.kind === 'text' || (first.kind === 'actor' && first.text.startsWith('the '));
  const capital = ours ? first.text.charAt(0).toUpperCase() + first.text.slice(1) : first.text;
  return say`${[{ ...first, text: capital }, ...rest]}.`;
}

/** A, A and B, A, B and C. */
export function listed(items: readonly Sayable[], last = 'and'): Part[] {
  const parts: Part[] = [];
  for (const [i, item] of items.entries()) {
    if (i > 0) add(parts, i < items.length - 1 ? ', ' : ` ${last} `);
    add(parts, item);
  }
  return parts;
}

/** The parts as one line of plain text, the words of the document in quotes. */
export function told(parts: readonly Part[]): string {
  return parts.map(({ kind, text }) => (kind === 'words' ? `“${text}”` : text)).join('');
}

function add(parts: Part[], value: Sayable): void {
  if (value === undefined || value === '') return;
  if (typeof value === 'string') add(parts, { kind: 'text', text: value });
  else if ('kind' in value) {
    const last = parts.at(-1);
    if (value.kind === 'text' && last?.kind === 'text')
      parts[parts.length - 1] = { ...last, text: last.text + value.text };
    else parts.push(value);
  } else for (const part of value) add(parts, part);
}
