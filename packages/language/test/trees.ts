import { readConllu } from '../src/conllu/read.js';
import type { Doc } from '../src/doc.js';

/** One sentence from rows of form, head (1 is the first word, 0 none) and relation: `parsed('rebels 2 nsubj', ...)`. */
export function parsed(...rows: string[]): Doc {
  return readConllu(rows.map((text, i) => `${row(text, i)}\n`).join(''))[0]!;
}

function row(text: string, index: number): string {
  const [form, head, deprel] = text.split(' ');
  return `${index + 1}\t${form}\t${form}\tX\t_\t_\t${head}\t${deprel}\t_\t_`;
}
