import { verdictOf } from '../stories/account.js';
import type { StoryBook } from '../stories/story.js';
import { table } from './table.js';

/** Events that are told more than once. */
export const stories = table({
  name: 'stories',
  means: 'Events that more than one account tells; every event that is in no story is told once',
  columns: {
    id: ['VARCHAR', 'the id of its first event'],
    type: ['VARCHAR', "one of PLOVER's sixteen types, as most accounts have it"],
    first_day: ['DATE', 'first day it may have happened on; of publication where no account dates it'],
    last_day: ['DATE', 'last day'],
    events: ['INTEGER', 'number of accounts: rows of events'],
    documents: ['INTEGER', 'number of documents that tell of it, copies among them'],
    originals: ['INTEGER', 'number of documents that tell of it, without copies'],
    outlets: ['INTEGER', 'number of outlets that tell of it'],
    happened: ['INTEGER', 'accounts that say that it happened'],
    denied: ['INTEGER', 'accounts that say that it did not'],
    open: ['INTEGER', 'accounts that say neither: planned, predicted, possible …'],
    bits: ['DOUBLE', 'how much speaks for the two accounts that fit least; empty where all are of one text'],
  },
  rows: ({ stories }: StoryBook) =>
    stories.map(({ id, type, first, last, accounts, documents, originals, outlets, why }) => {
      const verdicts = accounts.map(verdictOf);
      const count = (verdict: string) => verdicts.filter((one) => one === verdict).length;
      return {
        id,
        type,
        first_day: first ?? null,
        last_day: last ?? null,
        events: accounts.length,
        documents,
        originals,
        outlets,
        happened: count('happened'),
        denied: count('denied'),
        open: count('open'),
        bits: why?.bits ?? null,
      };
    }),
});
