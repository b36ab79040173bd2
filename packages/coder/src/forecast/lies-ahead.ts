import type { Doc } from '@rapporteur/language';
import { negator } from '../factuality/negation.js';
import type { Standing } from '../factuality/standing.js';
import type { Reading } from '../ledger/reading.js';
import { surfaceSubject } from '../predicate/control.js';
import { caseOf, child, childrenOf, isVerb, leftmost, markOf } from '../predicate/grammar.js';
import { type Future, futureOf } from './future.js';

/** What helps to tell whether a 'would' or 'might' speaks of the future. */
export interface Signs {
  /** The head of what it depends on. */
  readonly condition: number | undefined;
  /** When it is to be is said. */
  readonly horizon: boolean;
  /** The word over it that foretells or fears it. */
  readonly cue: number | undefined;
}

/**
 * Whether the modal of a clause speaks of what is to come. 'Will' does. 'Would' does in what was said in the past, and
 * where its condition is said; else it tells of what is only imagined. 'May' and 'might' do of deeds and changes, not of
 * states ('may be ill'); 'could', which tells of abilities too, only of what comes of itself or at a time that is said.
 */
export function liesAhead(reading: Reading, clause: number, future: Future, standing: Standing, signs: Signs): boolean {
  const { doc } = reading;
  if (isDuty(doc, clause) || isAim(doc, clause)) return false;
  // 'would NEED forty votes', 'would REQUIRE a majority' reckons.
  if (future.kind === 'would' && RECKONING.test(doc.lemma(clause))) return false;
  // 'it looked AS IF they might': only how it looked.
  if (markOf(doc, clause) === 'as' || markOf(doc, clause) === 'if') return false;
  switch (future.kind) {
    case 'will':
    case 'going to':
      return !isHabit(doc, clause);
    case 'would':
      if (isVerdict(doc, clause)) return false;
      if (signs.condition !== undefined && !isUnreal(doc, signs.condition)) return true;
      return isBackshifted(reading, clause, signs.cue ?? standing.voices.at(-1)?.cue) && !isWithinImagined(doc, clause);
    case 'may': {
      if (isAbility(doc, clause, future) || isForbidden(doc, clause, future)) return false;
      if (signs.horizon || isSoon(doc, clause)) return true;
      if (signs.condition !== undefined) return !isImpersonal(doc, clause);
      if (!isChange(reading, clause)) return false;
      return !/^could$/i.test(doc.form(future.word)) || happens(reading, clause);
    }
  }
}

/** 'She said that it WOULD fall', 'his PREDICTION that it WOULD': spoken in the past, and not a quotation's own 'would'. */
function isBackshifted({ doc, quotes }: Reading, clause: number, cue: number | undefined): boolean {
  if (cue === undefined) return false;
  const quote = quotes.around({ start: doc.start(clause), end: doc.end(clause) });
  if (quote !== undefined && (doc.start(cue) < quote.start || doc.end(cue) > quote.end)) return false;
  return doc.upos(cue) === 'NOUN' || doc.xpos(cue) === 'VBD' || doc.xpos(cue) === 'VBN';
}

const INDEFINITE = /^(a|an|any|such|another|that|this|every|these|those|no)$/i;

/** 'if they HAD STAYED', 'HAD they stayed', 'if it EXISTED': it is not so, and nothing more will come of it. */
function isUnreal(doc: Doc, condition: number): boolean {
  if (/^(exist|know|understand)$/.test(doc.lemma(condition))) return true;
  return childrenOf(doc, condition, 'aux').some((w) => doc.form(w).toLowerCase() === 'had');
}

/** 'IT WOULD BE a mistake if they left', 'WOULD LIKE to see', 'would DO WELL to': judged or wished, not foretold. */
function isVerdict(doc: Doc, clause: number): boolean {
  if (isImpersonal(doc, clause) || WISHES.has(doc.lemma(clause).toLowerCase())) return true;
  return (
    doc.lemma(clause) === 'do' && childrenOf(doc, clause, 'advmod').some((w) => /^(well|better)$/i.test(doc.form(w)))
  );
}

const RECKONING = /^(need|require|take|suffice)$/;
const WISHES = new Set(['like', 'love', 'want', 'prefer', 'hate', 'wish', 'care', 'rather']);

/** 'IT might be in their interest'. */
function isImpersonal(doc: Doc, clause: number): boolean {
  const subject = child(doc, clause, 'nsubj', 'expl');
  return (
    child(doc, clause, 'cop') !== undefined && subject !== undefined && /^(it|that|this)$/i.test(doc.form(subject))
  );
}

