import { oneLine } from './one-line.js';

/** Longest stretch of a sentence that a line of a brief holds, in characters. */
const ROOM = 180;

/** A sentence on one line; of a long one the stretch about the words that matter, cut at words. */
export function clipped(sentence: string, mark: { readonly start: number; readonly end: number }): string {
  if (sentence.length <= ROOM) return oneLine(sentence);
  const spare = Math.max(0, ROOM - (mark.end - mark.start));
  const from = Math.max(0, Math.min(mark.start - Math.floor(spare / 2), sentence.length - ROOM));
  const start = from === 0 ? 0 : sentence.indexOf(' ', from) + 1;
  const cut = sentence.lastIndexOf(' ', from + ROOM);
  const end = from + ROOM >= sentence.length ? sentence.length : Math.max(cut, mark.end);
  return `${start === 0 ? '' : '… '}${oneLine(sentence.slice(start, end))}${end === sentence.length ? '' : ' …'}`;
}
