import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Doc, readConllu } from '@rapporteur/language';

/** The treebanks: UD English EWT and GUM. */
export const TREEBANKS = ['ewt', 'gum'] as const;

/** One sentence of a document. */
export interface Sentence {
  readonly doc: Doc;
  readonly from: number;
  readonly to: number;
}

/**
 * The text of a part of a treebank, in CoNLL-U.
 * @throws Error when the file is missing, with where it was looked for and the remedy
 */
export function readTreebankText(folder: string, treebank: string, part: 'train' | 'dev'): string {
  const path = join(folder, treebank, `${part}.conllu`);
  if (!existsSync(path)) {
    throw new Error(
      `No treebank at ${path}. Put UD English EWT and GUM there (ewt/train.conllu, ewt/dev.conllu, gum/...), ` +
        'or name their folder: npm run train -- --data DIR',
    );
  }
  return readFileSync(path, 'utf8');
}

/** The documents of a part of a treebank. */
export function readTreebank(folder: string, treebank: string, part: 'train' | 'dev'): Doc[] {
  return readConllu(readTreebankText(folder, treebank, part));
}

/**
 * GUM's features after EWT's conventions, where the two differ on words of every kind of text: "you" has
 * no number, imperatives no person, existential "there" no type. A model would else toss a coin.
 */
export function withCommonFeatures(doc: Doc): Doc {
  const feats = doc.columns.feats!.slice();
  for (let word = 0; word < doc.length; word++) {
    const value = doc.feats(word);
    if (doc.upos(word) === 'PRON' && doc.feat(word, 'Person') === '2') {
      feats[word] = doc.strings.id(value.replace(/Number=(?:Sing|Plur)\|/, ''));
    } else if (doc.feat(word, 'Mood') === 'Imp') feats[word] = doc.strings.id(value.replace('Person=2|', ''));
    else if (doc.xpos(word) === 'EX') feats[word] = 0;
  }
  return doc.with({ feats });
}

export function sentencesOf(docs: readonly Doc[]): Sentence[] {
  return docs.flatMap((doc) =>
    Array.from({ length: doc.sentenceCount }, (_, s) => {
      const { start, end } = doc.sentence(s);
      return { doc, from: start, to: end };
    }),
  );
}

/** How often the leading treebank must have a word, and how much of that with one analysis, to be followed. */
const FOLLOWED_COUNT = 3;
const FOLLOWED_SHARE = 0.95;

/**
 * The features of documents after the habits of others: a word that `leading` nearly always gives the same
 * features, under the same UPOS and XPOS, is given them here too ("really" has Degree=Pos in GUM and nothing in
 * EWT). Where the two differ by convention alone, no context tells which one is right.
 */
export function followFeatures(docs: readonly Doc[], leading: readonly Doc[]): Doc[] {
  const key = (doc: Doc, word: number): string =>
    `${doc.form(word).toLowerCase()}\t${doc.upos(word)}\t${doc.xpos(word)}`;
  const habits = new Map<string, Map<string, number>>();
  for (const doc of leading) {
    for (let word = 0; word < doc.length; word++) {
      const counts = habits.get(key(doc, word)) ?? new Map<string, number>();
      habits.set(key(doc, word), counts.set(doc.feats(word), (counts.get(doc.feats(word)) ?? 0) + 1));
    }
  }
  const followed = new Map<string, string>();
  for (const [word, counts] of habits) {
    const total = [...counts.values()].reduce((a, b) => a + b, 0);
    const [feats, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (total >= FOLLOWED_COUNT && count >= FOLLOWED_SHARE * total) followed.set(word, feats);
  }
  return docs.map((doc) => {
    const feats = Uint32Array.from({ length: doc.length }, (_, word) => {
      const habit = followed.get(key(doc, word));
      return habit === undefined ? doc.columns.feats![word]! : doc.strings.id(habit);
    });
    return doc.with({ feats });
  });
}
