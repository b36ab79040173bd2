import type { StoryBook } from '../stories/story.js';
import { table } from './table.js';

/** Why the accounts of a story are taken for one event. */
export const storyReasons = table({
  name: 'story_reasons',
  means: 'Why a story holds together: what speaks for the two accounts in it that fit each other least',
  columns: {
    story: ['VARCHAR', 'id of the story'],
    a: ['VARCHAR', 'id of the one event'],
    b: ['VARCHAR', 'id of the other event'],
    feature: ['VARCHAR', 'source, target, deed, date, place, holder, words, denial or standing'],
    value: ['VARCHAR', 'what was found'],
    bits: ['DOUBLE', 'how much it speaks for one event; below 0: against it'],
    words: ['VARCHAR', 'the words or values that were compared'],
  },
  rows: ({ stories }: StoryBook) =>
    stories.flatMap(({ id, why }) =>
      (why?.features ?? []).map(({ name, value, bits, words }) => ({
        story: id,
        a: why!.a,
        b: why!.b,
        feature: name,
        value,
        bits,
        words,
      })),
    ),
});
