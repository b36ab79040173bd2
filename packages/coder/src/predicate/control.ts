import type { Doc } from '@rapporteur/language';
import { caseOf, child, childrenOf, isNominal, isRelativePronoun, isVerb, markOf } from './grammar.js';
import { isPassive } from './passive.js';

/** A subject that is not the verb's own, and the rule that found it. */
export interface Controlled {
  readonly word: number;
  readonly via: string;
}

/** Verbs whose subject controls the infinitive though they have an object: 'promised them to leave'. */
const SUBJECT_CONTROL = new Set(['promise', 'threaten', 'vow', 'pledge', 'swear', 'use', 'take', 'need']);

/** Verbs whose object does what the infinitive says, also where the parser took it for a purpose: 'urged Libya to leave'. */
const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  (
    'urge ask tell order force compel press pressure push allow permit enable help encourage invite instruct persuade ' +
    'convince authorise authorize advise warn beg implore request command direct lead cause require oblige empower ' +
    'forbid want expect dare incite prompt mandate beseech exhort lobby entitle condemn commission send dispatch appoint ' +
    'hire bribe pay'
  ).split(' '),
);

/** Verbs whose infinitive is a complement that their own subject controls: 'threatened on Monday to leave'. */
const SUBJECT_INFINITIVE: ReadonlySet<string> = new Set(
  (
    'threaten promise agree offer refuse vow decline decide plan fail pledge attempt try seek intend hope demand claim ' +
    'need continue begin start manage prepare volunteer propose swear commit undertake consent proceed struggle'
  ).split(' '),
);

/** The subject of this verb wills what its infinitive says. */
export function intends(lemma: string): boolean {
  return SUBJECT_INFINITIVE.has(lemma) || SUBJECT_CONTROL.has(lemma);
}

/** The infinitive after this verb is its complement and no purpose, wherever the parser hung it. */
export function takesInfinitive(lemma: string): boolean {
  return OBJECT_CONTROL.has(lemma) || SUBJECT_INFINITIVE.has(lemma);
}

/** The object of this verb does what the infinitive says. */
export function controlsObject(lemma: string): boolean {
  return OBJECT_CONTROL.has(lemma);
}

/** Verbs and nouns whose infinitive is controlled by a prepositional object: 'called on Syria to withdraw'. */
const PREPOSITION_CONTROL = new Map([
  ['call', ['on', 'upon', 'for']],
  ['appeal', ['to', 'for']],
  ['plead', ['with', 'for']],
  ['plea', ['to', 'for']],
  ['press', ['on', 'for']],
  ['prevail', ['on', 'upon']],
  ['rely', ['on', 'upon']],
  ['count', ['on', 'upon']],
  ['wait', ['for']],
  ['demand', ['for', 'on']],
  ['pressure', ['on']],
  ['order', ['to', 'for']],
  ['request', ['to', 'for']],
  ['invitation', ['to', 'for']],
  ['ultimatum', ['to']],
  ['permission', ['to', 'for']],
  ['support', ['for']],
  ['deal', ['for']],
]);

/** The antecedent of a relative pronoun: 'the states that abstained' from 'that'. */
export function antecedent(doc: Doc, word: number): number {
  const pronoun = partitivePronoun(doc, word) ?? word;
  if (!isRelativePronoun(doc, pronoun)) return pronoun;
  for (let w = pronoun; w >= 0; w = doc.head(w)) {
    if (doc.deprel(w) === 'acl:relcl') return doc.head(w);
  }
  // The clause hangs elsewhere: the pronoun takes up the noun in front of it.
  let before = pronoun - 1;
  while (before >= 0 && (['PUNCT', 'ADP'].includes(doc.upos(before)) || QUANTITY.test(doc.form(before)))) {
    before = doc.form(before) === ')' ? opening(doc, before) - 1 : before - 1;
  }
  return before >= 0 && isNominal(doc, before) ? nameHead(doc, before) : pronoun;
}

