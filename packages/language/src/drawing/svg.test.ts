import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsed } from '../../test/trees.js';
import { emptyDoc, tokenize } from '../tokenize.js';
import { arcsOf } from './arcs.js';
import { toneOf } from './palette.js';
import { drawSvg } from './svg.js';

const NUMBER = '-?\\d+(?:\\.\\d+)?';
const COLOR = '#[0-9a-f]{6}';
/** All that a drawing is made of. */
const ELEMENTS = [
  `<svg xmlns="http://www\\.w3\\.org/2000/svg" role="img" viewBox="0 0 ${NUMBER} ${NUMBER}" width="${NUMBER}" height="${NUMBER}" font-family="[\\w ,&#;-]+" text-anchor="middle">`,
  `<rect width="100%" height="100%" fill="${COLOR}"/>`,
  `<path d="[MVHClqz\\d. -]+" fill="(?:none" stroke="${COLOR}" stroke-width="${NUMBER}|${COLOR})"/>`,
  `<text x="${NUMBER}" y="${NUMBER}" font-size="${NUMBER}"(?: letter-spacing="0\\.6")? fill="${COLOR}"(?: font-weight="700")?(?: direction="rtl")?>`,
  '<title>|<desc>|</(?:title|desc|text|svg)>',
];
const ELEMENT = new RegExp(`${ELEMENTS.join('|')}|<.*?>|[<>]`, 'g');
const KNOWN = new RegExp(`^(?:${ELEMENTS.join('|')})$`);

/** Fails on any markup that is not the drawing's own, and on characters that XML does not allow. */
function expectSafe(svg: string): void {
  for (const [element] of svg.matchAll(ELEMENT)) expect(element).toMatch(KNOWN);
  expect(svg.replaceAll(/&#\d+;/g, '')).not.toContain('&');
  expect(svg).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u);
}

const texts = (svg: string) =>
  [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g)].map(([, x, y, text]) => ({
    x: Number(x),
    y: Number(y),
    text: text!,
  }));
const TOOK = parsed('rebels 2 nsubj', 'took 0 root', 'the 4 det', 'town 2 obj', '. 2 punct');

