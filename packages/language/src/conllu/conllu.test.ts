import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyConllu } from '../../test/any-conllu.js';
import { type Columns, Doc, ENTITY_TYPES, NO_DAY } from '../doc.js';
import { emptyDoc, tokenize } from '../tokenize.js';
import { escapeSpaces, unescapeSpaces } from './misc.js';
import { readConllu } from './read.js';
import { writeConllu } from './write.js';

const SAMPLE = `# newdoc id = one
# newpar
# sent_id = 1
# text = They don't know.
1	They	they	PRON	PRP	Case=Nom|Number=Plur	4	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	do	AUX	VBP	VerbForm=Fin	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	know	know	VERB	VB	VerbForm=Inf	0	root	4:root	SpaceAfter=No
4.1	know	know	VERB	VB	_	_	_	_	_
5	.	.	PUNCT	.	_	4	punct	_	_

# newpar
# text = Libya's fate
1-2	Libya's	_	_	_	_	_	_	_	_
1	Libya	Libya	PROPN	NNP	Number=Sing	3	nmod:poss	_	_
2	's	's	PART	POS	_	1	case	_	_
3	fate	fate	NOUN	NN	Number=Sing	0	root	_	_

# newdoc
1	Yes	yes	INTJ	UH	_	0	root	_	_

`;

describe('readConllu', () => {
  const [doc, second] = readConllu(SAMPLE);

  it('makes a document of every newdoc, its text with paragraphs', () => {
    expect(doc!.text).toBe("They don't know.\n\nLibya's fate");
    expect(second!.text).toBe('Yes');
    expect(doc!.sentenceCount).toBe(2);
  });

  it('reads words, multiword tokens and trees', () => {
    const rows = Array.from({ length: doc!.length }, (_, i) => [doc!.form(i), doc!.columns.continues[i], doc!.head(i)]);
    expect(rows).toEqual([
      ['They', 0, 3],
      ['do', 0, 3],
      ["n't", 1, 3],
      ['know', 0, -1],
      ['.', 0, 3],
      ['Libya', 0, 7],
      ["'s", 1, 5],
      ['fate', 0, -1],
    ]);
    expect(doc!.deprel(5)).toBe('nmod:poss');
    expect(doc!.feats(2)).toBe('');
  });

  it.each([
    ['1\tA', /RAP-L006 Line 2 has no ten columns/],
    ['1\tA\ta\t_\t_\t_\tx\tdep\t_\t_', /RAP-L006 Line 2 has the head 'x'/],
    ['1\tA\ta\t_\t_\t_\t7\tdep\t_\t_', /RAP-L006 Line 2 .*outside it/],
    ['1\tA\ta\t_\t_\t_\t1\tdep\t_\t_', /RAP-L006 Line 2 .*circle/],
    ['2\tA\ta\t_\t_\t_\t0\tdep\t_\t_', /RAP-L006 Line 2 has the id '2'.*1 comes here/],
    ['x\tA\ta\t_\t_\t_\t0\tdep\t_\t_', /RAP-L006 Line 2 has the id 'x'/],
    ['2-3\tA\t_\t_\t_\t_\t_\t_\t_\t_', /RAP-L006 Line 2 has the id '2-3'/],
  ])('refuses %j', (line, message) => {
    expect(() => readConllu(`# a comment\n${line}\n\n`)).toThrow(message);
  });

  it('refuses a long circle, and takes a long chain', () => {
    const chain = (last: number) =>
      Array.from({ length: 5000 }, (_, i) => `${i + 1}\tA\ta\t_\t_\t_\t${i === 4999 ? last : i + 2}\tdep\t_\t_\n`);
    expect(readConllu(chain(0).join(''))[0]!.length).toBe(5000);
    expect(() => readConllu(chain(2500).join(''))).toThrow(/circle/);
  });

  it('takes white space from SpacesAfter and SpacesBefore', () => {
    const row = (id: number, misc: string) => `${id}\tA\ta\t_\t_\t_\t0\troot\t_\t${misc}\n`;
    const text =
      row(1, 'SpacesAfter=\\s\\t|SpacesBefore=\\n') + row(2, 'SpacesAfter=\\r\\p\\\\') + row(3, 'SpacesAfter=\\n');
    expect(readConllu(text)[0]!.text).toBe('\nA \tA\r|\\A\n');
  });
});

