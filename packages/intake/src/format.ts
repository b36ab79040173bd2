import { extname } from 'node:path';

/** How a file is read; the file's extension says which, and for standard input its first characters. */
export type Format = 'text' | 'markdown' | 'html' | 'json lines';

const EXTENSIONS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'json lines',
  '.ndjson': 'json lines',
};

/** Undefined for an extension that is not read. */
export function formatOf(path: string): Format | undefined {
  return EXTENSIONS[extname(path).toLowerCase()];
}

/** Whether text of unknown origin begins as an HTML page does. */
export function beginsHtml(text: string): boolean {
  return /^\s*(<!--[\s\S]*?-->\s*)?<(!doctype html|html[\s>])/i.test(text);
}
