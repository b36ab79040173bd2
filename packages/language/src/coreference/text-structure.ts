import type { Doc } from '../doc.js';

/** What paragraphs, quotation marks and question marks say of every word. */
export interface TextStructure {
  readonly paragraphs: Uint32Array;
  readonly quotes: Uint8Array;
  readonly questions: Uint8Array;
}

export function structureOf(doc: Doc): TextStructure {
  const paragraphs = paragraphsOf(doc);
  return { paragraphs, quotes: quotesOf(doc), questions: questionsOf(doc, paragraphs) };
}

/** The number of the paragraph of every word. */
function paragraphsOf(doc: Doc): Uint32Array {
  const paragraphs = new Uint32Array(doc.length);
  let paragraph = 0;
  for (let word = 1; word < doc.length; word++) {
    const from = doc.end(word - 1);
    const to = doc.start(word);
    if (to > from + 1 && doc.text.slice(from, to).includes('\n')) paragraph++;
    paragraphs[word] = paragraph;
  }
  return paragraphs;
}

/** 1 for every word within quotation marks of its sentence's paragraph. */
function quotesOf(doc: Doc): Uint8Array {
  const quoted = new Uint8Array(doc.length);
  let open = false;
  for (let s = 0; s < doc.sentenceCount; s++) {
    const { start, end } = doc.sentence(s);
    // A quotation that no mark closes ends with its paragraph.
    if (start > 0 && doc.text.slice(doc.end(start - 1), doc.start(start)).includes('\n')) open = false;
    for (let word = start; word < end; word++) {
      const form = doc.form(word);
      if (form === '“' || form === '``') open = true;
      else if (form === '”' || form === "''") open = false;
      else if (form === '"') open = !open;
      else if (open) quoted[word] = 1;
    }
  }
  return quoted;
}

/** 1 for every word of a paragraph that ends in a question: in an interview, one speaker's. */
function questionsOf(doc: Doc, paragraphs: Uint32Array): Uint8Array {
  const asks = new Uint8Array(doc.length);
  let from = 0;
  for (let word = 0; word < doc.length; word++) {
    if (word + 1 < doc.length && paragraphs[word + 1] === paragraphs[word]) continue;
    if (doc.form(word).endsWith('?')) asks.fill(1, from, word + 1);
    from = word + 1;
  }
  return asks;
}