/** 'joined SO she COULD get news', 'so that they WOULD leave': what it is done for. */
function isAim(doc: Doc, clause: number): boolean {
  if (doc.relation(clause) !== 'advcl') return false;
  return /^(so|lest)$/i.test(doc.form(leftmost(doc, clause)));
}

/** 'will NEED TO change', 'would HAVE TO leave': what must be is no forecast of what will. */
function isDuty(doc: Doc, clause: number): boolean {
  if (/^(bound|obliged|obligated|required|supposed)$/i.test(doc.form(clause)))
    return child(doc, clause, 'xcomp', 'advcl') !== undefined;
  return (
    /^(need|have)$/.test(doc.lemma(clause)) &&
    child(doc, clause, 'xcomp') !== undefined &&
    child(doc, clause, 'obj') === undefined
  );
}

/** How far up a clause that is only imagined is looked for. */
const MAX_STEPS = 6;

/** It, or a clause above it that 'would' be, is only imagined: 'a ban would be so harsh that it WOULD CAUSE riots'. */
function isWithinImagined(doc: Doc, clause: number): boolean {
  if (isImagined(doc, clause)) return true;
  let above = doc.head(clause);
  for (let step = 0; step < MAX_STEPS && above >= 0; step++, above = doc.head(above)) {
    if (futureOf(doc, above)?.kind === 'would') return isImagined(doc, above);
  }
  return false;
}

/** 'A ban would hurt', 'that would be a mistake', 'leaving would be': the subject is itself only imagined. */
function isImagined(doc: Doc, clause: number): boolean {
  const subject = surfaceSubject(doc, clause)?.word;
  if (subject === undefined) return false;
  if (doc.deprel(subject).startsWith('csubj') || doc.xpos(subject) === 'VBG') return true;
  const form = doc.form(subject).toLowerCase();
  if (form === 'that' || form === 'this' || form === 'what') return true;
  // 'It would be wrong to leave': the leaving is imagined.
  if (
    form === 'it' &&
    child(doc, clause, 'xcomp', 'ccomp', 'csubj', 'advcl', 'expl') !== undefined &&
    !isVerb(doc, clause)
  )
    return true;
  const determiner = child(doc, subject, 'det');
  return determiner !== undefined && INDEFINITE.test(doc.form(determiner)) && !/^no$/i.test(doc.form(determiner));
}

const OFTEN = /^(often|sometimes|usually|generally|typically|frequently|always|occasionally|regularly)$/i;

/** 'People will OFTEN vote': what is done again and again is no forecast. */
function isHabit(doc: Doc, clause: number): boolean {
  return childrenOf(doc, clause, 'advmod').some((w) => OFTEN.test(doc.form(w)));
}

const SOON = /^(soon|eventually|ultimately|someday|shortly|finally|inevitably|yet)$/i;

function isSoon(doc: Doc, clause: number): boolean {
  return childrenOf(doc, clause, 'advmod').some((w) => SOON.test(doc.form(w)));
}

/** 'NOBODY MAY enter', 'may NOT': who is denied it is forbidden. */
function isForbidden(doc: Doc, clause: number, { word }: Future): boolean {
  return /^may$/i.test(doc.form(word)) && negator(doc, clause) !== undefined;
}

/** 'COULD NOT reach it': what one is able to do. */
function isAbility(doc: Doc, clause: number, { word }: Future): boolean {
  if (!/^could$/i.test(doc.form(word))) return false;
  return childrenOf(doc, clause, 'advmod').some((w) => /^(not|n't|n’t|never|only|hardly)$/i.test(doc.form(w)));
}

/** A verb of a deed or change, not of a state, nor of what is going on ('may be hiding'). */
function isChange({ doc, knowledge }: Reading, clause: number): boolean {
  if (!isVerb(doc, clause) || child(doc, clause, 'cop') !== undefined) return false;
  const progressive = doc.xpos(clause) === 'VBG' && childrenOf(doc, clause, 'aux').some((w) => doc.lemma(w) === 'be');
  // 'may COME FROM a wish', 'may COME AS a surprise': it is so already.
  if (
    doc.lemma(clause) === 'come' &&
    childrenOf(doc, clause, 'obl').some((w) => /^(from|as)$/.test(caseOf(doc, w) ?? ''))
  )
    return false;
  // 'may MAKE SENSE' is a state, whatever the verb.
  const object = child(doc, clause, 'obj');
  if (doc.lemma(clause) === 'make' && object !== undefined && doc.lemma(object) === 'sense') return false;
  return !progressive && !knowledge.ledgers.forecasts.isState(doc.lemma(clause).toLowerCase());
}

/** 'The war could SPREAD': what comes of itself, so that it is no ability. */
function happens({ doc, knowledge }: Reading, clause: number): boolean {
  return knowledge.ledgers.forecasts.happens(doc.lemma(clause).toLowerCase());
}
