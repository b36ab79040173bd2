import { parseHTML } from 'linkedom';
import type { HtmlNode } from './html-text.js';

/** A parsed page. */
export type Page = ReturnType<typeof parseHTML>['document'];

/**
 * Parses a page, and makes a whole page of what is not one: a fragment ("<p>...</p>"), which the parser would
 * take for the root, or a page that leaves its body tag out.
 */
export function parsePage(html: string): Page {
  const open = /<html(?:\s[^>]*)?>/i.exec(html);
  if (open === null) {
    return parseHTML(`<!doctype html><html><head></head><body>${html.replace(/<!doctype[^>]*>/i, '')}</body></html>`)
      .document;
  }
  if (/<(body|frameset)[\s>]/i.test(html)) return parseHTML(html).document;
  const headEnd = /<\/head\s*>/i.exec(html);
  const at = headEnd === null ? open.index + open[0].length : headEnd.index + headEnd[0].length;
  const head = headEnd === null ? '<head></head>' : '';
  return parseHTML(`${html.slice(0, at)}${head}<body>${html.slice(at)}`).document;
}

/** How many elements a tree has and how deep it is, up to the given bounds. */
export function isWithin(root: HtmlNode, mostElements: number, deepest: number): boolean {
  let elements = 0;
  const stack: { node: HtmlNode; depth: number }[] = [{ node: root, depth: 0 }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    elements++;
    if (elements > mostElements || top.depth > deepest) return false;
    for (let i = 0; i < top.node.childNodes.length; i++) {
      const child = top.node.childNodes[i]!;
      if (child.nodeType === 1) stack.push({ node: child, depth: top.depth + 1 });
    }
  }
  return true;
}
