import type { Quote } from '@rapporteur/store';

/** How many words at either end of a sentence are enough to find it on a page. */
const ENDS = 4;

/**
 * The address of a document, leading to the very words where the browser can (a text fragment: WICG, URL Fragment Text
 * Directives). Nothing where the document has no web address: whatever else a text calls its address leads nowhere.
 */
export function addressOf({ url, words }: Quote): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return undefined;
  const all = words.trim().split(/\s+/);
  const encode = (some: readonly string[]) => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D');
  const text = all.length <= 2 * ENDS ? encode(all) : `${encode(all.slice(0, ENDS))},${encode(all.slice(-ENDS))}`;
  address.hash = `${address.hash === '' ? '#' : address.hash}:~:text=${text}`;
  return address.href;
}

/** "Halyard News Agency, 2011-03-18: Title". */
export function sourceOf({ outlet, published, title, document }: Quote): string {
  const where = [outlet, published].filter((part) => part !== undefined).join(', ');
  return where === '' ? (title ?? document) : `${where}: ${title ?? document}`;
}
