import type { Doc } from '../doc.js';
import type { Stage } from '../stage.js';
import { batchesOf } from './batches.js';
import type { NetworkLabels } from './labels.js';
import { tagColumns } from './layout.js';
import type { Network } from './network.js';
import { TagChoice } from './tag-choice.js';

/** Tags, trees and names of all sentences, by one network. */
export function readStage(network: Network, labels: NetworkLabels): Stage {
  const starts = tagColumns(network.sizes);
  const width = starts.at(-1)!;
  const [outerAt, innerAt] = [starts[3]!, starts[4]!];
  const choice = new TagChoice(labels.tags, starts);
  return {
    name: 'read',
    requires: ['start', 'end', 'sentenceStart'],
    provides: ['upos', 'xpos', 'feats', 'head', 'deprel', 'nameTag', 'innerNameTag'],
    run: (doc) => {
      const ids = (values: readonly string[]): Uint32Array =>
        Uint32Array.from(values, (value) => doc.strings.id(value));
      const { tags } = labels.tags;
      const [uposIds, xposIds, featsIds] = [ids(labels.tags.upos), ids(labels.tags.xpos), ids(labels.tags.feats)];
      const [nameIds, relationIds] = [ids(labels.names), ids(labels.relations)];
      const columns = {
        upos: new Uint32Array(doc.length),
        xpos: new Uint32Array(doc.length),
        feats: new Uint32Array(doc.length),
        nameTag: new Uint32Array(doc.length),
        innerNameTag: new Uint32Array(doc.length),
        deprel: new Uint32Array(doc.length),
        head: new Int32Array(doc.length),
      };
      for (const batch of batchesOf(doc)) {
        const forms: string[] = [];
        for (const { start, end } of batch) for (let word = start; word < end; word++) forms.push(doc.form(word));
        const output = network.read(
          forms,
          batch.map(({ start, end }) => end - start),
        );
        let at = 0;
        for (const { start, end } of batch) {
          const shift = start - at;
          for (let word = start; word < end; word++, at++) {
            const row = at * width;
            const [upos, xpos, feats] = tags[choice.best(output.tags, row)]!;
            columns.upos[word] = uposIds[upos]!;
            columns.xpos[word] = xposIds[xpos]!;
            columns.feats[word] = featsIds[feats]!;
            columns.nameTag[word] = nameIds[best(output.tags, row + outerAt, nameIds.length)]!;
            columns.innerNameTag[word] = nameIds[best(output.tags, row + innerAt, nameIds.length)]!;
            const head = output.heads[at]!;
            columns.head[word] = head < 0 ? -1 : head + shift;
            columns.deprel[word] = relationIds[output.relations[at]!]!;
          }
        }
      }
      settleRoots(doc, columns.head, columns.deprel);
      return doc.with(columns);
    },
  };
}

function best(scores: Float32Array, from: number, count: number): number {
  let found = 0;
  for (let i = 1; i < count; i++) if (scores[from + i]! > scores[from + found]!) found = i;
  return found;
}

/** Roots are told by having no governor; where a sentence was read in pieces, the later ones hang on the first. */
function settleRoots(doc: Doc, head: Int32Array, deprel: Uint32Array): void {
  const [root, parataxis] = [doc.strings.id('root'), doc.strings.id('parataxis')];
  for (let s = 0; s < doc.sentenceCount; s++) {
    const { start, end } = doc.sentence(s);
    let first = -1;
    for (let word = start; word < end; word++) {
      if (head[word]! >= 0) continue;
      if (first < 0) {
        first = word;
        deprel[word] = root;
      } else {
        head[word] = first;
        deprel[word] = parataxis;
      }
    }
  }
}
