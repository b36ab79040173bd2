import { expect, test } from 'vitest';
import { declaredCharset, readHtml } from './html.js';
import { Refusal } from './refusal.js';

const PARAGRAPH =
  'The Security Council voted on Thursday, and Russia, diplomats said, abstained after long talks in New York.';
const BODY = `<p>${PARAGRAPH}</p>`.repeat(6);

test('the article is read without what surrounds it, and the page tells the rest', () => {
  const page = `<!doctype html><html lang="en"><head><title>The vote | The Wire</title>
    <meta property="og:title" content="The vote | The Wire"><meta property="og:site_name" content="The Wire">
    <meta name="author" content="Jane Doe"><meta property="article:published_time" content="2011-03-17T20:00:00Z">
    <link rel="canonical" href="https://wire.example/vote"></head><body>
    <nav><a href="/">Home</a> Subscribe now</nav><article><h1>The vote</h1>${BODY}</article>
    <script>track()</script><footer>Copyright Wire</footer></body></html>`;
  const draft = readHtml(page);
  expect(draft).toMatchObject({
    title: 'The vote',
    outlet: 'The Wire',
    author: 'Jane Doe',
    published: '2011-03-17T20:00:00Z',
    url: 'https://wire.example/vote',
    warnings: [],
  });
  expect(draft.text).toBe(Array(6).fill(PARAGRAPH).join('\n\n'));
});

test.each([
  [
    'a fragment',
    '<p>NATO struck <b>Tri</b>poli.</p><p>Gaddafi&nbsp;replied.</p>',
    'NATO struck Tripoli.\n\nGaddafi\u00a0replied.',
  ],
  ['a page without a body tag', '<html><p>One.</p>Two.</html>', 'One.\n\nTwo.'],
  ['a page with a head and no body tag', '<html><head><title>T</title></head><p>One.</p></html>', 'One.'],
  ['bare words', 'Just words &amp; more', 'Just words & more'],
  ['line breaks and white space', '<p>a<br>b   c\n\td</p>', 'a\nb c d'],
  ['a table', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\n\nc'],
  ['a page that is all navigation', '<html><body><nav>Only this</nav></body></html>', 'Only this'],
])('%s', (_, html, text) => {
  expect(readHtml(html).text).toBe(text);
});

test('a byline is the author, not the text', () => {
  const page = `<html><head><meta name="author" content="Jane Doe"></head><body><article><p>By Jane Doe</p>${BODY}</article></body></html>`;
  expect(readHtml(page)).toMatchObject({ author: 'Jane Doe', text: Array(6).fill(PARAGRAPH).join('\n\n') });
});

test('a page without text is refused', () => {
  expect(() => readHtml('<html><body><script>x</script></body></html>')).toThrow(Refusal);
  expect(() => readHtml('<!doctype html>')).toThrow(Refusal);
});

test.each([
  ['<meta charset="windows-1251">', 'windows-1251'],
  ["<META http-equiv='Content-Type' content='text/html; charset=iso-8859-2'>", 'iso-8859-2'],
  ['<?xml version="1.0" encoding="Shift_JIS"?><html/>', 'Shift_JIS'],
  ['<html></html>', undefined],
])('%s declares %s', (html, charset) => {
  expect(declaredCharset(Buffer.from(html))).toBe(charset);
});

test('a page of fifty thousand nested elements is read, and soon', () => {
  const started = performance.now();
  expect(readHtml(`<html><body>${'<div>'.repeat(50_000)}deep text`).text).toBe('deep text');
  expect(performance.now() - started).toBeLessThan(10_000);
});