describe('a file that was read', () => {
  it('comes back byte for byte', () => {
    fc.assert(
      fc.property(anyConllu, (file) => {
        expect(writeConllu(readConllu(file))).toBe(file);
      }),
    );
  });

  it.each(['', 'no end of line', 'no empty line', 'two empty lines'])('comes back with %s at its end', (end) => {
    const text = { '': SAMPLE, 'no end of line': SAMPLE.trimEnd(), 'no empty line': SAMPLE.slice(0, -1) }[end];
    for (const file of [text ?? `${SAMPLE}\n\n`, `# only a comment\n\n${SAMPLE}`]) {
      expect(writeConllu(readConllu(file))).toBe(file);
    }
  });

  it('keeps all but the columns that were replaced', () => {
    fc.assert(
      fc.property(anyConllu, fc.constantFrom('lemma', 'upos', 'xpos', 'feats', 'deprel', 'head'), (file, name) => {
        const docs = readConllu(file);
        // The same values in new arrays: what is written from the Doc is what was read.
        expect(writeConllu(docs.map((doc) => doc.with({ [name]: doc.columns[name]!.slice() })))).toBe(file);
        if (name === 'head') return;
        const place = { lemma: 2, upos: 3, xpos: 4, feats: 5, deprel: 7 }[name];
        const changed = docs.map((doc) =>
          doc.with({ [name]: new Uint32Array(doc.length).fill(doc.strings.id('NEW')) }),
        );
        const expected = file.split('\n').map((line) => {
          const columns = line.split('\t');
          if (/^\ufeff?\d+$/.test(columns[0]!) && columns.length === 10) columns[place] = 'NEW';
          return columns.join('\t');
        });
        expect(writeConllu(changed)).toBe(expected.join('\n'));
      }),
    );
  });

  it('is written like any other once its words are others, or where the source is not wanted', () => {
    const [doc] = readConllu(SAMPLE);
    const whole = doc!.with({ sentenceStart: Uint32Array.of(0, doc!.length) });
    expect(whole.source).toBeUndefined();
    expect(writeConllu(whole)).not.toContain('newdoc id = one');
    expect(writeConllu(doc!, { source: false })).not.toContain('4.1');
    expect(writeConllu(doc!, { source: false, id: 'my doc' })).toContain(
      '# newdoc id = my_doc\n# newpar\n# sent_id = my_doc-1',
    );
  });
});

describe('a document of a text', () => {
  it('gives back text, words and sentences', () => {
    const gaps = fc.constantFrom(
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\t',
      '\u200b',
      '\u00a0',
      '\u2028',
      '\u0000',
      '\r\n',
      '\u{e0041}',
    );
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 9 }), fc.constantFrom("don't", '#', '|', '\\s'), gaps))
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (any) => {
        const doc = tokenize.run(emptyDoc(any));
        const file = writeConllu(doc);
        expect(file.endsWith('\n\n') || doc.length === 0).toBe(true);
        const [again, ...none] = readConllu(file);
        expect(none).toEqual([]);
        if (doc.length === 0) expect(file).toBe('');
        else {
          expect(again!.text).toBe(any);
          for (const name of ['start', 'end', 'continues', 'sentenceStart'] as const)
            expect(again!.columns[name]).toEqual(doc.columns[name]);
          expect(writeConllu(again!)).toBe(file);
        }
      }),
    );
  });

  it('is written with its spaces', () => {
    const doc = tokenize.run(emptyDoc("\tThey don't.\n\nYes\u200b!  "));
    expect(writeConllu(doc).replace(/\t(?:_\t)+/g, ' ')).toBe(`# newdoc
# newpar
# sent_id = 1
# text = They don't. Yes!
1\tThey SpacesBefore=\\t
2-3\tdon't SpaceAfter=No
2\tdo _
3\tn't _
4\t. SpacesAfter=\\n\\n
5\tYes SpaceAfter=No|SpacesAfter=\\u200b
6\t! SpacesAfter=\\s\\s

`);
  });

  it('escapes spaces so that nothing ends a line, and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (gap) => {
        expect(escapeSpaces(gap)).not.toMatch(/[\s|\p{C}]/u);
        expect(unescapeSpaces(escapeSpaces(gap))).toBe(gap);
      }),
    );
  });
});

