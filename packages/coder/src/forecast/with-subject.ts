import type { Doc } from '@rapporteur/language';
import type { Span } from '@rapporteur/report';
import { surfaceSubject } from '../predicate/control.js';
import { child, isRelativePronoun, leftmost } from '../predicate/grammar.js';
import { isTime } from '../predicate/time.js';
import type { Foretold } from './foretold.js';

/** Words that hang what follows on a noun, beside the pronouns that the parser knows. */
const RELATIVE = /^(who|which|that|whom|whose)$/i;

/**
 * The words of an outcome from its subject on, so that it can be understood by itself: 'would fall' of 'The truce would
 * hold and would fall' takes in 'The truce', 'which will fail' what 'which' stands for.
 * @returns nothing where whatever it is of cannot be told
 */
export function withSubject(doc: Doc, { word, clause, foreteller }: Foretold, outcome: Span): Span | undefined {
  const frame = foreteller?.entry.frame;
  // 'expects to leave', 'expects an attack': what is expected of whom is named.
  if (frame === 'obj' || (frame === 'to' && clause === word)) return outcome;
  if (isAside(doc, clause, outcome)) return undefined;
  // 'the states WHERE it will matter' only tell which.
  if (/^(where|whereby|whose)\b/i.test(doc.text.slice(outcome.start, outcome.start + 8))) return undefined;
  // '[W]e': a word that its editor cut in two.
  if (doc.text[outcome.start - 1] === ']') return undefined;
  const subject = subjectOf(doc, clause) ?? surfaceSubject(doc, word)?.word;
  if (subject === undefined)
    return child(doc, clause, 'expl', 'csubj', 'csubj:pass') === undefined ? undefined : outcome;
  if (isTime(doc, subject) && child(doc, clause, 'cop') === undefined) return undefined;
  if (doc.sentenceOf(subject) !== doc.sentenceOf(clause)) return undefined;
  if (isRelativePronoun(doc, subject) || RELATIVE.test(doc.form(subject)))
    return withAntecedent(doc, clause, subject, outcome);
  const start = doc.start(leftmost(doc, subject));
  if (subject > clause || doc.end(subject) >= outcome.end) return outcome;
  return start < outcome.start ? { start, end: outcome.end } : outcome;
}

/** The subject of the clause, of what it is coordinated with, or of 'appears' above it. */
function subjectOf(doc: Doc, clause: number): number | undefined {
  for (let at = clause, step = 0; step < 4 && at >= 0; step++, at = doc.head(at)) {
    const own = child(doc, at, 'nsubj', 'nsubj:pass', 'csubj', 'csubj:pass', 'expl');
    if (own !== undefined) return own;
    if (!['conj', 'xcomp'].includes(doc.relation(at))) return undefined;
  }
  return undefined;
}

/** ', WHICH will fail' goes with what stands at once in front of its comma; 'a man WHO will' only tells what kind. */
function withAntecedent(doc: Doc, clause: number, pronoun: number, outcome: Span): Span | undefined {
  const demonstrative = /^that$/i.test(doc.form(pronoun)) && doc.xpos(pronoun) !== 'WDT';
  if (demonstrative) return outcome;
  const head = doc.head(clause);
  const apart = pronoun > 0 && doc.form(pronoun - 1) === ',';
  if (!apart || !doc.deprel(clause).startsWith('acl') || head < 0 || head >= pronoun) return undefined;
  return { start: Math.min(outcome.start, doc.start(leftmost(doc, head))), end: outcome.end };
}

/** 'The news - and they WILL SEIZE on it - is': told between dashes or brackets, which the parser ran together. */
function isAside(doc: Doc, clause: number, { start, end }: Span): boolean {
  let before = false;
  let after = false;
  const { start: first, end: last } = doc.sentence(doc.sentenceOf(clause));
  for (let word = first; word < last; word++) {
    if (doc.start(word) < start || doc.end(word) > end || !isParting(doc, word)) continue;
    if (word < clause) before = !before;
    else after = true;
  }
  return before && after;
}

/** A bracket, or a dash with room around it. */
function isParting(doc: Doc, word: number): boolean {
  const form = doc.form(word);
  if (/^[()[\]]$/.test(form)) return true;
  return /^([-–—]|--)$/.test(form) && (form !== '-' || doc.text[doc.start(word) - 1] === ' ');
}
