import { expect, test } from 'vitest';
import { readFrontMatter } from './front-matter.js';

test('the fields are read, quoted or not, and the body is left as it is', () => {
  const text = `---\ntitle: "Strike: \\"one\\""\nOutlet: 'The People''s Wire'\ndate: 17 March 2011\n# remark\nurl: https://x.org/a:b\n---\n\n Body.\n`;
  expect(readFrontMatter(text)).toEqual({
    fields: {
      title: 'Strike: "one"',
      outlet: "The People's Wire",
      published: '17 March 2011',
      url: 'https://x.org/a:b',
    },
    body: '\n Body.\n',
    warnings: [],
  });
});

test('keys that are not read are named', () => {
  const { fields, warnings, body } = readFrontMatter('---\ntags:\n  - war\n- peace\ntitle: A\ntitle: B\n---\nX');
  expect(fields).toEqual({ title: 'A' });
  expect(warnings).toEqual(['front matter not read: tags, title']);
  expect(body).toBe('X');
});

test.each([
  ['a rule and a paragraph', '---\nWe met at noon.\n---\n'],
  ['a block that never closes', '---\ntitle: A\ntext goes on\n'],
  ['an empty block', '---\n---\ntext'],
  ['dashes alone', '---'],
  ['a block that is not at the head', '\n---\ntitle: A\n---\n'],
])('%s is text', (_, text) => {
  expect(readFrontMatter(text)).toEqual({ fields: {}, body: text, warnings: [] });
});
