/** The little of the DOM that is needed to read a page; every DOM has it. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
}

const ELEMENT = 1;
const TEXT = 3;
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
const NEVER_TEXT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT SVG MATH CANVAS SELECT TEXTAREA BUTTON'.split(' '),
);
/** What surrounds an article; left out where Readability found nothing and the whole body is read. */
const FURNITURE = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM', 'DIALOG', 'MENU']);

/**
 * The text under a node: blocks become paragraphs with an empty line between them, `<br>` a line end, and
 * white space runs are one space, as a browser shows them. Walks with its own stack: pages nest without limit.
 */
export function htmlText(root: HtmlNode, { furniture = true } = {}): string {
  const out = new Paragraphs();
  const stack: (HtmlNode | 'block' | 'cell')[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'block') out.endParagraph();
    else if (node === 'cell') out.write(' ');
    else if (node.nodeType === TEXT) out.write(node.nodeValue ?? '');
    else if (node.nodeType !== ELEMENT) continue;
    else {
      const name = node.nodeName.toUpperCase();
      if (NEVER_TEXT.has(name) || (!furniture && FURNITURE.has(name))) continue;
      if (name === 'BR') out.lineEnd();
      if (BLOCKS.has(name)) {
        out.endParagraph();
        stack.push('block');
      } else if (name === 'TD' || name === 'TH') stack.push('cell');
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
    }
  }
  return out.text();
}

class Paragraphs {
  readonly #done: string[] = [];
  #running: string[] = [];

  write(text: string): void {
    if (text !== '') this.#running.push(text.replace(/[ \t\n\r\f]+/g, ' '));
  }

  lineEnd(): void {
    this.#running.push('\n');
  }

  endParagraph(): void {
    if (this.#running.length === 0) return;
    const paragraph = this.#running
      .join('')
      .replace(/ {2,}/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .replace(/^[ \n]+|[ \n]+$/g, '');
    if (paragraph !== '') this.#done.push(paragraph);
    this.#running = [];
  }

  text(): string {
    this.endParagraph();
    return this.#done.join('\n\n');
  }
}
