import type { Reading } from '../ledger/reading.js';
import { extentOfClause, extentOfPhrase } from '../predicate/extent.js';
import { markOf } from '../predicate/grammar.js';
import type { Found } from './found.js';

/** Verbs and nouns whose infinitive is what somebody is after. */
const AFTER = new Set(
  'seek try attempt hope aim want intend plan decide wish strive endeavour endeavor bid effort move desire ploy'.split(
    ' ',
  ),
);

/**
 * What somebody is after explains what he does for it: 'decided TO PLEASE the generals by FREEING them', 'tried TO CALM the
 * markets by RAISING rates'.
 */
export function means({ doc }: Reading): Found[] {
  const found: Found[] = [];
  for (let word = 0; word < doc.length; word++) {
    if (doc.xpos(word) !== 'VBG' || doc.relation(word) !== 'advcl' || markOf(doc, word) !== 'by') continue;
    const aim = doc.head(word);
    const over = doc.head(aim);
    if (aim > word || over < 0 || markOf(doc, aim) !== 'to' || !AFTER.has(doc.lemma(over))) continue;
    const mark = [...doc.children(word)].find((c) => doc.deprel(c) === 'mark')!;
    found.push({
      effect: word,
      cause: aim,
      effectSpan: extentOfClause(doc, word, new Set()),
      causeSpan: extentOfPhrase(doc, aim, 0, new Set([word])),
      cue: { start: doc.start(mark), end: doc.end(mark) },
      word,
      kind: 'motive',
      rule: 'to do one thing by another',
    });
  }
  return found;
}