describe('names, coreference and dates in MISC', () => {
  const words = (...ids: number[]) => Uint32Array.from(ids);
  const [read] = readConllu(`# newdoc id = one
1	The	the	DET	_	_	2	det	_	Entity=(7-person|Gloss=x
2	mayor	mayor	NOUN	_	_	6	nsubj	_	_
3	of	of	ADP	_	_	4	case	_	_
4	Rome	Rome	PROPN	_	_	2	nmod	_	Entity=7)|SpaceAfter=No
5	's	's	PART	_	_	4	case	_	Bridge=7<8
6	left	leave	VERB	_	_	0	root	_	_
7	on	on	ADP	_	_	9	case	_	_
8	1	1	NUM	_	_	9	nummod	_	_
9	May	May	PROPN	_	_	6	obl	_	_
10	.	.	PUNCT	_	_	6	punct	_	_
11	She	she	PRON	_	_	6	dep	_	_

`);
  const columns: Partial<Columns> = {
    entityStart: words(3, 5),
    entityEnd: words(4, 8),
    entityType: Uint8Array.of(ENTITY_TYPES.indexOf('GPE'), ENTITY_TYPES.indexOf('EVENT')),
    mentionStart: words(0, 3, 10),
    mentionEnd: words(4, 6, 11),
    mentionHead: words(1, 3, 10),
    mentionChain: words(0, 1, 0),
    dateStart: words(7, 10),
    dateEnd: words(9, 11),
    dateFrom: Int32Array.of(14_000, NO_DAY),
    dateTo: Int32Array.of(NO_DAY, NO_DAY),
    datePrecision: Uint8Array.of(10, 0),
  };
  const misc = (file: string) =>
    file
      .split('\n')
      .filter((line) => /^\d/.test(line))
      .map((line) => line.split('\t')[9]);
  const expected = [
    '(e1--2',
    '_',
    '_',
    // "Rome" ends the mayor, begins what crosses it, and is a name.
    'e1)(e2--1(e3-GPE-1)',
    '_',
    'e2)(e4-EVENT-1',
    '_',
    'e4)|Date=(2008-05-01/..:day',
    'Date=)',
    '_',
    '(e1--1)|Date=(unresolved)',
  ].map((value) => (value === '_' || value.startsWith('Date') ? value : `Entity=${value}`));

  it('are written in brackets, longer ones outside', () => {
    const doc = new Doc(read!.text, { ...read!.columns, ...columns }, read!.strings);
    const file = writeConllu(doc, { entities: true });
    expect(file.split('\n', 2)).toEqual(['# newdoc', '# global.Entity = eid-etype-head']);
    expect(misc(file)).toEqual(expected.map((value, i) => (i === 3 ? `SpaceAfter=No|${value}` : value)));
    expect(misc(writeConllu(doc)).filter((value) => value !== '_')).toEqual(['SpaceAfter=No']);
  });

  it('take the place of those that were read', () => {
    const file = writeConllu(read!.with(columns), { entities: true });
    expect(file).toContain('# newdoc id = one\n# global.Entity = eid-etype-head\n');
    const before = { 0: 'Gloss=x|', 3: 'SpaceAfter=No|' };
    expect(misc(file)).toEqual(expected.map((value, i) => (before[i as 0 | 3] ?? '') + value));
    expect(file).not.toMatch(/person|Bridge/);
  });

  it('stay where the document has none of its own', () => {
    expect(writeConllu(read!, { entities: true })).toBe(read!.source!.conllu);
    expect(writeConllu(read!, { entities: true, source: false })).not.toContain('Entity');
    const { dateStart, dateEnd, dateFrom, dateTo, datePrecision } = columns as Required<Columns>;
    const file = writeConllu(read!.with({ dateStart, dateEnd, dateFrom, dateTo, datePrecision }), { entities: true });
    expect(misc(file)[0]).toBe('Entity=(7-person|Gloss=x');
    expect(misc(file)[8]).toBe('Date=)');
    expect(file).not.toContain('global.Entity');
  });
});
