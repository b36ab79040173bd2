import type { Brief, Quote } from '@rapporteur/store';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from './html.js';
import { markdown } from './markdown.js';
import { addressOf } from './outward.js';

const QUOTE: Quote = {
  number: 1,
  id: '3fa9c1d2.e4',
  document: '3fa9c1d2',
  title: 'First strikes',
  outlet: 'Halyard News Agency',
  published: '2011-03-20',
  url: 'https://halyard.example.org/wire/20110320?x=1',
  words: 'French aircraft struck armoured vehicles near Benghazi on Saturday.',
  mark: { start: 16, end: 22 },
};

const brief = (text: string, quote: Partial<Quote> = {}): Brief => ({
  title: 'Brief, 2011-03-19 to 2011-03-20',
  about: ['One document was read.'],
  sections: [
    { title: 'New events', groups: [{ heading: 'France → Libya', lines: [{ text, quotes: [1] }], more: 2 }] },
    { title: 'Decisions', groups: [] },
  ],
  quotes: [{ ...QUOTE, ...quote }],
});

test('a brief as Markdown: every line has a footnote with its words', () => {
  expect(markdown(brief('France attacked Libya.'))).toBe(`# Brief, 2011-03-19 to 2011-03-20

One document was read.

## New events

### France → Libya

- France attacked Libya.[^1]
- … and 2 more

## Decisions

Nothing.

## The words

1 passage.

[^1]: “French aircraft **struck** armoured vehicles near Benghazi on Saturday.” — [Halyard News Agency, 2011-03-20: First strikes](<https://halyard.example.org/wire/20110320?x=1#:~:text=French%20aircraft%20struck%20armoured,near%20Benghazi%20on%20Saturday.>) (\`3fa9c1d2.e4\`)
`);
});

test('a brief as HTML: every line leads to its words on the same page', () => {
  const page = html(brief('France attacked Libya.'));
  expect(page).toContain('<li>France attacked Libya. <a class="ref" href="#w1">1</a></li>');
  expect(page).toContain('<li id="w1"><q>French aircraft <b>struck</b> armoured');
});

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a link', '[click](javascript:alert(1)) <javascript:alert(1)>'],
  ['an image', '![x](https://tracker.example/x.png)'],
  ['a bare address', 'see https://tracker.example/x and www.tracker.example'],
  ['emphasis and code', '*a* _b_ `c` ~d~ $e$ | f'],
  ['a heading', '# Not a heading'],
  ['a new line', 'one\n\n# two\n- three'],
  ['a footnote', '[^1]: mine'],
  ['a terminal sequence', '\u001b]8;;https://evil.example\u0007x'],
])('%s in a text does not act', (_, words) => {
  const text = markdown(brief(words, { words, mark: { start: 0, end: 1 } }));
  expect(text).not.toMatch(/(?<!\\)<(?!https:\/\/halyard)/);
  expect(text).not.toMatch(/(?<!\\)\]\((?!<https:\/\/halyard)/);
  expect(text.match(/^#+ .*$/gm)).toEqual([
    '# Brief, 2011-03-19 to 2011-03-20',
    '## New events',
    '### France → Libya',
    '## Decisions',
    '## The words',
  ]);
  expect(text.replace(/<https:[^>]*>/g, '')).not.toMatch(/https?:\/\/|www\./);
  expect(text.match(/^\[\^/gm)).toHaveLength(1);
  expect(text).not.toContain('\u001b');
  const page = html(brief(words, { words, mark: { start: 0, end: 1 } }));
  expect(page).not.toMatch(/<(script|img|iframe|a href="(?!#w|https:\/\/halyard))/);
});

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'not an address', undefined])(
  'the address %s leads nowhere',
  (url) => {
    const { url: _, ...rest } = QUOTE;
    expect(addressOf(url === undefined ? rest : { ...rest, url })).toBeUndefined();
  },
);

test('whatever a text holds, a page has only its own elements', () => {
  const known = /^<\/?(!doctype|html|head|meta|title|style|body|h1|h2|h3|p|ul|ol|li|a|q|b|span|code)\b/;
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
      const page = html(brief(words, { words, title: words, mark: { start: 0, end: 1 } }));
      for (const [tag] of page.matchAll(/<[^>]*/g)) expect(tag).toMatch(known);
    }),
  );
});
