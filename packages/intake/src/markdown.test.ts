import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstHeading, stripMarkdown } from './markdown.js';

test.each([
  ['emphasis', 'He **said** *no* and ***left*** _at_ __once__.', 'He said no and left at once.'],
  [
    'links',
    'The [council](http://x.y/(z) "t") met [Mr B][1] at <https://a.b>.',
    'The council met Mr B at https://a.b.',
  ],
  ['images', 'See ![a *tank*](t.png) there.', 'See a tank there.'],
  ['a linked image', '[![Alt](a.png)](b)', 'Alt'],
  ['code', 'Call `x_y_z` or ``a ` b``.', 'Call x_y_z or a ` b.'],
  ['escapes', '\\*not\\* 5 \\# \\[x\\]', '*not* 5 # [x]'],
  ['names with underscores', 'snake_case_name and 2*3*4 = 24', 'snake_case_name and 234 = 24'],
  ['a lonely asterisk', 'a * b and c', 'a * b and c'],
  ['headings', '## The vote ##\nText.', 'The vote\n\nText.'],
  ['an underlined heading', 'The vote\n========\nText.', 'The vote\n\nText.'],
  ['lists', 'Two:\n- one\n- two\n  more\n1. three', 'Two:\n\none\n\ntwo\n  more\n\nthree'],
  ['tasks', '- [x] done', 'done'],
  ['quotations', '> He said\n> > no.', 'He said\nno.'],
  ['rules', 'a\n\n***\n\nb', 'a\n\n\n\nb'],
  ['fences', '```js\n**x**\n```\n**y**', '**x**\ny'],
  ['tables', '| a | b |\n|---|:-:|\n| 1 | 2 |', 'a \t b\n1 \t 2'],
  ['footnotes and definitions', 'Said[^1] so.\n\n[^1]: a note\n[r]: http://x', 'Said so.\n'],
  ['comments, tags and entities', 'a <!-- b\nc --> d <br/>e &amp; f &mdash; g', 'a  d e & f — g'],
  ['plain text', 'Nothing to strip: 3 < 4, a_b, "x" (y) [z].', 'Nothing to strip: 3 < 4, a_b, "x" (y) [z].'],
])('%s', (_, markdown, plain) => {
  expect(stripMarkdown(markdown)).toBe(plain);
});

test('the first heading is the title', () => {
  expect(firstHeading('intro\n\n# The *vote* #\n\n# Other')).toBe('The vote');
  expect(firstHeading('The vote\n===\n')).toBe('The vote');
  expect(firstHeading('## Second level')).toBeUndefined();
});

test.each(['[', '*', '**a ', '`', '_a ', '<', '<!--', '![', '[a](', '> ', ' ', '|', '#', '~~a', '&', '\\'])(
  'a hostile line of %j costs no more than its length',
  (mark) => {
    const started = performance.now();
    stripMarkdown(mark.repeat(300_000));
    firstHeading(mark.repeat(300_000));
    expect(performance.now() - started).toBeLessThan(8000);
  },
);

test('words without marks are never changed', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[A-Za-z]+[.,;]?$/), { minLength: 1 }), (words) => {
      expect(stripMarkdown(words.join(' '))).toBe(words.join(' '));
    }),
  );
});
