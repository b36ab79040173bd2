import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConllu, writeConllu } from './conllu.js';
import { emptyDoc, tokenize } from './tokenize.js';

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

  it('says which line it cannot read', () => {
    expect(() => readConllu('1\tA\n')).toThrow(/RAP-L006 Line 1/);
    expect(() => readConllu('1\tA\ta\t_\t_\t_\tx\tdep\t_\t_\n')).toThrow(/RAP-L006 Line 1/);
  });
});

describe('writeConllu', () => {
  it('gives back what was read', () => {
    for (const doc of readConllu(SAMPLE)) {
      const again = readConllu(writeConllu(doc))[0]!;
      expect(again.text).toBe(doc.text);
      expect(again.columns).toEqual(doc.columns);
    }
  });

  it('keeps the words and sentences of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        const doc = tokenize.run(emptyDoc(text));
        const again = readConllu(writeConllu(doc))[0];
        const forms = Array.from({ length: doc.length }, (_, i) => doc.form(i));
        expect(Array.from({ length: again?.length ?? 0 }, (_, i) => again!.form(i))).toEqual(forms);
      }),
    );
  });
});
