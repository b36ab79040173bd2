import type { Doc } from '@rapporteur/language';
import {
  type NetworkLabels,
  PieceTable,
  pieceKeys,
  type TagSetData,
  type VectorData,
  WHOLE_PIECES,
  WordVectors,
} from '@rapporteur/language/training';
import { NAME_LABELS } from '../entities/name-labels.js';
import type { TrainingDoc } from '../training-docs.js';
import { sentencesOf } from '../treebank.js';
import { casingsOf } from './casing.js';
import type { Example, WordForm } from './example.js';

/** What a network learns from. */
export interface Dataset {
  readonly examples: readonly Example[];
  readonly words: readonly WordForm[];
  /** Keys of the pieces that are learnt, one a row. */
  readonly pieceKeys: Int32Array;
  readonly labels: NetworkLabels;
}

/** Number of classes of every tag head: UPOS, XPOS, FEATS, outer names, inner names. */
export function tagSizes({ tags, names }: NetworkLabels): number[] {
  return [tags.upos.length, tags.xpos.length, tags.feats.length, names.length, names.length];
}

/** Tags and relations rarer than this are not learnt. */
const MIN_TAG_COUNT = 4;
const MIN_RELATION_COUNT = 5;
const MIN_PIECE_COUNT = 2;

/** Turns documents into examples. */
export function buildDataset(docs: readonly TrainingDoc[], vectors: VectorData): Dataset {
  const tags = collectTags(docs);
  // The root is told by its arc.
  const relations = frequent(docs, (doc, word) => doc.deprel(word), MIN_RELATION_COUNT).filter((r) => r !== 'root');
  const index = (values: readonly string[]): ReadonlyMap<string, number> => new Map(values.map((v, i) => [v, i]));
  const [upos, xpos, feats, names, relation] = [tags.upos, tags.xpos, tags.feats, NAME_LABELS, relations].map(index);
  const forms = new Map<string, number>();
  const counts: number[] = [];
  const formId = (form: string): number => {
    const id = forms.get(form) ?? forms.size;
    if (id === forms.size) forms.set(form, id);
    counts[id] = (counts[id] ?? 0) + 1;
    return id;
  };
  const examples: Example[] = [];
  let sentences = 0;
  for (const { doc, names: labels } of docs) {
    for (const { from, to } of sentencesOf([doc])) {
      const column = (value: (word: number) => number): Int32Array =>
        Int32Array.from({ length: to - from }, (_, i) => value(from + i));
      const gold = {
        tags: [
          column((word) => upos!.get(doc.upos(word)) ?? -1),
          column((word) => xpos!.get(doc.xpos(word)) ?? -1),
          column((word) => feats!.get(doc.feats(word)) ?? -1),
          column((word) => (labels === undefined ? -1 : names!.get(labels.outer[word]!)!)),
          column((word) => (labels === undefined ? -1 : names!.get(labels.inner[word]!)!)),
        ],
        heads: column((word) => (doc.head(word) < 0 ? -1 : doc.head(word) - from)),
        relations: column((word) => relation!.get(doc.deprel(word)) ?? -1),
      };
      for (const casing of casingsOf(sentences++, to - from)) {
        examples.push({ forms: column((word) => formId(casing(doc.form(word)))), ...gold });
      }
    }
  }
  const wordVectors = new WordVectors(vectors);
  const learnt = learntPieces([...forms.keys()], counts);
  const table = new PieceTable(learnt);
  const words = [...forms.keys()].map((form, id) => {
    const keys = pieceKeys(form);
    return {
      vector: wordVectors.row(form),
      whole: Int32Array.from(table.rows(keys.slice(0, WHOLE_PIECES))),
      parts: Int32Array.from(table.rows(keys.slice(WHOLE_PIECES))),
      count: counts[id]!,
    };
  });
  return { examples, words, pieceKeys: learnt, labels: { tags, names: NAME_LABELS, relations } };
}

/** Keys of the pieces met twice: those that name a word, in running text, the others in different words. */
function learntPieces(forms: readonly string[], counts: readonly number[]): Int32Array {
  const met = new Map<number, number>();
  for (const [id, form] of forms.entries()) {
    for (const [i, key] of pieceKeys(form).entries()) {
      met.set(key, (met.get(key) ?? 0) + (i < WHOLE_PIECES ? counts[id]! : 1));
    }
  }
  const often = [...met].filter(([, count]) => count >= MIN_PIECE_COUNT).map(([key]) => key);
  return Int32Array.from(often).sort();
}

function frequent(docs: readonly TrainingDoc[], value: (doc: Doc, word: number) => string, least: number): string[] {
  const counts = new Map<string, number>();
  for (const { doc } of docs) {
    for (let word = 0; word < doc.length; word++) {
      counts.set(value(doc, word), (counts.get(value(doc, word)) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([name]) => name)
    .sort();
}

function collectTags(docs: readonly TrainingDoc[]): TagSetData {
  const key = (doc: Doc, word: number): string => `${doc.upos(word)}\t${doc.xpos(word)}\t${doc.feats(word)}`;
  const kept = frequent(docs, key, MIN_TAG_COUNT).map((tag) => tag.split('\t'));
  const values = (part: number): string[] => [...new Set(kept.map((tag) => tag[part]!))].sort();
  const [upos, xpos, feats] = [values(0), values(1), values(2)] as const;
  const tags = kept.map(([u, x, f]) => [upos.indexOf(u!), xpos.indexOf(x!), feats.indexOf(f!)] as const);
  return { upos, xpos, feats, tags };
}
