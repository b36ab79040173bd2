import { padEnd, widthOf } from './width.js';

/** Rows as aligned columns, two spaces apart; columns named in `right` are aligned to the right. */
export function table(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, widthOf(cell));
  }
  return rows.map((row) =>
    row
      .map((cell, i) =>
        right.includes(i) ? ' '.repeat(Math.max(0, widths[i]! - widthOf(cell))) + cell : padEnd(cell, widths[i]!),
      )
      .join('  ')
      .trimEnd(),
  );
}

/** 12345 as "12,345". */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/** "1 document", "2 documents". */
export function plural(value: number, noun: string): string {
  return `${count(value)} ${value === 1 ? noun : `${noun}s`}`;
}
