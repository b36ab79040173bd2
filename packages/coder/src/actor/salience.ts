import type { Doc } from '@rapporteur/language';
import type { Cast, Mention } from './cast.js';
import type { ChainIndex } from './chain-index.js';

/** How many sentences back an antecedent may stand. */
const REACH = 4;

/** What it counts that a coreference chain holds both words. */
const CHAINED = 7;

/**
 * The mention before a word that is most likely meant: near sentences first, subjects before others,
 * within the same sentence the nearest before (after Lappin and Leass 1994, much simplified).
 */
export function recent(
  doc: Doc,
  word: number,
  cast: Cast,
  fits: (mention: Mention) => boolean,
  chains?: ChainIndex,
): Mention | undefined {
  const sentence = doc.sentenceOf(word);
  let best: Mention | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let i = cast.mentions.length - 1; i >= 0; i--) {
    const mention = cast.mentions[i]!;
    if (mention.word >= word || mention.form === 'attribute') continue;
    const back = sentence - doc.sentenceOf(mention.word);
    if (back > REACH) break;
    if (!fits(mention)) continue;
    const chained = chains?.together(mention.word, word) ? CHAINED : 0;
    const score = -10 * back + prominence(doc, mention.word) + chained - (word - mention.word) / 200;
    if (score > bestScore) {
      best = mention;
      bestScore = score;
    }
  }
  return best;
}

function prominence(doc: Doc, word: number): number {
  const deprel = doc.deprel(word);
  if (deprel === 'nsubj' || deprel === 'nsubj:pass') return doc.head(doc.head(word)) < 0 ? 8 : 5;
  // A name at the root is a subject whose verb the parser lost in its relative clause.
  if (deprel === 'root') return 7;
  if (deprel === 'obj' || deprel === 'iobj' || deprel === 'obl:agent') return 3;
  if (deprel === 'nmod:poss' || deprel === 'compound') return 1;
  return 2;
}
