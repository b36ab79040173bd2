import type { Doc } from '@rapporteur/language';
import { caseOf, childrenOf, isVerb } from '../grammar.js';
import type { Reattachment } from './reattachment.js';

const IN_NAME = new Set(['compound', 'flat', 'amod', 'det', 'nmod:desc', 'nmod:poss', 'punct', 'nummod']);

/**
 * 'Britain mobilized army reservists', read as a noun phrase: a past form between a proper name and the noun at the
 * root, in a sentence that has no other verb above it, is the lost verb; the name is its subject, the noun its object.
 */
export function lostVerb(doc: Doc, verb: number): Reattachment[] {
  const noun = doc.head(verb);
  if (noun < 0 || doc.head(noun) >= 0) return [];
  if (noun < verb) return afterNoun(doc, verb, noun);
  if (doc.deprel(verb) !== 'amod') return [];
  if (doc.upos(noun) !== 'NOUN' && doc.upos(noun) !== 'PROPN') return [];
  const xpos = doc.xpos(verb);
  if (xpos !== 'VBN' && xpos !== 'VBD' && xpos !== 'VBZ') return [];
  const subject = nameBefore(doc, verb, noun);
  if (subject === undefined) return [];
  const mended: Reattachment[] = [
    { word: verb, governor: -1, relation: 'root' },
    { word: noun, governor: verb, relation: 'obj' },
    { word: subject, governor: verb, relation: 'nsubj' },
  ];
  for (const c of doc.children(noun)) {
    if (c === verb || c === subject) continue;
    if (c < verb) mended.push({ word: c, governor: inName(doc, c, subject) ? subject : verb, relation: doc.deprel(c) });
    else if (!IN_NAME.has(doc.deprel(c)) && doc.relation(c) !== 'acl' && doc.deprel(c) !== 'case')
      mended.push({ word: c, governor: verb, relation: doc.deprel(c) === 'nmod' ? 'obl' : doc.deprel(c) });
    else if (doc.deprel(c) === 'punct' && c > noun) mended.push({ word: c, governor: verb, relation: 'punct' });
  }
  return mended;
}

/** 'Syrian officers today ENDED mediation efforts': a past form with an object of its own is no attribute of the root. */
function afterNoun(doc: Doc, verb: number, noun: number): Reattachment[] {
  const attribute = doc.deprel(verb) === 'amod' || doc.deprel(verb) === 'acl';
  const past = doc.xpos(verb) === 'VBD' || doc.xpos(verb) === 'VBN';
  if (!attribute || !past) return [];
  if (childrenOf(doc, verb, 'obj').length === 0 && !goesSomewhere(doc, verb, noun)) return [];
  const mended: Reattachment[] = [
    { word: verb, governor: -1, relation: 'root' },
    { word: noun, governor: verb, relation: 'nsubj' },
  ];
  for (const c of doc.children(noun)) {
    const outside = c !== verb && (c > verb || doc.deprel(c) === 'nmod:unmarked' || doc.deprel(c) === 'advmod');
    if (outside) mended.push({ word: c, governor: verb, relation: doc.deprel(c) === 'nmod' ? 'obl' : doc.deprel(c) });
  }
  return mended;
}

const MOTION = new Set(['into', 'through', 'across', 'towards', 'toward', 'over', 'onto', 'for', 'between']);

/** 'A bomb RIPPED through a market': the only other word of the clause that could be its verb, and it goes somewhere. */
function goesSomewhere(doc: Doc, verb: number, noun: number): boolean {
  if (verb !== noun + 1) return false;
  const finite = [...doc.children(noun)].some((c) => c !== verb && isVerb(doc, c) && doc.deprel(c) !== 'acl:relcl');
  return !finite && childrenOf(doc, verb, 'obl').some((c) => MOTION.has(caseOf(doc, c) ?? ''));
}

/** The proper name that ends right before the verb and hangs on the same noun. */
function nameBefore(doc: Doc, verb: number, noun: number): number | undefined {
  const before = verb - 1;
  if (before < 0 || doc.upos(before) !== 'PROPN' || doc.sentenceOf(before) !== doc.sentenceOf(verb)) return undefined;
  let head = before;
  while (doc.head(head) !== noun && doc.head(head) >= 0 && doc.head(head) < verb) head = doc.head(head);
  return (doc.head(head) === noun || doc.head(head) === verb) && childrenOf(doc, head, 'case').length === 0
    ? head
    : undefined;
}

function inName(doc: Doc, word: number, subject: number): boolean {
  return word < subject && IN_NAME.has(doc.deprel(word));
}
