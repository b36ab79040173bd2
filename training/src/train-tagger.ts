import type { Doc } from '@rapporteur/language';
import {
  EXACT,
  EXACT_SEED,
  FOLDED,
  hashUnits,
  mix,
  TagDictionary,
  type TagDictionaryData,
  Tagger,
  TagSet,
  type TagSetData,
} from '@rapporteur/language/training';
import { Perceptron } from './perceptron.js';
import { Random } from './random.js';
import { type Sentence, sentencesOf } from './treebank.js';

/** A word seen this often has no other tags than those seen. */
const CLOSED_COUNT = 20;
/** A word seen less often is unknown to the dictionary, so that training meets unknown words too. */
const KNOWN_COUNT = 3;
/** A tag of this many different words is open to every word. */
const OPEN_TYPES = 25;
/** Tags rarer than this are not learnt. */
const MIN_TAG_COUNT = 4;
/** Share of a word's occurrences that a tag needs to be among its tags. */
const MIN_TAG_SHARE = 0.004;

/** Epochs after which the weights start from zero again; the model is the average of the runs. */
const EPOCHS_A_RUN = 4;

/** A tagger in training, and what its model is made of. */
export interface TrainedTagger {
  readonly tagger: Tagger;
  readonly perceptron: Perceptron;
  readonly tagSet: TagSetData;
  readonly dictionary: TagDictionaryData;
}

/** Trains the tagger; `scorer` of the result is the perceptron itself, not averaged. */
export function trainTagger(docs: readonly Doc[], epochs: number, log: (line: string) => void): TrainedTagger {
  const tagSetData = collectTags(docs);
  const tagSet = new TagSet(tagSetData);
  const gold = new Map(docs.map((doc) => [doc, goldTags(doc, tagSetData)]));
  const dictionary = buildDictionary(docs, gold, tagSet);
  const perceptron = new Perceptron();
  const tagger = new Tagger(tagSet, new TagDictionary(dictionary, tagSet.pair), perceptron);
  const sentences = sentencesOf(docs);
  const random = new Random(1);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    if (epoch > 1 && (epoch - 1) % EPOCHS_A_RUN === 0) perceptron.restart();
    let wrong = 0;
    let words = 0;
    for (const { doc, from, to } of random.shuffle<Sentence>(sentences)) {
      const tags = gold.get(doc)!;
      tagger.tagSentence(doc, from, to, (word, features, count, chosen) => {
        const right = tags[word]!;
        words++;
        perceptron.step();
        if (right < 0 || right === chosen) return;
        wrong++;
        for (const part of [tagSet.uposClass, tagSet.xposClass, tagSet.featsClass]) {
          if (part[right] === part[chosen]) continue;
          perceptron.update(features, count, part[right]!, 1);
          perceptron.update(features, count, part[chosen]!, -1);
        }
      });
    }
    log(`tagger: epoch ${epoch} of ${epochs}, ${((100 * wrong) / words).toFixed(2)}% wrong while learning`);
  }
  return { tagger, perceptron, tagSet: tagSetData, dictionary };
}

function collectTags(docs: readonly Doc[]): TagSetData {
  const counts = new Map<string, number>();
  for (const doc of docs) {
    for (let word = 0; word < doc.length; word++) {
      const key = tagKey(doc, word);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const kept = [...counts].filter(([, count]) => count >= MIN_TAG_COUNT).map(([key]) => key.split('\t'));
  const values = (part: number): string[] => [...new Set(kept.map((tag) => tag[part]!))].sort();
  const [upos, xpos, feats] = [values(0), values(1), values(2)];
  const tags = kept.map(([u, x, f]) => [upos.indexOf(u!), xpos.indexOf(x!), feats.indexOf(f!)] as const);
  return { upos, xpos, feats, tags };
}

function tagKey(doc: Doc, word: number): string {
  return `${doc.upos(word)}\t${doc.xpos(word)}\t${doc.feats(word)}`;
}

/** The tag of every word, or -1 where it is too rare to be learnt. */
function goldTags(doc: Doc, { upos, xpos, feats, tags }: TagSetData): Int32Array {
  const index = new Map(tags.map(([u, x, f], tag) => [`${upos[u]}\t${xpos[x]}\t${feats[f]}`, tag]));
  return Int32Array.from({ length: doc.length }, (_, word) => index.get(tagKey(doc, word)) ?? -1);
}

function buildDictionary(docs: readonly Doc[], gold: ReadonlyMap<Doc, Int32Array>, tagSet: TagSet): TagDictionaryData {
  const words = new Map<number, Map<number, number>>();
  for (const doc of docs) {
    for (let word = 0; word < doc.length; word++) {
      const tag = gold.get(doc)![word]!;
      if (tag < 0) continue;
      const folded = hashUnits(doc.text, doc.start(word), doc.end(word), FOLDED);
      const exact = hashUnits(doc.text, doc.start(word), doc.end(word), EXACT);
      for (const key of [folded, mix(exact, EXACT_SEED)]) {
        const counts = words.get(key) ?? new Map<number, number>();
        words.set(key, counts.set(tag, (counts.get(tag) ?? 0) + 1));
      }
    }
  }
  const keys: number[] = [];
  const sets: number[] = [];
  const tagSets: { tags: number[]; closed: boolean }[] = [];
  const setIndex = new Map<string, number>();
  const types = new Uint32Array(tagSet.size);
  for (const [key, counts] of [...words].sort(([a], [b]) => a - b)) {
    for (const tag of counts.keys()) types[tag]!++;
    const total = [...counts.values()].reduce((a, b) => a + b, 0);
    if (total < KNOWN_COUNT) continue;
    const tags = [...counts]
      .filter(([, count]) => count >= total * MIN_TAG_SHARE)
      .sort(([a, m], [b, n]) => n - m || a - b)
      .map(([tag]) => tag);
    const closed = total >= CLOSED_COUNT;
    const name = `${closed} ${tags.join(' ')}`;
    if (!setIndex.has(name)) {
      setIndex.set(name, tagSets.length);
      tagSets.push({ tags, closed });
    }
    keys.push(key);
    sets.push(setIndex.get(name)!);
  }
  // Every word counts twice above, by its folded and by its exact form.
  const open = [...types.keys()].filter((tag) => types[tag]! >= OPEN_TYPES * 2);
  return { keys: Int32Array.from(keys), sets: Uint16Array.from(sets), tagSets, open };
}
