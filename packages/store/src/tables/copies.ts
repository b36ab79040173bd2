import type { StoryBook } from '../stories/story.js';
import { DOCUMENT, table } from './table.js';

/** Documents that are mostly the text of an earlier one. */
export const copies = table({
  name: 'copies',
  means: 'Documents that are mostly the text of an earlier one: wire copies, reprints',
  columns: {
    document: DOCUMENT,
    original: ['VARCHAR', 'id of the earliest document with that text'],
    share: ['DOUBLE', 'word 5-grams of both texts over those of either, 0 to 1'],
    contained: ['DOUBLE', 'word 5-grams of both texts over those of the shorter one, 0 to 1'],
    common: ['INTEGER', 'number of word 5-grams of both texts'],
  },
  rows: ({ copies }: StoryBook) => copies.map((copy) => ({ ...copy })),
});
