import type { Doc } from '../doc.js';
import { DocBuilder } from './doc-builder.js';
import { linesOf } from './lines.js';

/**
 * Reads CoNLL-U (https://universaldependencies.org/format.html), with LF or CRLF: one document for every
 * `# newdoc`, or one in all. What a Doc has no columns for (comments, multiword lines, empty nodes,
 * enhanced graphs, MISC) stays in its `source`, from which `writeConllu` gives every byte back.
 *
 * The text is rebuilt from the forms: a space between words and sentences unless `SpaceAfter=No` or
 * `SpacesAfter` says otherwise, an empty line at `# newpar`.
 * @throws LanguageError RAP-L006 with the line's number when a line cannot be read, or heads are no tree.
 */
export function readConllu(text: string): Doc[] {
  const docs: Doc[] = [];
  let builder = new DocBuilder();
  let docStart = 0;
  /** Where the comments of the sentence that is being read begin: they belong to the document it is in. */
  let blockStart = 0;
  let number = 0;
  const finish = (end: number): void => {
    builder.closeSentence();
    if (builder.length === 0) return;
    docs.push(builder.build(text.slice(docStart, end)));
    builder = new DocBuilder();
    docStart = end;
  };
  for (const { start, end, next } of linesOf(text)) {
    number++;
    const line = text.slice(start, end);
    if (line === '') {
      builder.closeSentence();
      blockStart = next;
    } else if (line.startsWith('#')) {
      if (/^#\s*newdoc\b/.test(line)) finish(builder.inSentence ? start : blockStart);
      else if (/^#\s*newpar\b/.test(line)) builder.newParagraph();
    } else builder.addLine(line.split('\t'), number);
  }
  finish(text.length);
  return docs;
}
