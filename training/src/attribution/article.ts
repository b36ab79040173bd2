import { mend, Predicates } from '@rapporteur/coder';
import { AttributionContext, cueWordKey, directSpeech, Quotations } from '@rapporteur/coder/training';
import type { Doc, Language } from '@rapporteur/language';
import type { Knowledge } from '@rapporteur/ontology';
import { type GoldArticle, type GoldAttribution, highest, wordsIn } from './gold.js';

/** An annotated article as the coder will read it. */
export interface Article {
  readonly context: AttributionContext;
  readonly doc: Doc;
  readonly attributions: readonly GoldAttribution[];
  /** Of each attribution, the words of its cue. */
  readonly cues: readonly (readonly number[])[];
  /** 1 for the words inside the content of an attribution. */
  readonly said: Uint8Array;
}

export function readArticle({ text, attributions }: GoldArticle, language: Language, knowledge: Knowledge): Article {
  const doc = mend(language.analyze(text), knowledge.factuality);
  const predicates = new Predicates(doc, knowledge.events);
  const quotes = new Quotations(text);
  const speeches = directSpeech(doc, quotes, knowledge.factuality);
  const context = new AttributionContext(predicates, knowledge.factuality, quotes, speeches);
  const said = new Uint8Array(doc.length);
  for (const { content } of attributions) for (const word of wordsIn(doc, content)) said[word] = 1;
  return { context, doc, attributions, cues: attributions.map(({ cue }) => wordsIn(doc, cue)), said };
}

/** A word is no candidate if it was a cue less often, or in a smaller share of its uses. */
const LEAST_CUES = 2;
const LEAST_SHARE = 0.01;

/** The words, by lemma and kind, that are cues often enough for the model to look at them. */
export function cueWordsOf(articles: readonly Article[]): Int32Array {
  const uses = new Map<number, number>();
  const cues = new Map<number, number>();
  const count = (map: Map<number, number>, key: number) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const article of articles) {
    for (let word = 0; word < article.doc.length; word++) count(uses, cueWordKey(article.doc, word));
    for (const words of article.cues) {
      const head = highest(article.doc, words);
      if (head !== undefined) count(cues, cueWordKey(article.doc, head));
    }
  }
  const found = [...cues].filter(([key, n]) => n >= LEAST_CUES && n / uses.get(key)! >= LEAST_SHARE);
  return Int32Array.from(found, ([key]) => key).sort();
}
