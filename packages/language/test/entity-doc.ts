import { Doc } from '../src/doc.js';
import { Strings } from '../src/strings.js';

const UPOS: Readonly<Record<string, string>> = {
  NNP: 'PROPN',
  NNPS: 'PROPN',
  NN: 'NOUN',
  NNS: 'NOUN',
  CD: 'NUM',
  JJ: 'ADJ',
  IN: 'ADP',
  DT: 'DET',
  VBD: 'VERB',
};

/**
 * For tests: a document of one sentence a line, every word written as "form/XPOS", with "/LABEL" of the
 * name it is in and "/relation>n", the governor's number in the sentence from 1: "Roe/NNP/I-PERSON/flat>1".
 * Words without a tag are of no matter. A '_' in a form is a space that is not there: "_'s" touches.
 */
export function testDoc(lines: string): Doc {
  const strings = new Strings();
  const columns = { start: [] as number[], end: [] as number[], head: [] as number[] };
  const ids = { upos: [] as number[], xpos: [] as number[], deprel: [] as number[], nameTag: [] as number[] };
  const sentenceStart = [0];
  let text = '';
  for (const line of lines.split('\n')) {
    const first = sentenceStart.at(-1)!;
    for (const word of line.trim().split(/\s+/)) {
      const [written = '', ...fields] = word.split('/');
      const form = written.replace(/^_/, '');
      if (text !== '' && form === written) text += ' ';
      columns.start.push(text.length);
      text += form;
      columns.end.push(text.length);
      const edge = fields.find((field) => field.includes('>'))?.split('>');
      const xpos = fields.find((field) => /^[A-Z$]+$/.test(field)) ?? '';
      columns.head.push(edge === undefined ? -1 : first + Number(edge[1]) - 1);
      ids.deprel.push(strings.id(edge?.[0] ?? ''));
      ids.xpos.push(strings.id(xpos));
      ids.upos.push(strings.id(UPOS[xpos] ?? 'X'));
      ids.nameTag.push(strings.id(fields.find((field) => /^[BI]-/.test(field)) ?? ''));
    }
    sentenceStart.push(columns.start.length);
  }
  const none = new Uint32Array(columns.start.length);
  return new Doc(
    text,
    {
      start: Uint32Array.from(columns.start),
      end: Uint32Array.from(columns.end),
      continues: new Uint8Array(columns.start.length),
      sentenceStart: Uint32Array.from(sentenceStart),
      head: Int32Array.from(columns.head),
      upos: Uint32Array.from(ids.upos),
      xpos: Uint32Array.from(ids.xpos),
      deprel: Uint32Array.from(ids.deprel),
      nameTag: Uint32Array.from(ids.nameTag),
      innerNameTag: none,
      lemma: none,
      feats: none,
    },
    strings,
  );
}
