import type { Doc } from '@rapporteur/language';
import { antecedent, surfaceSubject } from '../predicate/control.js';
import { caseOf, child, isNominal, isVerb } from '../predicate/grammar.js';
import { verbArguments } from '../predicate/verb-arguments.js';
import { baseForms } from '../text/base-forms.js';

/** What a judging word is said of, and the verb that says so, if it is a verb of calling or taking. */
export interface Said {
  readonly word: number;
  readonly by?: { readonly verb: number; readonly frame: 'as' | 'complement' };
}

/** Verbs that say no more than 'be', after which the parser may see an object: 'REMAINS a force'. */
const LINKS: ReadonlySet<string> = new Set(
  'be become remain stay seem appear look sound feel prove constitute represent turn go get'.split(' '),
);

/** Verbs with a complement of their object: 'called HIM a liar'; their two nouns may both look like objects. */
const CALLS: ReadonlySet<string> = new Set(
  'call brand label dub deem consider declare pronounce term proclaim'.split(' '),
);

/**
 * What a noun, adjective or phrase is said of, wherever grammar lets it: 'he is a LIAR', 'called him a LIAR', 'described
 * as a LIAR', 'Deby, the LIAR', 'a LIAR like him', undefined where it only stands for somebody itself.
 */
export function saidOf(doc: Doc, word: number, depth = 0): Said | undefined {
  const head = doc.head(word);
  if (child(doc, word, 'cop') !== undefined || child(doc, word, 'nsubj', 'csubj') !== undefined) {
    const clause = child(doc, word, 'csubj');
    const subject = clause === undefined ? surfaceSubject(doc, word) : { word: clause };
    if (subject === undefined) return undefined;
    // 'It is wrong TO BAN them': what is wrong stands behind.
    const extraposed = isExpletive(doc, subject.word) ? child(doc, word, 'ccomp', 'advcl', 'xcomp') : undefined;
    return { word: extraposed ?? subject.word };
  }
  if (head < 0 || depth > 3) return undefined;
  const as = caseOf(doc, word) === 'as';
  switch (doc.relation(word)) {
    case 'conj': {
      const first = saidOf(doc, head, depth + 1);
      return first?.word === word ? undefined : first;
    }
    case 'appos':
      return isNominal(doc, head) ? { word: head } : undefined;
    case 'xcomp':
      return isVerb(doc, head) ? complement(doc, word, head, as) : undefined;
    case 'obj':
    case 'obl':
      if (!isVerb(doc, head)) return undefined;
      if (as) return complement(doc, word, head, true);
      if (doc.relation(word) === 'obl') return undefined;
      if (baseForms(doc, head).some((base) => LINKS.has(base))) return subjectOf(doc, head);
      return isCall(doc, head) ? complement(doc, word, head, false) : undefined;
    case 'advcl':
    case 'advmod':
    case 'ccomp':
      return as && isVerb(doc, head) ? complement(doc, word, head, true) : undefined;
    case 'nmod': {
      if (!as) return undefined;
      const owner = child(doc, head, 'nmod:poss');
      if (owner !== undefined) return { word: owner };
      // 'described the talks with Japan AS FOLLY': hung on a noun before it, it is the verb's all the same.
      let verb = head;
      for (let step = 0; step < 4 && verb >= 0 && !isVerb(doc, verb); step++) verb = doc.head(verb);
      return verb >= 0 && isVerb(doc, verb) ? complement(doc, word, verb, true) : { word: head };
    }
    default:
      return undefined;
  }
}

/** 'called HIM a liar', 'is seen as a liar', 'HE looks weak'. */
function complement(doc: Doc, word: number, verb: number, as: boolean): Said | undefined {
  const frame = as ? 'as' : 'complement';
  const named = as ? undefined : nameInFront(doc, word);
  if (named !== undefined) return { word: named, by: { verb, frame } };
  const args = verbArguments(doc, verb);
  const object = args.find(
    (argument) => (argument.role === 'obj' || argument.role === 'iobj') && argument.word !== word,
  );
  const by = { verb, frame } as const;
  if (object !== undefined) return { word: object.word, by };
  const clause = child(doc, verb, 'ccomp', 'xcomp');
  if (!as && clause !== undefined && clause !== word && doc.xpos(clause) === 'VBG') return { word: clause, by };
  // 'HE looks weak'; but a verb of calling speaks of its object, whatever became of that in the tree.
  const subject = args.find(({ role }) => role === 'subj');
  return subject === undefined || isCall(doc, verb) ? undefined : { word: subject.word };
}

/** 'called OBAMA a rogue': name and complement taken for one phrase, though a determiner stands between them. */
function nameInFront(doc: Doc, word: number): number | undefined {
  const determiner = child(doc, word, 'det');
  if (determiner === undefined) return undefined;
  for (const c of doc.children(word)) if (c < determiner && doc.upos(c) === 'PROPN') return c;
  return undefined;
}

/** 'children who are UNDER threat': a preposition keeps what a noun says away from its subject. */
export function isUnder(doc: Doc, word: number): boolean {
  const preposition = caseOf(doc, word);
  return (
    preposition !== undefined && preposition !== 'as' && preposition !== 'like' && child(doc, word, 'case') === word - 1
  );
}

function isCall(doc: Doc, verb: number): boolean {
  return baseForms(doc, verb).some((base) => CALLS.has(base));
}

function subjectOf(doc: Doc, verb: number): Said | undefined {
  const subject = surfaceSubject(doc, verb);
  return subject === undefined ? undefined : { word: antecedent(doc, subject.word) };
}

/** 'it' and 'there' that stand for what follows. */
function isExpletive(doc: Doc, word: number): boolean {
  return doc.deprel(word).startsWith('expl') || doc.form(word).toLowerCase() === 'it';
}