/** The bracket that a closing one closes: 'lawmakers (R-Fla.), all of whom ...'. */
function opening(doc: Doc, closing: number): number {
  for (let w = closing - 1; w >= Math.max(0, closing - 12); w--) if (doc.form(w) === '(') return w;
  return closing;
}

const QUANTITY = /^(all|both|many|most|some|several|few|none|each|half|two|three|four|five|six)$/i;

/** 'lawmakers, many OF WHOM opposed it': the relative pronoun behind a quantity. */
function partitivePronoun(doc: Doc, word: number): number | undefined {
  if (!QUANTITY.test(doc.form(word))) return undefined;
  const part = child(doc, word, 'nmod');
  return part !== undefined && isRelativePronoun(doc, part) ? part : undefined;
}

/** The head of the name or compound that ends in a word. */
function nameHead(doc: Doc, word: number): number {
  let head = word;
  while (['flat', 'compound'].includes(doc.deprel(head)) && doc.head(head) >= 0) head = doc.head(head);
  return head;
}

/**
 * The surface subject of a predicate, its own or the one that grammar lends it. Rules after the usual
 * account of control and raising (Huddleston and Pullum 2002, ch. 14); `depth` guards against cycles
 * of lending, which a long chain of infinitives could make slow.
 */
export function surfaceSubject(doc: Doc, verb: number, depth = 0): Controlled | undefined {
  const own = ownSubject(doc, verb);
  if (own !== undefined) {
    const word = antecedent(doc, own);
    return { word, via: word === own ? '' : 'relative clause' };
  }
  const head = doc.head(verb);
  if (head < 0 || depth > 12) return undefined;
  const forWhom = forSubject(doc, verb, head);
  if (forWhom !== undefined) return { word: forWhom, via: 'for ... to' };
  const lend = (via: string) => renamed(surfaceSubject(doc, head, depth + 1), via);
  switch (doc.deprel(verb)) {
    case 'conj':
      return isVerb(doc, head) || child(doc, head, 'nsubj', 'nsubj:pass', 'cop') !== undefined
        ? lend('coordination')
        : undefined;
    case 'xcomp':
      return complementSubject(doc, verb, head) ?? lend('control');
    case 'advcl': {
      if (child(doc, verb, 'nsubj') !== undefined) return undefined;
      const addressee = prepositionController(doc, head, verb);
      if (addressee !== undefined) return addressee;
      if (isPassive(doc, head) && markOf(doc, verb) !== undefined) {
        const agent = child(doc, head, 'obl:agent');
        if (agent !== undefined) return { word: agent, via: 'control' };
      }
      if (markOf(doc, verb) === 'to' && OBJECT_CONTROL.has(doc.lemma(head))) {
        const controller = complementSubject(doc, verb, head);
        if (controller !== undefined) return controller;
      }
      // 'condemned the allies for breaching the resolution', 'accused Iran of arming the rebels'.
      const object = child(doc, head, 'obj') ?? targetOfAnger(doc, head);
      if (
        object !== undefined &&
        !isPassive(doc, head) &&
        BLAMED.has(markOf(doc, verb) ?? '') &&
        BLAME.has(doc.lemma(head))
      ) {
        return { word: antecedent(doc, object), via: 'control' };
      }
      return lend('control');
    }
    case 'ccomp':
      return isVerb(doc, verb) && doc.feat(verb, 'VerbForm') !== 'Fin' ? lend('control') : undefined;
    case 'acl':
      return nounController(doc, verb, head, depth);
    case 'amod':
      return { word: head, via: 'attribute' };
    default:
      return undefined;
  }
}

/** 'negotiated with them FOR HIM to stand down': the subject of an infinitive that the parser hung on the verb above. */
function forSubject(doc: Doc, verb: number, head: number): number | undefined {
  const mark = child(doc, verb, 'mark');
  if (mark === undefined || mark > verb || doc.form(mark).toLowerCase() !== 'for' || doc.xpos(verb) !== 'VB')
    return undefined;
  return childrenOf(doc, head, 'obl', 'obj', 'nmod').find((w) => w > mark && w < verb);
}

