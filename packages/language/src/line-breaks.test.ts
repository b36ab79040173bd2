import { describe, expect, it } from 'vitest';
import { LineBreaks } from './line-breaks.js';

const WRAPPED = `The council met on Monday to discuss the crisis in the
north, where rebels have taken three towns since the
ceasefire ended.`;

/** What a text's gaps are that hold a line break: "|" between paragraphs, "/" between lines, "_" mere wrapping. */
function gaps(text: string): string {
  const breaks = new LineBreaks(text);
  return [...text.matchAll(/\s*\n\s*/g)]
    .map(({ index, 0: gap }) =>
      breaks.isParagraph(index, index + gap.length) ? '|' : breaks.isLineBreak(index, index + gap.length) ? '/' : '_',
    )
    .join('');
}

describe('LineBreaks', () => {
  it.each([
    ['wrapped text', WRAPPED, '__'],
    ['wrapped text with Windows line ends', WRAPPED.replaceAll('\n', '\r\n'), '__'],
    ['a headline over a paragraph', `REBELS TAKE TOWN\n${'The rebels took the town on Monday. '.repeat(5)}`, '/'],
    ['a headline over wrapped text', `Rebels take town\n${WRAPPED}`, '/__'],
    [
      'paragraphs of one line each',
      `${'The rebels took the town on Monday. '.repeat(5)}\n${'They left. '.repeat(20)}`,
      '/',
    ],
    ['an empty line', 'First.\n \n\nSecond.', '|'],
    ['a list', 'Three towns:\n- Brega\n- Ajdabiya', '//'],
  ])('%s', (_, text, expected) => {
    expect(gaps(text)).toBe(expected);
  });
});
