import { Readability } from '@mozilla/readability';
import type { Draft } from './draft.js';
import { isWithin, type Page, parsePage } from './html-page.js';
import { type HtmlNode, htmlText } from './html-text.js';
import { Refusal } from './refusal.js';

/**
 * Readability's work grows with the cube of a page's depth and faster than its elements: a page beyond these,
 * which no outlet publishes, is read whole.
 */
const MOST_ELEMENTS = 100_000;
const DEEPEST = 150;

/** The encoding that an HTML page declares in its first 1024 bytes, as browsers look for it. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1]
  );
}

/**
 * An HTML page to its article: text without navigation, advertisements and footers, and title, author, outlet,
 * address and date from the page's own data. Where no article stands out, the text of the whole body is read.
 *
 * @throws Refusal RAP-E111 where the page holds no text
 */
export function readHtml(html: string): Draft {
  const page = parsePage(html);
  const facts = pageFacts(page);
  const root = page.documentElement as unknown as HtmlNode;
  const article = isWithin(root, MOST_ELEMENTS, DEEPEST) ? readArticle(html) : undefined;
  const warnings: string[] = [];
  let text = article?.text ?? '';
  if (text === '') {
    text = htmlText(root, { furniture: false }) || htmlText(root);
    if (text === '') throw new Refusal('RAP-E111');
    warnings.push('no article stood out in the page; the text of its whole body was read');
  }
  const author = facts.author ?? article?.author ?? undefined;
  const outlet = facts.outlet ?? article?.outlet ?? undefined;
  return {
    title: withoutOutlet(facts.title ?? article?.title ?? undefined, outlet),
    url: facts.url,
    outlet,
    author,
    published: facts.published ?? article?.published ?? undefined,
    text: withoutByline(text, author),
    warnings,
  };
}

/** The text without a first paragraph that only names the author, who is kept as such. */
function withoutByline(text: string, author: string | undefined): string {
  const end = text.indexOf('\n\n');
  if (author === undefined || end < 0) return text;
  const first = text.slice(0, end).trim().toLowerCase();
  return first === author.toLowerCase() || first === `by ${author.toLowerCase()}` ? text.slice(end + 2) : text;
}

/** "The vote - The Wire" without the outlet's name. */
function withoutOutlet(title: string | undefined, outlet: string | undefined): string | undefined {
  if (title === undefined || outlet === undefined || !title.endsWith(outlet)) return title;
  return title.slice(0, -outlet.length).replace(/\s+[-–—|:»·]\s*$/, '') || title;
}

interface Article {
  readonly text: string;
  readonly title: string | null | undefined;
  readonly author: string | null | undefined;
  readonly outlet: string | null | undefined;
  readonly published: string | null | undefined;
}

/** Undefined where Readability finds no article or gives up; it changes the page it reads, so it gets its own. */
function readArticle(html: string): Article | undefined {
  try {
    const found = new Readability<HtmlNode>(parsePage(html), {
      serializer: (node) => node as unknown as HtmlNode,
    }).parse();
    if (found?.content == null) return undefined;
    return {
      text: htmlText(found.content),
      title: found.title,
      author: found.byline,
      outlet: found.siteName,
      published: found.publishedTime,
    };
  } catch {
    return undefined;
  }
}

function pageFacts(page: Page): Omit<Draft, 'text' | 'warnings'> {
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      for (const attribute of ['property', 'name', 'itemprop']) {
        const content = page.querySelector(`meta[${attribute}="${name}" i]`)?.getAttribute('content')?.trim();
        if (content !== undefined && content !== '') return content;
      }
    }
    return undefined;
  };
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href')?.trim();
  const author = meta('author', 'article:author', 'parsely-author', 'dc.creator');
  return {
    title: meta('og:title', 'twitter:title'),
    url: meta('og:url') ?? (canonical === '' ? undefined : canonical),
    outlet: meta('og:site_name', 'application-name'),
    // Some sites give the address of the author's page here, which is no name.
    author: author !== undefined && /^https?:/i.test(author) ? undefined : author,
    published:
      meta(
        'article:published_time',
        'datePublished',
        'parsely-pub-date',
        'pubdate',
        'publish-date',
        'dc.date',
        'date',
      ) ?? page.querySelector('time[datetime]')?.getAttribute('datetime')?.trim(),
  };
}
