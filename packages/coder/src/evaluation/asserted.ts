import { speechEntry } from '../factuality/frame.js';
import type { Reading } from '../ledger/reading.js';
import { isVerb } from '../predicate/grammar.js';
import type { Finding } from './finding.js';
import { callsAt } from './judge-of.js';

/** Modalities in which nobody judges yet: 'they planned to call him a liar', 'is he a liar?', 'it may be folly'. */
const OPEN: ReadonlySet<string> = new Set(['planned', 'demanded', 'questioned', 'conditional', 'counterfactual']);

/**
 * Somebody judges here, and it is clear who. What is asked, demanded or supposed judges nobody yet, and of denials only
 * those of praise do ('is not honest'). What is reported without quotation marks may be the reporter's word, unless it is
 * the point of what is said ('said that the plan was FOLLY'); and words in a sentence that tells of speech are not the
 * author's own.
 */
export function isAsserted(reading: Reading, finding: Finding): boolean {
  const { doc, standings, quotes } = reading;
  const { anchor, said, words, judge, deed, scare } = finding;
  if (scare) return true;
  const presupposed = isPresupposed(reading, finding);
  const { modality, negative } = standings.of(judge ?? anchor);
  const { voices } = standings.of(anchor);
  if (!presupposed) {
    if (negative ? !deniesPraise(finding) : OPEN.has(modality)) return false;
    // 'They warn that it was FOLLY' says so; 'it may be folly' does not.
    if (modality !== 'actual' && (!said || (modality === 'possible' && !negative && voices.length === 0))) return false;
  }
  if (judge !== undefined) return true;
  const quoted = quotes.around({ start: doc.start(anchor), end: doc.end(anchor) }) !== undefined;
  if (voices.length === 0) {
    if (quoted || quotes.share(words) !== 'none') return false;
    return presupposed ? !tellsOfCalling(reading, anchor) : !tellsOfSpeech(reading, anchor);
  }
  return quoted || (said && !deed && !isVague(doc, voices.at(-1)?.source) && !tellsOfCalling(reading, anchor));
}

function deniesPraise({ said, judgement, target }: Finding): boolean {
  return said && judgement === 'positive' && target !== undefined;
}

/** 'they know that ...', 'which says that ...': whoever was named last is taken for the speaker too easily. */
function isVague(doc: Reading['doc'], source: number | undefined): boolean {
  return source !== undefined && /^(they|who|that|which|it|those|some|many)$/i.test(doc.form(source));
}

/** The author's own name for somebody judges wherever it stands: 'must answer the premier's TREACHERY'. */
export function isPresupposed({ doc, standings, quotes }: Reading, { anchor, presupposed, said }: Finding): boolean {
  if (!presupposed || said || standings.of(anchor).voices.length > 0) return false;
  return quotes.around({ start: doc.start(anchor), end: doc.end(anchor) }) === undefined;
}

function tellsOfCalling({ doc, knowledge }: Reading, word: number): boolean {
  return anyInSentence(doc, word, (w) => isVerb(doc, w) && callsAt(doc, knowledge, w));
}

/** 'Obama: The Deal Is a Disaster'. */
const HEADLINE = /^[^:.]{2,50}: /;

function tellsOfSpeech({ doc, knowledge }: Reading, word: number): boolean {
  const { start, end } = doc.sentence(doc.sentenceOf(word));
  if (HEADLINE.test(doc.text.slice(doc.start(start), doc.end(end - 1)))) return true;
  return anyInSentence(
    doc,
    word,
    (w) =>
      w !== word &&
      isVerb(doc, w) &&
      (callsAt(doc, knowledge, w) || speechEntry(doc, w, knowledge.factuality)?.attribution === 'speech'),
  );
}

function anyInSentence(doc: Reading['doc'], word: number, holds: (w: number) => boolean): boolean {
  const { start, end } = doc.sentence(doc.sentenceOf(word));
  for (let w = start; w < end; w++) if (holds(w)) return true;
  return false;
}
