import { widthOf } from './width.js';

/** A stretch of text to mark, and what stands behind it (the numbers of its events). */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly note: string;
  paint(words: string): string;
}

const BRACKETS = ['[', ']'] as const;
const NO_BRACKETS = ['', ''] as const;

/**
 * Text wrapped to `columns` with its marks: painted, and in brackets unless the colour is enough. Marks must be
 * sorted and apart from each other. The line breaks of the text stay.
 */
export function markedText(text: string, marks: readonly Mark[], columns: number, brackets: boolean): string[] {
  const lines: string[] = [];
  const [open, close] = brackets ? BRACKETS : NO_BRACKETS;
  let next = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    let printed = '';
    let used = 0;
    for (const word of line.matchAll(/\S+/g)) {
      const start = at + word.index;
      const end = start + word[0].length;
      let plain = '';
      let rich = '';
      let from = start;
      while (next < marks.length && marks[next]!.end <= start) next++;
      for (let i = next; i < marks.length && marks[i]!.start < end; i++) {
        const mark = marks[i]!;
        const first = Math.max(mark.start, start);
        const last = Math.min(mark.end, end);
        const words = `${first === mark.start ? open : ''}${text.slice(first, last)}${last === mark.end ? close : ''}`;
        const note = last === mark.end ? mark.note : '';
        const before = text.slice(from, first);
        plain += before + words + note;
        rich += before + mark.paint(words) + note;
        from = last;
      }
      plain += text.slice(from, end);
      rich += text.slice(from, end);
      const width = widthOf(plain);
      if (used > 0 && used + 1 + width > columns) {
        lines.push(printed);
        printed = rich;
        used = width;
      } else {
        printed += used > 0 ? ` ${rich}` : rich;
        used += used > 0 ? 1 + width : width;
      }
    }
    lines.push(printed);
    at += line.length + 1;
  }
  return lines;
}

/** 12 as "¹²". */
export function superscript(value: number): string {
  return [...String(value)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}

/** Prose wrapped to `columns`, the lines after the first indented. */
export function wrap(text: string, columns: number, indent = ''): string[] {
  const lines = markedText(text, [], Math.max(20, columns - indent.length), false);
  return lines.map((line, i) => (i === 0 ? line : indent + line));
}

/** Prose wrapped to `columns` behind two spaces, the lines after the first behind four. */
export function wrapItem(text: string, columns: number, depth = 1): string[] {
  const margin = '  '.repeat(depth);
  return wrap(text, columns - margin.length, '  ').map((line) => margin + line);
}
