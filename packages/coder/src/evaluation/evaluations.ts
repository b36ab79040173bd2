import type { Participant } from '@rapporteur/report';
import { speakerOf } from '../attribution/speaker.js';
import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';
import type { Finding } from './finding.js';
import { framed } from './framed.js';
import { judgeAt, judgingVerbOver } from './judge-of.js';
import { judgingForms, occurrenceAt } from './judging-phrase.js';
import { judge } from './judging-words.js';
import { scareQuotes } from './scare-quotes.js';

/**
 * Who calls whom what: words that judge where they stand ('a PUPPET court', 'sugarcoated'), whatever a verb of judging calls
 * somebody ('hailed as THE FATHER OF THE NATION'), and words that the author sets in quotation marks to keep away from them.
 */
export function evaluations(reading: Reading): Draft<'evaluations'>[] {
  const found = [...judgingWords(reading), ...framed(reading), ...scareQuotes(reading)];
  return onePhraseOnce(found).map((finding) => draft(reading, finding));
}

function judgingWords(reading: Reading): Finding[] {
  const { doc, knowledge } = reading;
  const found: Finding[] = [];
  for (let word = 0; word < doc.length; ) word = next(word);
  return found;

  /** Judges at a word and says where to go on: behind the phrase that judged. */
  function next(word: number): number {
    for (const base of judgingForms(doc, word)) {
      for (const row of knowledge.ledgers.judging.startingWith(base)) {
        const occurrence = occurrenceAt(doc, word, row);
        const finding = occurrence && judge(reading, occurrence);
        if (finding === undefined) continue;
        found.push(finding);
        return occurrence!.last + 1;
      }
    }
    return word + 1;
  }
}

/** 'a bright and talented man' is one judgement; what stands within another's words says no more. */
function onePhraseOnce(found: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of found.toSorted((a, b) => a.words.start - b.words.start || b.words.end - a.words.end)) {
    const last = kept.at(-1);
    if (last === undefined || finding.words.start >= last.words.end) kept.push(finding);
    else if (finding.scare || last.scare) kept[kept.length - 1] = finding.scare ? finding : last;
    else {
      kept[kept.length - 1] = {
        ...last,
        words: { start: last.words.start, end: Math.max(last.words.end, finding.words.end) },
        loaded: last.loaded || finding.loaded,
        ...(last.target === undefined && finding.target !== undefined ? { target: finding.target } : {}),
      };
    }
  }
  const told = new Set<string>();
  // A loaded word for the same actor in the same mouth is told once a document.
  return kept.filter(({ rule, target, loaded, judge }) => {
    if (!loaded || target === undefined || judge !== undefined) return true;
    const key = `${rule} ${target.actor}`;
    return !told.has(key) && told.add(key);
  });
}

function draft(reading: Reading, finding: Finding): Draft<'evaluations'> {
  const { anchor, words, rule, judgement, loaded, object } = finding;
  const { holder, target } = sides(reading, finding);
  return {
    word: anchor,
    cue: words,
    rule,
    effect: `${judgement === 'positive' ? 'it speaks well' : 'it speaks ill'} of what it is said of`,
    facts: {
      ...(target !== undefined ? { target } : object !== undefined ? { object } : {}),
      words,
      judgement,
      loaded,
      scare: finding.scare ?? false,
    },
    ...(holder !== undefined && { holder }),
  };
}

/**
 * Who judges whom: the subject of a verb of judging, else whoever speaks. Nobody scorns himself: where the innermost voice is
 * that of whoever is judged ('they WANTED to lick his boots'), the one around it judges; and 'he' in somebody's words is not
 * the speaker, whoever it was taken for.
 */
function sides(reading: Reading, finding: Finding): { holder?: string; target?: Participant } {
  const { doc, cast } = reading;
  const { anchor, target } = finding;
  const verb = finding.judge ?? judgingVerbOver(reading, anchor);
  const judge = verb === undefined ? undefined : judgeAt(reading, verb);
  const { voices } = reading.standings.of(anchor);
  const speaker = judge ?? speakerOf(doc, voices, cast);
  if (target === undefined || speaker !== target.actor)
    return { ...(judge && { holder: judge }), ...(target && { target }) };
  if (judge === undefined && voices.length > 1) return { holder: speakerOf(doc, voices.slice(0, -1), cast), target };
  return isThirdPerson(doc, target) ? { holder: speaker } : { holder: speaker, target };
}

function isThirdPerson(doc: Reading['doc'], { span }: Participant): boolean {
  return /^(he|she|they|him|her|them|it)$/i.test(doc.text.slice(span.start, span.end));
}
