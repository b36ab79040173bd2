/** Widths, in UTF-16 units, that text broken by hand or by a mail program has. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 120;

/**
 * What line breaks in a text mean. An empty line parts paragraphs. A single one parts headlines, list
 * items and paragraphs, unless the text was wrapped to a width: then the next word would not have fitted.
 */
export class LineBreaks {
  /** The block of lines between two empty lines looked at last, and its longest line. */
  #blockStart = 0;
  #blockEnd = -1;
  #width = 0;

  constructor(readonly text: string) {}

  /** Whether an empty line stands between two offsets. */
  isParagraph(from: number, to: number): boolean {
    if (to - from < 2) return false;
    let breaks = 0;
    for (let i = from; i < to; i++) {
      const unit = this.text.charCodeAt(i);
      if (unit === 0x0a || unit === 0x2029) breaks++;
    }
    return breaks > 1;
  }

  /** Whether a line break stands between two offsets, and is no mere wrapping of a line. */
  isLineBreak(from: number, to: number): boolean {
    // Looked for between the words only: a text of one line has its next break millions of words away.
    const at = from + this.text.slice(from, to).indexOf('\n');
    if (at < from) return false;
    this.#read(at);
    if (this.#width < MIN_WIDTH || this.#width > MAX_WIDTH) return true;
    const lineStart = this.text.lastIndexOf('\n', at - 1) + 1;
    const nextSpace = this.text.slice(to, to + MAX_WIDTH).search(/\s|$/);
    return from - lineStart + 1 + nextSpace <= this.#width;
  }

  /** Finds the block around an offset. */
  #read(at: number): void {
    if (at >= this.#blockStart && at <= this.#blockEnd) return;
    const { text } = this;
    this.#blockStart = text.lastIndexOf('\n\n', at) + 1;
    const end = text.indexOf('\n\n', at);
    this.#blockEnd = end < 0 ? text.length : end;
    this.#width = 0;
    for (let start = this.#blockStart; start < this.#blockEnd; ) {
      const next = text.indexOf('\n', start);
      const lineEnd = next < 0 || next > this.#blockEnd ? this.#blockEnd : next;
      this.#width = Math.max(this.#width, lineEnd - start);
      start = lineEnd + 1;
    }
  }
}
