import { type Doc, drawTree } from '@rapporteur/language';
import { wrap } from '../terminal/marked-text.js';
import { sanitiseLine } from '../terminal/sanitise.js';
import type { Terminal } from '../terminal/terminal.js';
import type { Format } from './format.js';

/** Every sentence with its tree under it, drawn for a terminal. */
export function treeFormat({ columns, paint }: Terminal): Format {
  return {
    begin: '',
    *pieces({ doc }) {
      for (let sentence = 0; sentence < doc.sentenceCount; sentence++) {
        const lines = wrap(sanitiseLine(sentenceText(doc, sentence)), columns).map((line) => paint.bold(line));
        yield `${lines.join('\n')}\n\n${drawTree(doc, { sentence, width: columns })}\n\n`;
      }
    },
    end: '',
  };
}

/** A sentence on one line. */
export function sentenceText(doc: Doc, sentence: number): string {
  const { start, end } = doc.sentence(sentence);
  return doc.text.slice(doc.start(start), doc.end(end - 1)).replace(/\s+/g, ' ');
}
