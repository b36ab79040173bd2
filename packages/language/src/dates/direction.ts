import type { Doc } from '../doc.js';
import type { Words } from './words.js';

/** Which way a date without a year or a week lies from the document's day, by the tense of what happens then. */
export type Direction = 'past' | 'future' | 'present' | 'unknown';

/** Words of a verb group that settle it. */
const FUTURE_AUXILIARIES = new Set("will shall wo 'll ’ll sha would could can may might should must ca".split(' '));
/** Verbs whose infinitive, or whose date, lies ahead: "agreed to meet on Friday", "a vote scheduled for Friday". */
const PROSPECTIVE = new Set(
  (
    'plan agree decide vow promise want threaten expect schedule set due hope intend call urge ask order propose invite ' +
    'postpone adjourn delay slate plot prepare pledge aim be wait delay anticipate demand warn forecast predict book'
  ).split(' '),
);
/** Nouns whose date lies ahead. */
const PROSPECTIVE_NOUNS = new Set(['plan', 'deadline', 'schedule', 'forecast', 'ultimatum', 'eve', 'preparation']);
/** How far up a tree the verb is looked for, and how far along a sentence without a tree. */
const MAX_CLIMB = 12;
const MAX_SCAN = 30;

/**
 * The direction of a phrase, from the verb that governs it: a past tense looks back, a future or an
 * infinitive of what is planned ahead. Without a tree the nearest verb of the sentence is taken.
 */
export function directionOf(doc: Doc, start: number, end: number): Direction {
  if (doc.columns.upos === undefined) return 'unknown';
  if (/^ahead$/i.test(start >= 2 ? doc.form(start - 2) : '')) return 'future';
  return doc.columns.head === undefined ? nearestVerb(doc, start, end) : governingVerb(doc, start, end);
}

function governingVerb(doc: Doc, start: number, end: number): Direction {
  let top = start;
  for (let climbed = 0; climbed < MAX_CLIMB && inside(doc.head(top), start, end); climbed++) top = doc.head(top);
  // A phrase that heads its clause ("Friday was quiet"): its own copula and auxiliaries tell.
  let at = top;
  for (let climbed = 0; at >= 0 && climbed < MAX_CLIMB; climbed++) {
    const direction = tenseOf(doc, at);
    // The present of "he welcomes Friday's vote" says nothing of the vote.
    if (direction === 'present' && at !== doc.head(top) && at !== top) return 'unknown';
    if (direction !== undefined) return direction;
    at = doc.head(at);
  }
  return 'unknown';
}

function inside(word: number, start: number, end: number): boolean {
  return word >= start && word < end;
}

/** What a word says of the time of its clause; undefined where its governor must be asked. */
function tenseOf(doc: Doc, word: number): Direction | undefined {
  const upos = doc.upos(word);
  const lemma = doc.lemma(word).toLowerCase();
  // "set a Friday deadline", but "the Friday deadline passed".
  if (PROSPECTIVE_NOUNS.has(lemma) && upos === 'NOUN' && doc.relation(word) !== 'nsubj') return 'future';
  const group = groupTense(doc, word);
  if (group.future && !group.perfect) return 'future';
  if (lemma === 'due' || (PROSPECTIVE.has(lemma) && isParticiple(doc, word) && !group.having)) {
    if (upos === 'VERB' || upos === 'ADJ') return 'future';
  }
  if (group.past || group.perfect) return 'past';
  if (upos !== 'VERB' && upos !== 'AUX') return group.present ? 'present' : undefined;
  if (lemma === 'go' && group.present && doc.children(word).some((c) => doc.relation(c) === 'xcomp')) return 'future';
  if (group.present) return 'present';
  const form = doc.feat(word, 'VerbForm') ?? formOf(doc.xpos(word));
  if (form === 'Fin') return isPast(doc, word) ? 'past' : 'present';
  if (form === 'Part' && isPast(doc, word)) return 'past';
  if (form === 'Inf' && group.to) return infinitive(doc, word);
  return undefined;
}

