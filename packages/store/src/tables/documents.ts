import { countWords } from '../words.js';
import { table } from './table.js';

/** What was read. */
export const documents = table({
  name: 'documents',
  means: 'The documents, one row each',
  columns: {
    id: ['VARCHAR', 'given, or the first 16 hexadecimal digits of the SHA-256 of the text'],
    title: ['VARCHAR', 'headline'],
    url: ['VARCHAR', 'where it was published'],
    outlet: ['VARCHAR', 'who published it'],
    author: ['VARCHAR', 'who wrote it'],
    published: ['DATE', 'day of publication'],
    language: ['VARCHAR', 'ISO 639-1'],
    words: ['INTEGER', 'number of words, parted by white space'],
    text: ['VARCHAR', 'the text; all offsets point into it, in UTF-16 code units'],
    version: ['VARCHAR', 'version of the coder that made the report'],
  },
  rows: ({ document, version }) => [
    {
      id: document.id,
      title: document.title ?? null,
      url: document.url ?? null,
      outlet: document.outlet ?? null,
      author: document.author ?? null,
      published: document.published ?? null,
      language: document.language,
      words: countWords(document.text),
      text: document.text,
      version,
    },
  ],
});
