import type { Doc } from '@rapporteur/language';
import { surfaceSubject } from '../../predicate/control.js';
import { caseOf, child, markOf } from '../../predicate/grammar.js';
import { Ask, type Keys } from './keys.js';

/** Dependents whose very form matters. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'aux aux:pass advmod mark case cc cc:preconj det cop expl discourse nummod nmod:poss compound:prt punct'.split(' '),
);

/** The dependent is known by its form, not by its lemma. */
export function isFunctionWord(deprel: string): boolean {
  return FUNCTION_WORDS.has(deprel);
}

/** The words that make a clause what it is: its subordinator, auxiliaries, copula and negation, 'to not be'. */
export function clauseShape(doc: Doc, clause: number): string {
  let shape = '';
  for (const c of doc.children(clause)) {
    const deprel = doc.deprel(c);
    const form = doc.form(c).toLowerCase();
    if (isAuxiliary(deprel) || deprel === 'mark' || form === 'not' || form === "n't") shape += ` ${form}`;
  }
  return shape;
}

function isAuxiliary(deprel: string): boolean {
  return deprel === 'aux' || deprel === 'aux:pass' || deprel === 'cop';
}

/** What depends on the word, above all its auxiliaries, its subject and its object. */
export function clauseFeatures(doc: Doc, word: number, keys: Keys): void {
  const lemma = doc.lemma(word).toLowerCase();
  const xpos = doc.xpos(word);
  const shape = clauseShape(doc, word);
  let auxiliaries = '';
  for (const c of doc.children(word)) {
    const deprel = doc.deprel(c);
    const form = doc.form(c).toLowerCase();
    keys.add(Ask.Child, deprel);
    keys.add(Ask.ChildTag, deprel, doc.xpos(c));
    if (isAuxiliary(deprel)) auxiliaries += ` ${form}`;
    if (isFunctionWord(deprel)) {
      keys.add(Ask.ChildForm, deprel, form);
      continue;
    }
    keys.add(Ask.ChildLemma, doc.relation(c), doc.lemma(c).toLowerCase());
    const marker = markerOf(doc, c);
    if (marker !== '') keys.add(Ask.ChildMarker, deprel, marker);
  }
  keys.add(Ask.Auxiliaries, auxiliaries, xpos);
  keys.add(Ask.Clause, shape, xpos, doc.relation(word));
  keys.add(Ask.ClauseLemma, shape, xpos, lemma);
  subjectFeatures(doc, word, shape, keys);
  const object = child(doc, word, 'obj');
  if (object !== undefined)
    keys.add(Ask.Object, doc.feat(object, 'Number') ?? '', determinerOf(doc, object, 'det', 'nmod:poss'));
}

/** The subordinator of a clause, or the preposition of a nominal. */
export function markerOf(doc: Doc, word: number): string {
  return markOf(doc, word) ?? caseOf(doc, word) ?? '';
}

function subjectFeatures(doc: Doc, word: number, shape: string, keys: Keys): void {
  const subject = surfaceSubject(doc, word);
  if (subject === undefined) {
    keys.add(Ask.SubjectTag, '');
    return;
  }
  const lemma = doc.lemma(subject.word).toLowerCase();
  const xpos = doc.xpos(subject.word);
  keys.add(Ask.Subject, lemma);
  keys.add(Ask.SubjectTag, xpos, subject.via === '' ? 'own' : 'lent');
  keys.add(Ask.SubjectDeterminer, determinerOf(doc, subject.word, 'det'));
  keys.add(Ask.ClauseSubject, doc.upos(subject.word) === 'PRON' ? lemma : xpos, shape, doc.xpos(word));
}

function determinerOf(doc: Doc, noun: number, ...deprels: string[]): string {
  const determiner = child(doc, noun, ...deprels);
  return determiner === undefined ? '' : doc.form(determiner).toLowerCase();
}
