import type { Span } from '@rapporteur/report';
import { speechEntry } from '../factuality/frame.js';
import type { Reading } from '../ledger/reading.js';
import { SpanIndex } from '../text/span-index.js';
import type { Finding } from './finding.js';

import { judgingForms } from './judging-phrase.js';
import { sureActorAt } from './sure-target.js';

/** Single marks around a few words, which are no quotations elsewhere. */
const SINGLE = /(?<![\p{L}\p{N}’'])(?:‘([^‘’“”"'\n]{2,40})’|'([^‘’“”"'\n]{2,40})')(?![\p{L}\p{N}])/gu;

const MOST_WORDS = 3;

/**
 * Words of praise or right that the author sets in quotation marks to keep away from them: a 'humanitarian' war. Short
 * quotations are mostly somebody's words, so only those of a word on the list count, where nobody speaks in the sentence.
 */
export function scareQuotes(reading: Reading): Finding[] {
  const { doc, quotes, attributed, knowledge, standings, cast } = reading;
  const contents = new SpanIndex(
    attributed.flatMap(({ attribution }) => [attribution.content, ...(attribution.further ?? [])]),
    (span) => span,
  );
  const marked = [...quotes.all, ...[...doc.text.matchAll(SINGLE)].map(spanOf)].filter(
    ({ start, end }) => end - start <= 42,
  );
  if (marked.length === 0) return [];
  const starts = new Map<number, number>();
  for (let word = 0; word < doc.length; word++) starts.set(doc.start(word), word);
  return marked.flatMap((span): Finding[] => {
    const first = starts.get(span.start + 1) ?? starts.get(span.start + 2);
    if (first === undefined) return [];
    let last = first;
    while (last + 1 < doc.length && doc.end(last + 1) < span.end) last++;
    if (last - first >= MOST_WORDS || doc.upos(last) === 'PUNCT' || !/^\p{Ll}/u.test(doc.form(first))) return [];
    let anchor = -1;
    for (let w = first; w <= last; w++) {
      if (judgingForms(doc, w).some((form) => knowledge.ledgers.judging.isScare(form))) anchor = w;
    }
    if (anchor < 0 || standings.of(anchor).voices.length > 0) return [];
    const content = contents.before(span.start);
    if ((content !== undefined && content.end > span.start) || isSpokenIn(reading, anchor, span)) return [];
    const noun = doc.deprel(anchor) === 'amod' ? doc.head(anchor) : anchor;
    const target = noun < 0 || noun === anchor ? undefined : sureActorAt(doc, noun, cast);
    const words = { start: doc.start(first), end: doc.end(last) };
    return [
      {
        anchor,
        words,
        rule: 'scare quotes',
        judgement: 'negative',
        loaded: false,
        scare: true,
        said: false,
        ...(target !== undefined
          ? { target }
          : noun > last
            ? { object: { start: doc.start(noun), end: doc.end(noun) } }
            : { object: words }),
      },
    ];
  });
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** Words after which a quotation names or cites. */
const CITING =
  /^(call|term|name|dub|label|describe|title|entitle|phrase|word|slogan|know|nickname|brand|style|so-called|refer|mean|define|code-name|headline|book|film|song|programme|show)$/;

/** Somebody speaks in the sentence, or a word before the marks names or cites. */
function isSpokenIn({ doc, knowledge }: Reading, word: number, { start: from }: Span): boolean {
  const { start, end } = doc.sentence(doc.sentenceOf(word));
  for (let w = start; w < end; w++) {
    if (speechEntry(doc, w, knowledge.factuality)?.attribution === 'speech') return true;
    if (doc.end(w) <= from && CITING.test(doc.lemma(w).toLowerCase())) return true;
  }
  return false;
}
