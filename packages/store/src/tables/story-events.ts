import type { StoryBook } from '../stories/story.js';
import { DOCUMENT, table } from './table.js';

/** Which events are accounts of which story. */
export const storyEvents = table({
  name: 'story_events',
  means: 'Which events are accounts of which story',
  columns: {
    document: DOCUMENT,
    story: ['VARCHAR', 'id of the story'],
    event: ['VARCHAR', 'id of the event'],
    position: ['INTEGER', 'place among the accounts of the story, oldest document first, from 1'],
  },
  rows: ({ stories }: StoryBook) =>
    stories.flatMap(({ id, accounts }) =>
      accounts.map(({ document, event }, index) => ({ document, story: id, event, position: index + 1 })),
    ),
});
