/** A row of a CSV file: its cells and the line on which it begins, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a text is not CSV, and where. */
export class CsvError extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Reads CSV after RFC 4180: cells in commas, quoted where they hold commas, quotes or line ends, `""` for a
 * quote. Empty lines fall away. One pass.
 * @throws CsvError for a quote that is not closed or stands within an unquoted cell
 */
export function readCsv(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  let i = text.startsWith('\uFEFF') ? 1 : 0;
  while (i < text.length) {
    const begun = line;
    const cells: string[] = [];
    for (;;) {
      let cell = '';
      if (text[i] === '"') {
        for (i++; ; ) {
          const end = text.indexOf('"', i);
          if (end < 0) throw new CsvError(begun, 'a quoted cell is not closed');
          cell += text.slice(i, end);
          i = end + 1;
          if (text[i] !== '"') break;
          cell += '"';
          i++;
        }
        line += cell.split('\n').length - 1;
        if (i < text.length && !/[,\r\n]/.test(text[i]!)) throw new CsvError(line, 'text stands behind a quoted cell');
      } else {
        const start = i;
        while (i < text.length && text[i] !== ',' && text[i] !== '\n' && text[i] !== '\r') i++;
        cell = text.slice(start, i);
        if (cell.includes('"')) throw new CsvError(line, 'a quote stands within a cell that is not quoted');
      }
      cells.push(cell);
      if (text[i] !== ',') break;
      i++;
    }
    if (text[i] === '\r') i++;
    if (text[i] === '\n') i++;
    line++;
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: begun, cells });
  }
  return rows;
}

/** A row of CSV with its line end. A spreadsheet takes no cell for a formula. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** `=1+1` becomes `'=1+1`, as spreadsheets write text that would otherwise be computed. */
function harmless(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** The cell before `csvRow` made it harmless. */
export function restored(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
