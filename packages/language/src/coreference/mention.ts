import type { Doc } from '../doc.js';
import { mix } from '../hash.js';
import type { Candidate } from './candidates.js';
import { SEX_OF } from './gender-words.js';
import { stringHash, wordHash } from './hashes.js';
import { GENDER_OF, Gender, isPronoun, Kind, NUMBER_OF, Plurality, PRONOUNS } from './kinds.js';
import { structureOf, type TextStructure } from './text-structure.js';

/** What a mention does in its clause. */
export enum Role {
  Subject,
  Object,
  Oblique,
  Modifier,
  Possessor,
  Apposition,
  Root,
  Compound,
  Conjunct,
  Other,
}

/** A candidate with what its words say, as small numbers and hashes. */
export interface Mention extends Candidate {
  readonly index: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly quoted: boolean;
  /** Whether its paragraph ends in a question. */
  readonly asked: boolean;
  readonly kind: Kind;
  readonly reflexive: boolean;
  readonly number: Plurality;
  readonly gender: Gender;
  readonly role: Role;
  /** The lemma and the folded form of the head. */
  readonly lemma: number;
  readonly form: number;
  /** All words but a leading article and a closing 's, folded. */
  readonly text: number;
  /** The folded words between article and head, and all others that are no function words. */
  readonly words: readonly number[];
  readonly before: readonly number[];
  /** The name's own words: those of the head's name, folded. */
  readonly name: readonly number[];
  readonly nameStart: number;
  /** First letters of a name's capitalized words, or the name itself where it is all capitals. */
  readonly acronym: number;
  readonly initials: number;
  readonly first: number;
  readonly last: number;
  readonly previous: number;
  readonly next: number;
  /** Lemma of the word that the head hangs on, and the relation. */
  readonly governor: number;
  readonly governorWord: number;
  readonly relation: number;
  /** The preposition before the phrase, or 0. */
  readonly preposition: number;
  /** The word that determines the phrase, or 0. */
  readonly determiner: number;
  /** Of 'it' and 'this', the clauses beside it: 1 a subject, 2 an object, 4 another; 8 where an adjective governs. */
  readonly clause: number;
}

const DEMONSTRATIVES = new Set(['this', 'that', 'these', 'those', 'such']);
const DEFINITES = new Set(['the', 'both']);

/** The candidates with their properties; `candidates` is by first word. */
export function mentionsOf(doc: Doc, candidates: readonly Candidate[], structure = structureOf(doc)): Mention[] {
  return candidates.map((candidate, index) => mentionOf(doc, candidate, index, structure));
}

function mentionOf(
  doc: Doc,
  candidate: Candidate,
  index: number,
  { paragraphs, quotes, questions }: TextStructure,
): Mention {
  const { start, end, head, coordination } = candidate;
  const folded = (word: number) => wordHash(doc, word);
  const lower = doc.form(head).toLowerCase();
  const { kind, determiner } = kindOf(doc, candidate, lower);
  const sentence = doc.sentence(doc.sentenceOf(head));
  const governorWord = doc.head(head);
  const closing = doc.xpos(end - 1) === 'POS' && end - 1 > head ? end - 1 : end;
  const opening = determiner >= 0 && determiner === start && kind === Kind.Definite ? start + 1 : start;
  let text = 1;
  for (let word = /^(?:the|a|an)$/i.test(doc.form(start)) ? start + 1 : start; word < closing; word++) {
    text = mix(text, folded(word));
  }
  const words: number[] = [];
  const before: number[] = [];
  for (let word = opening; word < closing; word++) {
    if (!/^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(doc.upos(word)) || word === head) continue;
    words.push(folded(word));
    if (word < head) before.push(folded(word));
  }
  const nameWords = isPronoun(kind) ? [] : nameOf(doc, candidate);
  const preposition = [...doc.children(head)].find((child) => child < head && doc.relation(child) === 'case');
  return {
    start,
    end,
    head,
    coordination,
    index,
    sentence: doc.sentenceOf(head),
    paragraph: paragraphs[head]!,
    quoted: quotes[head] === 1,
    asked: questions[head] === 1,
    kind,
    reflexive: /sel(?:f|ves)$/.test(lower) && isPronoun(kind),
    number: coordination ? Plurality.Plural : (NUMBER_OF[kind] ?? numberOf(doc, head)),
    gender: coordination ? Gender.Unknown : (GENDER_OF[kind] ?? genderOf(doc, nameWords, head, kind)),
    role: roleOf(doc, head),
    lemma: stringHash(doc.lemma(head).toLowerCase()),
    form: folded(head),
    text,
    words,
    before,
    name: nameWords.map(folded),
    nameStart: nameWords[0] ?? head,
    acronym: nameWords.length === 1 && /^(?:[A-Z]\.?){2,6}s?$/.test(doc.form(head)) ? acronym(doc.form(head)) : 0,
    initials: nameWords.length > 1 ? acronym(nameWords.map((word) => doc.form(word)[0]).join('')) : 0,
    first: folded(start),
    last: folded(end - 1),
    previous: start > sentence.start ? folded(start - 1) : 1,
    next: end < sentence.end ? folded(end) : 2,
    governor: governorWord < 0 ? 3 : stringHash(doc.lemma(governorWord)),
    governorWord,
    relation: stringHash(doc.deprel(head)),
    preposition: preposition === undefined ? 0 : folded(preposition),
    determiner: determiner < 0 ? 0 : folded(determiner),
    clause: kind === Kind.It || kind === Kind.This ? clauseBeside(doc, head) : 0,
  };
}