/** "decided to meet on Friday" looks ahead, "tried to storm the town on Friday" with its verb. */
function infinitive(doc: Doc, word: number): Direction | undefined {
  const governor = doc.head(word);
  if (governor < 0) return 'future';
  const relation = doc.relation(word);
  if (relation === 'acl') return 'future';
  if (relation !== 'xcomp' && relation !== 'ccomp') return undefined;
  return PROSPECTIVE.has(doc.lemma(governor).toLowerCase()) ? 'future' : undefined;
}

interface VerbGroup {
  past: boolean;
  perfect: boolean;
  having: boolean;
  future: boolean;
  present: boolean;
  to: boolean;
}

/** What the auxiliaries, the copula and the "to" of a word say. */
function groupTense(doc: Doc, word: number): VerbGroup {
  const group = { past: false, perfect: false, having: false, future: false, present: false, to: false };
  for (const child of doc.children(word)) {
    const relation = doc.relation(child);
    if (relation === 'mark' && doc.form(child).toLowerCase() === 'to') group.to = true;
    if (relation !== 'aux' && relation !== 'cop') continue;
    const form = doc.form(child).toLowerCase();
    if (form === 'will' || form === "'ll" || form === '’ll' || form === 'wo' || form === 'shall') {
      // "By Friday they will have left" lies ahead.
      return { ...group, future: true, perfect: false };
    }
    if (FUTURE_AUXILIARIES.has(form)) group.future = true;
    else if (/^(?:have|has|had|'ve|’ve|having)$/.test(form)) {
      group.perfect = true;
      group.having = true;
    } else if (/^(?:did|was|were)$/.test(form)) group.past = true;
    else if (/^(?:is|are|am|'s|’s|'re|’re|'m|’m|does|do)$/.test(form)) group.present = true;
  }
  return group;
}

function isParticiple(doc: Doc, word: number): boolean {
  return doc.xpos(word) === 'VBN' || doc.feat(word, 'VerbForm') === 'Part';
}

function isPast(doc: Doc, word: number): boolean {
  if (doc.feat(word, 'Tense') === 'Past' || /^VB[DN]$/.test(doc.xpos(word))) return true;
  return doc.feats(word) === '' && doc.xpos(word) === '' && /ed$|^(?:was|were|had|did|said)$/i.test(doc.form(word));
}

function formOf(xpos: string): string | undefined {
  if (xpos === 'VB') return 'Inf';
  if (xpos === 'VBN') return 'Part';
  if (xpos === 'VBG') return 'Ger';
  return 'Fin';
}

/** The verb nearest to the phrase in its sentence, with the words just before it. */
function nearestVerb(doc: Doc, start: number, end: number): Direction {
  const sentence = doc.sentence(doc.sentenceOf(start));
  for (let distance = 1; distance <= MAX_SCAN; distance++) {
    for (const word of [start - distance, end - 1 + distance]) {
      if (word < sentence.start || word >= sentence.end) continue;
      if (doc.upos(word) !== 'VERB' && doc.upos(word) !== 'AUX') continue;
      for (let before = word; before >= sentence.start && before > word - 4; before--) {
        if (FUTURE_AUXILIARIES.has(doc.form(before).toLowerCase())) return 'future';
        if (before < word && /^to$/i.test(doc.form(before))) return 'future';
      }
      return isPast(doc, word) ? 'past' : 'present';
    }
  }
  return 'unknown';
}

/** How many words before "in 60 years" are searched for what makes it a period up to now. */
const PERIOD_REACH = 8;

/** Whether an ordinal, a superlative or an "only" before a word makes of it a period: "the first time in years". */
export function isPeriod(words: Words, at: number): boolean {
  for (let word = at - 1; word >= at - PERIOD_REACH && words.has(word); word--) {
    if (/^(?:first|second|third|fourth|fifth|only|most|least|worst|best)$|[a-z]{2}est$/.test(words.lower(word)))
      return true;
    if (words.upos(word) === 'VERB') return false;
  }
  return false;
}
