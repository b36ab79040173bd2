import type { Doc } from '../doc.js';
import { annotations, ENTITY_FIELDS, hasEntities } from './annotations.js';
import { FIELD, visible } from './fields.js';
import { escapeSpaces, withPairs } from './misc.js';
import type { ConlluOptions } from './options.js';

/** CoNLL-U of a document from its columns alone; nothing for one without words. */
export function compose(doc: Doc, { id, entities = false }: ConlluOptions): string {
  if (doc.length === 0) return '';
  const name = id?.replace(/\s+/gu, '_');
  const lines = [name === undefined ? '# newdoc' : `# newdoc id = ${name}`];
  if (entities && hasEntities(doc)) lines.push(`# global.Entity = ${ENTITY_FIELDS}`);
  const pairs = entities ? annotations(doc) : undefined;
  for (let s = 0; s < doc.sentenceCount; s++) {
    const { start, end } = doc.sentence(s);
    if (start === end) continue;
    if (start === 0 || /\n\s*\n/.test(gapBefore(doc, start))) lines.push('# newpar');
    lines.push(`# sent_id = ${name === undefined ? '' : `${name}-`}${s + 1}`, `# text = ${textOf(doc, start, end)}`);
    for (let word = start; word < end; word++) {
      const last = lastOfToken(doc, word, end);
      const first = doc.columns.continues[word] === 0 || word === start;
      if (first && last > word) {
        const form = visible(doc.text.slice(doc.start(word), doc.end(last)));
        const range = `${word - start + 1}-${last - start + 1}`;
        lines.push(`${range}\t${form}\t_\t_\t_\t_\t_\t_\t_\t${spacing(doc, word, last)}`);
      }
      const misc = first && last === word ? spacing(doc, word, word) : '_';
      const columns = [
        word - start + 1,
        visible(doc.form(word)),
        FIELD.lemma(doc, word),
        FIELD.upos(doc, word),
        FIELD.xpos(doc, word),
        FIELD.feats(doc, word),
        FIELD.head(doc, word, start),
        FIELD.deprel(doc, word),
        '_',
        withPairs(misc, pairs?.get(word) ?? []),
      ];
      lines.push(columns.join('\t'));
    }
    lines.push('');
  }
  return `${lines.join('\n')}\n`;
}

/** The last word of the surface token that a word belongs to. */
function lastOfToken(doc: Doc, word: number, end: number): number {
  let last = word;
  while (last + 1 < end && doc.columns.continues[last + 1] === 1) last++;
  return last;
}

function gapBefore(doc: Doc, word: number): string {
  return doc.text.slice(word === 0 ? 0 : doc.end(word - 1), doc.start(word));
}

function gapAfter(doc: Doc, word: number): string {
  return doc.text.slice(doc.end(word), word + 1 < doc.length ? doc.start(word + 1) : undefined);
}

/** A sentence as its words and their `SpaceAfter` spell it. */
function textOf(doc: Doc, start: number, end: number): string {
  let text = visible(doc.form(start));
  for (let word = start + 1; word < end; word++) {
    text += (/\s/.test(gapBefore(doc, word)) ? ' ' : '') + visible(doc.form(word));
  }
  return text;
}

/** What MISC says of the space around a surface token. */
function spacing(doc: Doc, first: number, last: number): string {
  const pairs: string[] = [];
  const after = gapAfter(doc, last);
  const atEnd = last === doc.length - 1;
  if (!atEnd && !/\s/.test(after)) pairs.push('SpaceAfter=No');
  if (after !== '' && (after !== ' ' || atEnd)) pairs.push(`SpacesAfter=${escapeSpaces(after)}`);
  if (first === 0 && doc.start(0) > 0) pairs.push(`SpacesBefore=${escapeSpaces(gapBefore(doc, 0))}`);
  return pairs.join('|') || '_';
}
