import type { Doc } from '../doc.js';
import type { Entity } from './entity.js';
import { bucket, type Features } from './features.js';
import { stringHash } from './hashes.js';
import { Gender, isPronoun, Kind, type Plurality } from './kinds.js';
import { type Mention, Role } from './mention.js';

export const MAX_PAIR_FEATURES = 80;

/** Stands after the name of a speaker. */
const COLON = stringHash(':');

/** How alike two names or phrases are. */
enum Likeness {
  None,
  SameText,
  SameHead,
  Acronym,
  LastName,
  FirstName,
  PartOfName,
  HeadInside,
}

/** What a mention and an earlier one, with the entity that it belongs to, say of their coreference. */
export function pairFeatures(
  doc: Doc,
  m: Mention,
  mType: number,
  a: Mention,
  aType: number,
  entity: Entity,
  between: number,
  out: Features,
): void {
  const kinds = m.kind * 32 + a.kind;
  const sentences = Math.min(m.sentence - a.sentence, 30);
  const near = bucket(sentences);
  out.add2(202, m.kind, near);
  out.add2(203, kinds, Math.min(near, 4));
  out.add2(204, m.kind, bucket(m.index - a.index));
  out.add2(205, m.kind, bucket(between));
  const number = agreement(m.number, entity.number);
  const gender = agreement(m.gender, entity.gender);
  out.add3(206, m.kind, number, gender);
  out.add3(207, m.kind, m.gender, entity.gender);
  out.add3(209, m.kind, mType, aType);
  out.add3(210, m.kind, mType, entity.type);
  out.add3(212, m.kind, m.role * 16 + a.role, Math.min(sentences, 2));
  out.add3(214, m.kind, a.role, between);
  out.add3(216, m.kind, bucket(entity.mentions.length), Math.min(near, 4));
  out.add3(215, m.kind, bucket(m.index - entity.last.index), entity.last === a ? 1 : 0);

  const clause = sameClause(doc, m, a);
  out.add3(223, m.kind, m.reflexive ? 1 : 0, clause);
  out.add3(225, m.kind, m.role, clause);
  if (!isPronoun(m.kind)) nominalFeatures(m, mType, a, entity, kinds, out);
  else {
    out.add2(220, m.form, a.lemma);
    out.add3(222, m.form, aType, a.number);
    out.add3(224, m.kind, a.kind, m.form === a.form ? 1 : 0);
    out.add3(226, m.kind, m.governor === a.governor ? 1 : 0, m.relation === a.relation ? 1 : 0);
  }
  if (m.kind <= Kind.You || m.kind === Kind.We || a.kind <= Kind.You || a.kind === Kind.We) {
    const turns = Math.min(m.paragraph - a.paragraph, 3);
    out.add3(230, kinds, turns, (m.quoted ? 1 : 0) + (a.quoted ? 2 : 0));
    out.add3(231, kinds, turns, Math.min(sentences, 3));
    out.add3(232, kinds, a.role, (m.quoted ? 1 : 0) + (a.quoted ? 2 : 0));
    out.add3(234, kinds, turns, (m.asked ? 1 : 0) + (a.asked ? 2 : 0));
    out.add3(235, kinds, turns, a.next === COLON ? 1 : 0);
    out.add3(233, m.kind, a.governor, (m.quoted ? 1 : 0) + (a.quoted ? 2 : 0));
  }
  out.add2(241, kinds, construction(doc, m, a));
  out.add2(242, m.kind, m.paragraph === a.paragraph ? 1 : 0);
}

function nominalFeatures(m: Mention, mType: number, a: Mention, entity: Entity, kinds: number, out: Features): void {
  const own = likeness(m, a);
  out.add2(250, kinds, own);
  let best = own;
  let same = 0;
  for (let i = entity.mentions.length - 1; i >= Math.max(0, entity.mentions.length - 12); i--) {
    const other = entity.mentions[i]!;
    if (isPronoun(other.kind)) continue;
    const like = other === a ? own : likeness(m, other);
    if (like !== Likeness.None && (best === Likeness.None || like < best)) best = like;
    if (other.lemma === m.lemma) same++;
  }
  out.add3(252, m.kind, best, own);
  out.add3(253, m.kind, own, modifiers(m, a));
  out.add3(254, m.kind, best, bucket(same));
  out.add3(255, m.kind, own, m.determiner);
  if (m.lemma === a.lemma) {
    out.add3(256, m.kind, a.kind, modifiers(m, a));
    out.add3(257, m.kind, m.determiner, a.determiner);
    out.add2(258, m.lemma, m.kind);
    out.add3(259, m.kind, m.number, a.number);
    out.add3(260, m.kind, m.preposition === a.preposition ? 1 : 0, m.relation === a.relation ? 1 : 0);
  } else {
    out.add2(261, m.lemma, a.lemma);
    out.add3(262, m.kind, m.lemma, entity.type);
    const named = entity.named;
    if (named !== undefined) out.add2(263, m.lemma, named.lemma);
    const inside = m.words.includes(a.form) ? 1 : 0;
    const around = a.words.includes(m.form) ? 1 : 0;
    out.add3(264, kinds, inside, around);
    out.add3(266, mType, m.number, entity.type * 4 + entity.number);
  }
}