/** 'lashed out AT TURKEY for shooting': whom the anger is turned on. */
function targetOfAnger(doc: Doc, verb: number): number | undefined {
  return childrenOf(doc, verb, 'obl').find((w) => ['at', 'against', 'on'].includes(caseOf(doc, w) ?? ''));
}

/** The subject nearest to the verb: of 'opposition leader | Chanda Mwila condemned', torn apart, the name. */
function ownSubject(doc: Doc, verb: number): number | undefined {
  const subjects = childrenOf(doc, verb, 'nsubj', 'nsubj:pass', 'csubj', 'csubj:pass');
  return subjects.findLast((w) => w < verb) ?? subjects[0];
}

/** Verbs whose object did what the gerund after 'of', 'for' or 'from' says. */
const BLAME = new Set(
  (
    'accuse suspect convict condemn criticise criticize blame denounce praise thank punish attack chide rebuke fault ' +
    'prevent stop keep bar ban prohibit block deter discourage restrain exclude dissuade arrest charge indict sue try ' +
    'jail imprison applaud commend castigate slam lambaste excoriate assail sentence fine lash rail inveigh hit'
  ).split(' '),
);
const BLAMED = new Set(['of', 'for', 'from', 'with', 'over', 'against']);

function complementSubject(doc: Doc, verb: number, head: number): Controlled | undefined {
  const addressee = prepositionController(doc, head, verb);
  if (addressee !== undefined) return addressee;
  if (isPassive(doc, head) || SUBJECT_CONTROL.has(doc.lemma(head))) return undefined;
  const object = child(doc, head, 'iobj') ?? child(doc, head, 'obj');
  return object === undefined || object === verb ? undefined : { word: antecedent(doc, object), via: 'control' };
}

/** 'called ON SYRIA to withdraw'; also 'for Syria to withdraw' where the parser hangs 'Syria' above. */
function prepositionController(doc: Doc, head: number, verb: number): Controlled | undefined {
  const prepositions = PREPOSITION_CONTROL.get(doc.lemma(head));
  if (prepositions === undefined || markOf(doc, verb) !== 'to') return undefined;
  for (const c of childrenOf(doc, head, 'obl', 'nmod')) {
    if (prepositions.includes(caseOf(doc, c) ?? '')) return { word: c, via: 'control' };
  }
  return undefined;
}

/** The subject of a clause that hangs on a noun: 'troops attacking the city', 'Russia's decision to withdraw'. */
function nounController(doc: Doc, verb: number, noun: number, depth: number): Controlled | undefined {
  if (isRelativePronoun(doc, noun)) return { word: antecedent(doc, noun), via: 'relative clause' };
  const mark = markOf(doc, verb);
  const participle = doc.xpos(verb) === 'VBG' || doc.xpos(verb) === 'VBN';
  if (participle && mark === undefined) return { word: noun, via: 'participle' };
  // 'condemning the US, UK and France for breaching ...' with the gerund hung on the last of the blamed.
  const first = doc.deprel(noun) === 'conj' ? doc.head(noun) : noun;
  if (participle && BLAMED.has(mark ?? '') && doc.deprel(first) === 'obj' && BLAME.has(doc.lemma(doc.head(first)))) {
    return { word: first, via: 'control' };
  }
  const addressee = prepositionController(doc, noun, verb);
  if (addressee !== undefined) return addressee;
  const possessor = child(doc, noun, 'nmod:poss');
  if (possessor !== undefined) return { word: possessor, via: 'control' };
  for (const c of childrenOf(doc, noun, 'nmod')) {
    if (['by', 'of', 'from'].includes(caseOf(doc, c) ?? '')) return { word: c, via: 'control' };
  }
  const above = doc.head(noun);
  if (above >= 0 && isVerb(doc, above)) return renamed(surfaceSubject(doc, above, depth + 1), 'control');
  const attribute = child(doc, noun, 'amod', 'compound');
  return attribute === undefined ? undefined : { word: attribute, via: 'control' };
}

function renamed(found: Controlled | undefined, via: string): Controlled | undefined {
  return found === undefined ? undefined : { word: found.word, via };
}
