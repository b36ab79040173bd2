import type { z } from 'zod';

/** A fault in a data file, told by file, line and field. */
export class DataError extends Error {
  override readonly name = 'DataError';

  constructor(
    readonly file: string,
    readonly faults: readonly { line: number; what: string }[],
  ) {
    const shown = faults.slice(0, 20).map(({ line, what }) => `  ${file}:${line}: ${what}`);
    const more = faults.length > 20 ? [`  ... and ${faults.length - 20} more`] : [];
    super(
      ['RAP-E501 a data file has faults. Mend the lines named here and run the check again.', ...shown, ...more].join(
        '\n',
      ),
    );
  }
}

/** One row with the place it came from, so that whatever uses it can point back. */
export type Row<T> = T & { readonly at: string };

/**
 * Reads a table: tab-separated, UTF-8; lines that start with `#` and empty lines are comments; the
 * first other line names the columns. Lists within a cell are separated by `; `, an empty cell is
 * the empty string.
 *
 * @throws DataError naming file, line and field for unknown or missing columns, control characters,
 *   values the schema refuses, and a row that stands twice.
 */
export function readTable<T extends z.ZodObject>(file: string, text: string, schema: T): Row<z.infer<T>>[] {
  const faults: { line: number; what: string }[] = [];
  const rows: Row<z.infer<T>>[] = [];
  const seen = new Map<string, number>();
  let columns: string[] | undefined;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = index + 1;
    const fault = (what: string) => faults.push({ line, what });
    if (raw.trim() === '' || raw.startsWith('#')) continue;
    if (hasControlCharacter(raw)) {
      fault('control character in the line');
      continue;
    }
    const cells = raw.split('\t').map((cell) => cell.trim());
    if (columns === undefined) {
      columns = cells;
      for (const name of Object.keys(schema.shape)) if (!cells.includes(name)) fault(`the column "${name}" is missing`);
      for (const name of cells) if (!(name in schema.shape)) fault(`unknown column "${name}"`);
      continue;
    }
    const before = seen.get(raw);
    if (cells.length > columns.length) fault(`${cells.length} cells, but ${columns.length} columns`);
    if (before !== undefined) fault(`the same row as line ${before}`);
    seen.set(raw, line);
    const record = Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? '']));
    const result = schema.safeParse(record);
    if (result.success) rows.push({ ...(result.data as z.infer<T>), at: `${file}:${line}` });
    else for (const issue of result.error.issues) fault(`${issue.path.join('.')}: ${issue.message}`);
  }
  if (faults.length > 0) throw new DataError(file, faults);
  return rows;
}

function hasControlCharacter(line: string): boolean {
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code < 0x20 && code !== 0x09) return true;
    if (code >= 0x7f && code < 0xa0) return true;
  }
  return false;
}
