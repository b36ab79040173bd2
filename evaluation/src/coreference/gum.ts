import { type Doc, type Language, readConllu } from '@rapporteur/language';
import { type GumMention, readMentions } from '@rapporteur/training/gum';
import type { Chains } from './chains.js';
import { type CoreferenceScore, conllF1 } from './conll-f1.js';

/** Whether a CoNLL-U file says which phrases corefer, as GUM's files do. */
export function hasMentions(conllu: string): boolean {
  return /^# global\.Entity/m.test(conllu);
}

/** Coreference scored with the program's own tags and trees on gold words, and on running text. */
export function scoreGum(conllu: string, language: Language): { gold: CoreferenceScore; raw: CoreferenceScore } {
  const docs = readConllu(conllu);
  const keys = readMentions(conllu).map((mentions, i) => keyChains(docs[i]!, mentions));
  const score = (analyze: (doc: Doc) => Doc) =>
    conllF1(docs.map((doc, i) => ({ key: keys[i]!, response: responseChains(analyze(doc)) })));
  return { gold: score((doc) => language.annotate(doc)), raw: score((doc) => language.analyze(doc.text)) };
}

/** Mentions are known by their place in the text, which is the same whatever words it is cut into. */
function place(doc: Doc, start: number, end: number): string {
  return `${doc.start(start)}-${doc.end(end - 1)}`;
}

function keyChains(doc: Doc, mentions: readonly GumMention[]): Chains {
  return grouped(mentions.map(({ start, end, group }) => [group, place(doc, start, end)]));
}

function responseChains(doc: Doc): Chains {
  const { mentionStart, mentionEnd, mentionChain } = doc.columns;
  if (mentionStart === undefined || mentionEnd === undefined || mentionChain === undefined) return [];
  return grouped(Array.from(mentionStart, (start, i) => [mentionChain[i]!, place(doc, start, mentionEnd[i]!)]));
}

function grouped(mentions: readonly (readonly [group: number, mention: string])[]): Chains {
  const chains = new Map<number, string[]>();
  for (const [group, mention] of mentions) {
    const chain = chains.get(group);
    if (chain === undefined) chains.set(group, [mention]);
    else chain.push(mention);
  }
  return [...chains.values()];
}
