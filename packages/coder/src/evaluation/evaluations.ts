import type { Participant } from '@rapporteur/report';
import { speakerOf } from '../attribution/speaker.js';
import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';
import { isAsserted, isPresupposed } from './asserted.js';
import type { Finding } from './finding.js';
import { framed } from './framed.js';
import { callingVerbOver, isOpenJudge, judgeAt, judgingVerbOver } from './judge-of.js';
import { judgingForms, occurrenceAt } from './judging-phrase.js';
import { judge } from './judging-words.js';
import { scareQuotes } from './scare-quotes.js';

/**
 * Who calls whom what: words that judge where they stand ('a PUPPET court', 'sugarcoated'), whatever a verb of judging calls
 * somebody ('hailed as THE FATHER OF THE NATION'), and words that the author sets in quotation marks to keep away from them.
 */
export function evaluations(reading: Reading): Draft<'evaluations'>[] {
  const found = [...judgingWords(reading), ...framed(reading), ...scareQuotes(reading)];
  return onePhraseOnce(found).flatMap((finding) => {
    const { anchor, judge = callingVerbOver(reading, anchor) ?? judgingVerbOver(reading, anchor) } = finding;
    const judged = judge === undefined ? finding : { ...finding, judge };
    return isAsserted(reading, judged) ? (draft(reading, judged) ?? []) : [];
  });
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
        said: last.said || finding.said,
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

function draft(reading: Reading, finding: Finding): Draft<'evaluations'> | undefined {
  const { anchor, words, rule, judgement, loaded, object } = finding;
  const both = sides(reading, finding);
  if (both === undefined) return undefined;
  const { holder, target } = both;
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
    ...standingOf(reading, finding),
  };
}

/** Whether somebody judges is said of the verb of judging, where there is one. */
function standingOf(reading: Reading, finding: Finding): Pick<Draft<'evaluations'>, 'modality' | 'negative'> {
  if (isPresupposed(reading, finding)) return { modality: 'actual', negative: false };
  if (finding.judge === undefined) return {};
  const { modality, negative } = reading.standings.of(finding.judge);
  return { modality, negative };
}

/** 'you', 'people': nobody in particular judges. */
function isAnybody(cast: Reading['cast'], holder: string): boolean {
  return /^(you|one|people|everyone|everybody|anyone|some|many|others|those|who|what|which|%|a lot)$/i.test(
    cast.facts(holder)?.name ?? '',
  );
}

/**
 * Who judges whom: the subject of a verb of judging, else whoever speaks. Nobody scorns himself: where the innermost voice is
 * that of whoever is judged ('they WANTED to lick his boots'), the one around it judges; and 'he' in somebody's words is not
 * the speaker, whoever it was taken for.
 */
function sides(reading: Reading, finding: Finding): { holder?: string; target?: Participant } | undefined {
  const { doc, cast } = reading;
  const { anchor, judge: verb } = finding;
  const target = isItself(finding, cast) ? undefined : finding.target;
  const judge = verb === undefined ? undefined : judgeAt(reading, verb);
  const { voices } = reading.standings.of(anchor);
  if (verb !== undefined && judge === undefined && isOpenJudge(reading, verb)) return undefined;
  const speaker = judge ?? speakerOf(doc, voices, cast);
  if (isAnybody(cast, speaker)) return undefined;
  if (target === undefined || speaker !== target.actor)
    return { ...(judge && { holder: judge }), ...(target && { target }) };
  if (judge === undefined && voices.length > 1) return { holder: speakerOf(doc, voices.slice(0, -1), cast), target };
  return { holder: speaker };
}

/** 'THE MADMEN will not win': who is only told by the words that judge is not a target beside them. */
function isItself({ anchor, target }: Finding, cast: Reading['cast']): boolean {
  const mention = cast.at(anchor);
  if (mention === undefined || mention.form === 'name' || mention.span.start !== target?.span.start) return false;
  const kind = cast.facts(target.actor)?.kind;
  return kind !== 'state' && kind !== 'government';
}
