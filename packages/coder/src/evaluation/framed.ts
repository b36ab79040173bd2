import { phrase } from '../actor/phrase.js';
import type { Reading } from '../ledger/reading.js';
import { caseOf, child, childrenOf, isVerb } from '../predicate/grammar.js';
import { baseForms } from '../text/base-forms.js';
import type { Finding } from './finding.js';
import { judgedAt } from './judged.js';
import { saidOf } from './said-of.js';

/** What verbs of judging call somebody, whatever the words: 'hailed as THE FATHER OF THE NATION', 'dismissed it as THEATRE'. */
export function framed(reading: Reading): Finding[] {
  const { doc, cast, knowledge } = reading;
  const found: Finding[] = [];
  for (let as = 0; as < doc.length; as++) {
    const word = doc.head(as);
    if (doc.form(as).toLowerCase() !== 'as' || word < as || isOther(reading, word)) continue;
    const said = saidOf(doc, word);
    if (said?.by === undefined) continue;
    const row = baseForms(doc, said.by.verb)
      .map((base) => knowledge.ledgers.judging.frame(base, 'as'))
      .find((frame) => frame !== undefined);
    if (row === undefined || row.judgement === '-') continue;
    const { first, last } = phrase(doc, word);
    let start = Math.max(as + 1, Math.min(first, word));
    while (start < word && (doc.upos(start) === 'DET' || doc.upos(start) === 'PUNCT')) start++;
    found.push({
      anchor: word,
      words: { start: doc.start(start), end: doc.end(Math.max(last, word, ofPhrase(doc, word))) },
      rule: `${row.lemma} as (verb)`,
      judgement: row.judgement,
      loaded: false,
      judge: said.by.verb,
      said: true,
      ...judgedAt(doc, said.word, cast),
    });
  }
  return found;
}

/** 'hailed the troops AS THEY LEFT', 'hailed as PRESIDENT PUTIN': a time, a name or a number is no judgement. */
function isOther({ doc, cast }: Reading, word: number): boolean {
  // 'was dismissed as his campaign MANAGER' tells an office.
  if (cast.at(word) !== undefined && !/^an?$/i.test(determiner(doc, word))) return true;
  return (
    isVerb(doc, word) ||
    ['PROPN', 'NUM', 'ADP', 'ADV'].includes(doc.upos(word)) ||
    child(doc, word, 'nsubj') !== undefined
  );
}

/** 'an act OF TERRORISM': a noun may say nothing without its complement. */
function ofPhrase(doc: Reading['doc'], word: number): number {
  const complement = childrenOf(doc, word, 'nmod').find((c) => caseOf(doc, c) === 'of');
  return complement !== undefined && complement - word <= 4 ? complement : word;
}

function determiner(doc: Reading['doc'], word: number): string {
  const found = child(doc, word, 'det');
  return found === undefined ? '' : doc.form(found);
}
