import type { Doc } from '@rapporteur/language';
import { caseOf, child } from '../../predicate/grammar.js';

const DEMONSTRATIVE = new Set(['this', 'these', 'that', 'those']);

/** Attributes that tell of another event of the kind: 'a NEW attack', 'the SECOND round', 'AGAIN'. */
const ANOTHER = new Set(
  'another other new further fresh renewed second third fourth fifth next more additional separate similar again previous earlier past future potential possible different such first last latest recent any every each also instead'.split(
    ' ',
  ),
);

export type Definiteness = 'demonstrative' | 'definite' | 'indefinite';

/** Whether a noun refers to what is known: 'this step', 'the attack', 'Iran's attack', or 'an attack'. */
export function definiteness(doc: Doc, noun: number): Definiteness {
  let found: Definiteness = 'indefinite';
  for (const c of doc.children(noun)) {
    const deprel = doc.deprel(c);
    const form = doc.form(c).toLowerCase();
    if (deprel === 'nmod:poss') found = 'definite';
    if (deprel !== 'det' && deprel !== 'det:predet') continue;
    if (form === 'the') found = 'definite';
    else if (DEMONSTRATIVE.has(form)) return 'demonstrative';
    else return 'indefinite';
  }
  return found;
}

/** 'another attack', 'two attacks', 'attacked again': the words tell of one more of the kind. */
export function tellsOfAnother(doc: Doc, word: number): boolean {
  for (const c of doc.children(word)) {
    if (doc.deprel(c) === 'nummod') return true;
    if (ANOTHER.has(doc.form(c).toLowerCase())) return true;
  }
  return false;
}

/** 'the attack' alone, with nothing that says which: no owner, no 'on a hospital', no 'to leave', no 'that killed'. */
export function isBare(doc: Doc, noun: number): boolean {
  for (const c of doc.children(noun)) {
    switch (doc.relation(c)) {
      case 'nmod':
      case 'acl':
      case 'compound':
      case 'appos':
      case 'advcl':
      case 'ccomp':
      case 'obl':
        // 'the attack on Monday' would still say when; what stands behind the noun always says which.
        if (doc.deprel(c) === 'nmod' && caseOf(doc, c) === undefined) break;
        return false;
    }
  }
  return true;
}

/** 'ten percent of the vote', 'half of the aid': a share of it is told of, not the deed. */
export function isShared(doc: Doc, noun: number): boolean {
  const head = doc.head(noun);
  if (head < 0 || doc.deprel(noun) !== 'nmod' || caseOf(doc, noun) !== 'of') return false;
  return doc.lemma(head) === '%' || child(doc, head, 'nummod') !== undefined || SHARES.has(doc.lemma(head));
}

const SHARES = new Set(['percent', 'share', 'half', 'part', 'majority', 'rest', 'most', 'portion']);

export function isPlural(doc: Doc, noun: number): boolean {
  return doc.feat(noun, 'Number') === 'Plur';
}