describe('drawSvg', () => {
  it('draws words, tags, arcs with labels, and says all in words', () => {
    const svg = drawSvg(TOOK);
    expectSafe(svg);
    expect(texts(svg).map(({ text }) => text)).toEqual([
      ...['punct', 'obj', 'det', 'nsubj'],
      ...['rebels', 'X', 'took', 'X', 'the', 'X', 'town', 'X', '.', 'X'],
    ]);
    expect(svg).toContain('<title>rebels took the town .</title>');
    expect(svg).toContain('<desc>rebels is the nsubj of took; took is the root; the is the det of town;');
    expect(svg.match(/ stroke="/g)).toHaveLength(4);
    expect(TOOK.toSVG()).toBe(svg);
  });

  it('keeps words and labels apart', () => {
    fc.assert(
      fc.property(anyTree(), fc.boolean(), (doc, compact) => {
        const svg = drawSvg(doc, { compact });
        const words = texts(svg).filter(({ text }) => text.startsWith('w'));
        for (let i = 1; i < words.length; i++) expect(words[i]!.x - words[i - 1]!.x).toBeGreaterThan(14);
        const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg)!.map(Number);
        for (const { x, y } of texts(svg)) expect(x > 0 && x < width! && y > 0 && y < height!).toBe(true);
        const labels = texts(svg).filter(({ text }) => text === 'dep:label');
        for (const [i, a] of labels.entries()) {
          for (const b of labels.slice(i + 1)) expect(Math.hypot(a.x - b.x, 3 * (a.y - b.y))).toBeGreaterThan(25);
        }
      }),
    );
  });

  it('is safe with any text', () => {
    const hostile = fc.constantFrom(
      '<script>alert(1)</script>',
      '"><svg onload=x>',
      "'",
      '&amp;',
      ']]>',
      '-->',
      '\ud800',
      '\u202e',
      '\u0000',
      '\ufffe',
      '🙂',
      'שלום',
      '\u001b[2J',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, fc.string({ unit: 'binary' })), { maxLength: 5 }), (pieces) => {
        const doc = tokenize.run(emptyDoc(pieces.join('')));
        const id = doc.strings.id(pieces[0] ?? 'x');
        const ids = new Uint32Array(doc.length).fill(id);
        for (let sentence = 0; sentence < doc.sentenceCount; sentence++) {
          expectSafe(
            drawSvg(doc.with({ upos: ids, deprel: ids, head: Int32Array.from(ids, (_, i) => i - 1) }), { sentence }),
          );
        }
      }),
    );
  });

  it('is drawn from right to left where the words are', () => {
    const svg = drawSvg(parsed('كتب 0 root', 'الطالب 1 nsubj', 'الرسالة 1 obj'));
    expect(svg.match(/direction="rtl"/g)).toHaveLength(3);
    const [verb, , object] = texts(svg).filter(({ text }) => /\p{Script=Arabic}/u.test(text));
    expect(verb!.x).toBeGreaterThan(object!.x);
    expect(drawSvg(parsed('Salam 0 root', 'سلام 1 appos', 'peace 1 appos')).match(/direction="rtl"/g)).toHaveLength(1);
  });

  it('takes colours', () => {
    expect(drawSvg(TOOK, { colors: 'dark' })).toContain('fill="#11151f"');
    expect(drawSvg(TOOK, { colors: { background: 'none', core: 'rgb(10 20 30 / 50%)' } })).toContain(
      'stroke="rgb(10 20 30 / 50%)"',
    );
    for (const core of ['"/><script>', 'url(http://x)', '', 'red;x:y']) {
      expect(() => drawSvg(TOOK, { colors: { core } })).toThrow(/RAP-L007 .* is no colour/);
    }
  });

  it.each([-1, 1, 0.5, Number.NaN])('has no sentence %d', (sentence) => {
    expect(() => drawSvg(TOOK, { sentence })).toThrow(`RAP-L007 There is no sentence ${sentence} to draw.`);
  });

  it('draws one word, words without a tree, and a thousand words', () => {
    expect(texts(drawSvg(parsed('Stop 0 root'))).map(({ text }) => text)).toEqual(['Stop', 'X']);
    expect(drawSvg(tokenize.run(emptyDoc('No tree')))).toContain('Words without a tree.');
    const rows = Array.from({ length: 1000 }, (_, i) => `w${i} ${i} dep`);
    expect(texts(drawSvg(parsed(...rows)))).toHaveLength(2999);
  });
});

/** A sentence of some words on any tree. */
function anyTree() {
  return fc
    .array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 25 })
    .map((picks) =>
      parsed(...picks.map((pick, i) => `w${'x'.repeat(pick % 7)} ${i === 0 ? 0 : (pick % i) + 1} dep:label`)),
    );
}

describe('arcs', () => {
  it('lie above those that they span', () => {
    fc.assert(
      fc.property(anyTree(), (doc) => {
        const arcs = arcsOf(doc, doc.sentence(0));
        expect(arcs).toHaveLength(doc.length - 1);
        for (const a of arcs) {
          for (const b of arcs) {
            if (a !== b && a.left < b.right && b.left < a.right) expect(a.level).not.toBe(b.level);
            if (a !== b && a.left <= b.left && b.right <= a.right) expect(a.level).toBeGreaterThan(b.level);
          }
        }
      }),
    );
  });

  it.each([
    ['nsubj:pass', 'core'],
    ['obl:agent', 'core'],
    ['obl', 'modifier'],
    ['aux:pass', 'function'],
    ['auxiliary', 'modifier'],
  ])('of %s are %s', (deprel, tone) => {
    expect(toneOf(deprel)).toBe(tone);
  });
});
