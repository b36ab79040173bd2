import { DATE_PRECISIONS, NO_DAY } from '../doc.js';
import type { Stage } from '../stage.js';
import { findDates } from './find-dates.js';

/**
 * Finds the phrases that tell a time and resolves them against the document's date. Uses the tree where
 * there is one: the tense of the governing verb says whether "on Friday" is past or to come.
 */
export const dateStage: Stage = {
  name: 'dates',
  requires: ['start', 'end', 'sentenceStart', 'upos'],
  provides: ['dateStart', 'dateEnd', 'dateFrom', 'dateTo', 'datePrecision'],
  run: (doc) => {
    const found = findDates(doc);
    const precision = found.map(({ interval }) => DATE_PRECISIONS.indexOf(interval?.precision ?? 'unresolved'));
    return doc.with({
      dateStart: Uint32Array.from(found, ({ start }) => start),
      dateEnd: Uint32Array.from(found, ({ end }) => end),
      dateFrom: Int32Array.from(found, ({ interval }) => interval?.from ?? NO_DAY),
      dateTo: Int32Array.from(found, ({ interval }) => interval?.to ?? NO_DAY),
      datePrecision: Uint8Array.from(precision),
    });
  },
};
