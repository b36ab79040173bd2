import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsed } from '../../test/trees.js';
import { emptyDoc, tokenize } from '../tokenize.js';
import { drawTree } from './terminal.js';
import { widthInColumns } from './text-width.js';

const lines = (text: string) => text.split('\n');

describe('drawTree', () => {
  it('points from every word at those it governs', () => {
    const doc = parsed('The 2 det', 'rebels 3 nsubj', 'took 0 root', 'the 5 det', 'town 3 obj', '. 3 punct');
    expect(drawTree(doc)).toBe(
      [
        '  ┌─► The     X  det',
        '┌►└── rebels  X  nsubj',
        '├──── took    X  root',
        '│ ┌─► the     X  det',
        '├►└── town    X  obj',
        '└───► .       X  punct',
      ].join('\n'),
    );
  });

  it('crosses lines where the tree does', () => {
    expect(
      lines(drawTree(parsed('a 3 dep', 'b 4 dep', 'c 0 root', 'd 3 dep'))).map((line) => line.slice(0, 5)),
    ).toEqual(['┌───►', '│ ┌─►', '├─┼──', '└►└──']);
  });

  it.each([
    [['Stop 0 root'], '  Stop  X  root'],
    [['日本 2 nmod', '🙂 0 root'], '┌─► 日本  X  nmod\n└── 🙂    X  root'],
  ])('draws %j', (rows, drawn) => {
    expect(drawTree(parsed(...rows))).toBe(drawn);
  });

  it('stays within the terminal, however deep the tree', () => {
    const deep = parsed(...Array.from({ length: 80 }, (_, i) => `${'w'.repeat(60)} ${i} ${'label'.repeat(9)}`));
    for (const line of lines(drawTree(deep))) expect(widthInColumns(line)).toBeLessThanOrEqual(80);
    expect(drawTree(deep)).toContain('…──');
  });

  it('shows any word on one line, and nothing that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const doc = tokenize.run(emptyDoc(text));
        if (doc.sentenceCount === 0) return;
        const drawn = drawTree(doc);
        expect(lines(drawn)).toHaveLength(doc.length);
        expect(drawn).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
