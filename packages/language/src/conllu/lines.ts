/** One line of a file: where it begins, where it ends without its line end, and where the next one begins. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = 0xfeff;

/** The lines of a CoNLL-U text, whether they end in LF or CRLF; a byte order mark is before the first. */
export function* linesOf(text: string): Generator<Line> {
  for (let start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed + 1;
    let end = feed < 0 ? text.length : feed;
    if (text.charCodeAt(next - 1) === LINE_FEED && end > start && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end--;
    yield { start, end, next };
    start = next;
  }
}

/** The ids of words; those of multiword tokens are "2-3", those of empty nodes "4.1". */
export const WORD_ID = /^[1-9]\d*$/;
export const RANGE_ID = /^([1-9]\d*)-([1-9]\d*)$/;
export const EMPTY_ID = /^\d+\.[1-9]\d*$/;

/** The ten columns of a line, by their place. */
export const COLUMN = { lemma: 2, upos: 3, xpos: 4, feats: 5, head: 6, deprel: 7, misc: 9 } as const;
export const COLUMNS = 10;
