import { readConllu } from '@rapporteur/language';
import { describe, expect, it } from 'vitest';
import { readMentions } from './mentions.js';

const SAMPLE = `# newdoc id = one
# global.Entity = GRP-etype-infstat-salience-centering-minspan-link-identity
1-2	Libya's	_	_	_	_	_	_	_	_
1	Libya	Libya	PROPN	NNP	_	3	nmod:poss	_	Entity=(2-person-new-nnnnn-cf1-3-coref(1-place-new-nnnnn-cf2-1-coref-Libya)
2	's	's	PART	POS	_	1	case	_	_
3	envoy	envoy	NOUN	NN	_	4	nsubj	_	Entity=2)|SpaceAfter=No
4	left	leave	VERB	VBD	_	0	root	_	_
4.1	left	leave	VERB	VBD	_	_	_	_	_
5	Durham	Durham	PROPN	NNP	_	4	obj	_	Entity=(3-place-new-nnnnn-cf3-1,2-sgl-Durham%2C_Non%2DFictional_%28city%29
6	City	City	PROPN	NNP	_	5	flat	_	Entity=3)

1	He	he	PRON	PRP	_	2	nsubj	_	Entity=(2-person-giv:act-nnnnn-cf1*-1-ana)
2	slept	sleep	VERB	VBD	_	0	root	_	_

# newdoc id = two
# global.Entity = GRP-etype-infstat-salience-centering-minspan-link-identity
1	Aid	aid	NOUN	NN	_	0	root	_	Entity=(7-abstract-new-nnnnn-cf1-1,3-sgl(8-abstract-new-nnnnn-cf2-1-sgl)
2	and	and	CCONJ	CC	_	3	cc	_	_
3	trade	trade	NOUN	NN	_	1	conj	_	Entity=(9-abstract-new-nnnnn-cf3-1-sgl)7)
`;

describe('readMentions', () => {
  const [one, two] = readMentions(SAMPLE);

  it('reads nested mentions, words of multiword tokens and names of articles', () => {
    expect(one!.map(({ start, end, head, group, type }) => [start, end, head, group, type])).toEqual([
      [0, 3, 2, 2, 'person'],
      [0, 1, 0, 1, 'place'],
      [4, 6, 4, 3, 'place'],
      [6, 7, 6, 2, 'person'],
    ]);
    expect(one!.map(({ link, identity }) => [link, identity])).toEqual([
      ['coref', ''],
      ['coref', 'Libya'],
      ['sgl', 'Durham,_Non-Fictional_(city)'],
      ['ana', ''],
    ]);
    expect(one![3]!.infstat).toBe('giv:act');
  });

  it('begins anew with every document', () => {
    expect(two!.map(({ start, end, head, minSpan }) => [start, end, head, minSpan])).toEqual([
      [0, 3, 0, [0, 2]],
      [0, 1, 0, [0]],
      [2, 3, 2, [2]],
    ]);
  });

  it('gives a list for every document, of its words', () => {
    const docs = readConllu(SAMPLE);
    expect(docs).toHaveLength(2);
    expect(one!.map(({ start, end }) => docs[0]!.text.slice(docs[0]!.start(start), docs[0]!.end(end - 1)))).toEqual([
      "Libya's envoy",
      'Libya',
      'Durham City',
      'He',
    ]);
  });

  it('reads the fields in the order of the header', () => {
    const text =
      '# global.Entity = eid-etype-head-other\n1\tRome\tRome\tPROPN\tNNP\t_\t0\troot\t_\tEntity=(e5[1/2]-place-1-x)\n' +
      '2\tx\tx\tX\tX\t_\t1\tdep\t_\tEntity=(e5[2/2]-place-1-x)\n';
    expect(readMentions(text)).toEqual([
      [{ start: 0, end: 1, head: 0, minSpan: [0], type: 'place', group: 5, infstat: '', link: '', identity: '' }],
    ]);
  });

  it('says where brackets do not fit', () => {
    expect(() => readMentions('1\tA\ta\tX\tX\t_\t0\troot\t_\tEntity=4)\n')).toThrow(/Line 1 closes .* 4/);
  });
});