function acronym(letters: string): number {
  return stringHash(letters.replace(/[^A-Z]/g, ''));
}

function kindOf(doc: Doc, { start, head, end }: Candidate, lower: string): { kind: Kind; determiner: number } {
  const upos = doc.upos(head);
  if (upos === 'PRON' || upos === 'ADV' || (upos === 'DET' && end - start === 1)) {
    return { kind: PRONOUNS[lower] ?? Kind.OtherPronoun, determiner: -1 };
  }
  let determiner = -1;
  let possessor = -1;
  for (const child of doc.children(head)) {
    if (child > head) break;
    if (doc.relation(child) === 'det') determiner = determiner < 0 ? child : determiner;
    if (doc.deprel(child) === 'nmod:poss') possessor = child;
  }
  if (upos === 'PROPN') return { kind: Kind.Name, determiner };
  if (upos === 'NUM' || upos === 'SYM') return { kind: Kind.Number, determiner };
  if (possessor >= 0) return { kind: Kind.Possessed, determiner: possessor };
  if (determiner < 0) return { kind: Kind.Bare, determiner };
  const word = doc.form(determiner).toLowerCase();
  if (DEMONSTRATIVES.has(word)) return { kind: Kind.Demonstrative, determiner };
  return { kind: DEFINITES.has(word) ? Kind.Definite : Kind.Indefinite, determiner };
}

/** The words of the proper name that heads a phrase, with titles before it; of another noun the head alone. */
function nameOf(doc: Doc, { start, end, head }: Candidate): number[] {
  if (doc.upos(head) !== 'PROPN') return [];
  const words: number[] = [];
  let from = head;
  while (from > start && doc.upos(from - 1) === 'PROPN') from--;
  for (let word = from; word < end && (word <= head || doc.upos(word) === 'PROPN'); word++) words.push(word);
  return words;
}

function numberOf(doc: Doc, head: number): Plurality {
  const number = doc.feat(head, 'Number');
  return number === 'Plur' || number === 'Ptan' ? Plurality.Plural : number === 'Sing' ? Plurality.Singular : 0;
}

function genderOf(doc: Doc, name: readonly number[], head: number, kind: Kind): Gender {
  const words = name.length > 0 ? name : [head];
  for (const word of words) {
    const sex = SEX_OF.get((kind === Kind.Name ? doc.form(word) : doc.lemma(word)).toLowerCase().replace(/\.$/, ''));
    if (sex !== undefined) return sex === 'male' ? Gender.Male : Gender.Female;
  }
  // "President Arroyo", "Senator Gillard": the title is a dependent, or the words before the name tell.
  for (const child of doc.children(head)) {
    const sex = child < head ? SEX_OF.get(doc.lemma(child).toLowerCase()) : undefined;
    if (sex !== undefined && doc.relation(child) !== 'nmod') return sex === 'male' ? Gender.Male : Gender.Female;
  }
  return Gender.Unknown;
}

const ROLES: Readonly<Record<string, Role>> = {
  nsubj: Role.Subject,
  csubj: Role.Subject,
  obj: Role.Object,
  iobj: Role.Object,
  obl: Role.Oblique,
  nmod: Role.Modifier,
  appos: Role.Apposition,
  root: Role.Root,
  compound: Role.Compound,
  conj: Role.Conjunct,
};

function roleOf(doc: Doc, head: number): Role {
  if (doc.deprel(head) === 'nmod:poss') return Role.Possessor;
  return ROLES[doc.relation(head)] ?? Role.Other;
}

/** Clauses that "it" may stand in for: "it is clear that they lost", "it takes time to learn". */
function clauseBeside(doc: Doc, word: number): number {
  const governor = doc.head(word);
  if (governor < 0) return 0;
  let found = doc.upos(governor) === 'ADJ' ? 8 : 0;
  for (const child of doc.children(governor)) {
    if (child < word) continue;
    const relation = doc.relation(child);
    if (relation === 'csubj') found |= 1;
    else if (relation === 'ccomp') found |= 2;
    else if (relation === 'xcomp' || relation === 'advcl') found |= 4;
  }
  return found;
}