function agreement(a: Plurality | Gender, b: Plurality | Gender): number {
  if (a === 0 || b === 0) return 0;
  if (a === b) return 1;
  // A person may be male or female.
  if (a === Gender.Person && b < Gender.Thing) return 2;
  if (b === Gender.Person && a < Gender.Thing) return 2;
  return 3;
}

function likeness(m: Mention, a: Mention): Likeness {
  if (isPronoun(a.kind)) return Likeness.None;
  if (m.text === a.text) return Likeness.SameText;
  const names = m.name.length > 0 && a.name.length > 0;
  if (names && m.lemma !== a.lemma) {
    if (m.acronym !== 0 && m.acronym === a.initials) return Likeness.Acronym;
    if (a.acronym !== 0 && a.acronym === m.initials) return Likeness.Acronym;
  }
  if (names && m.name.at(-1) === a.name.at(-1)) return Likeness.LastName;
  if (m.lemma === a.lemma) return Likeness.SameHead;
  if (names) {
    if (m.name[0] === a.name[0]) return Likeness.FirstName;
    if (a.name.includes(m.form) || m.name.includes(a.form)) return Likeness.PartOfName;
  }
  if (a.words.includes(m.form)) return Likeness.HeadInside;
  return Likeness.None;
}

/** How the words before the heads compare: 0 none on either side, 1 the same, 2 fewer, 3 more, 4 others. */
function modifiers(m: Mention, a: Mention): number {
  if (m.before.length === 0 && a.before.length === 0) return 0;
  let shared = 0;
  for (const word of m.before) if (a.before.includes(word)) shared++;
  if (shared === m.before.length && shared === a.before.length) return 1;
  if (shared === m.before.length) return 2;
  return shared === a.before.length ? 3 : shared > 0 ? 4 : 5;
}

/** 1 where both hang on one word, 2 where the antecedent hangs on a word above, 0 otherwise. */
function sameClause(doc: Doc, m: Mention, a: Mention): number {
  if (m.sentence !== a.sentence) return 0;
  if (m.governorWord === a.governorWord) return 1;
  if (m.governorWord === a.head) return 2;
  let above = m.governorWord;
  for (let step = 0; step < 8 && above >= 0; step++) {
    above = doc.head(above);
    if (above === a.head) return 3;
    if (above === a.governorWord && a.role === Role.Subject) return 4 + Math.min(step, 2);
    if (above === a.governorWord) return 7;
  }
  return 0;
}

/** A construction that joins or parts the two: 1 apposition, 2 predicate, 3 nested, 4 coordinated; 0 none. */
function construction(doc: Doc, m: Mention, a: Mention): number {
  if (m.sentence !== a.sentence) return 0;
  if (m.governorWord === a.head) {
    if (m.role === Role.Apposition) return a.coordination ? 5 : 1;
    if (m.start >= a.start && m.end <= a.end) return 3;
    return m.role === Role.Conjunct ? 4 : 6;
  }
  if (a.governorWord === m.head) {
    // The subject of a predicate that is a noun.
    if (a.role === Role.Subject) return 2;
    return a.start >= m.start && a.end <= m.end ? 3 : 7;
  }
  if (m.start >= a.start && m.end <= a.end) return 8;
  if (a.start >= m.start && a.end <= m.end) return 9;
  if (m.governorWord === a.governorWord && m.governorWord >= 0) {
    const relation = doc.relation(m.head);
    if (relation === 'xcomp' || relation === 'obl')
      return 10 + (relation === 'obl' ? 1 : 0) + (a.role === Role.Subject ? 2 : 0);
    return 14;
  }
  return 0;
}
