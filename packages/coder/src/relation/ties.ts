import type { RelationEntry } from '@rapporteur/ontology';
import type { Participant, RelationKind, Span } from '@rapporteur/report';
import { mentioned } from '../actor/actors-of.js';
import { agentPhrase } from '../actor/agent-phrase.js';
import { matchEntry } from '../event/match.js';
import type { Reading } from '../ledger/reading.js';
import type { Argument } from '../predicate/argument.js';
import { surfaceSubject } from '../predicate/control.js';
import { caseOf, child, childrenOf, isRelativePronoun } from '../predicate/grammar.js';
import { isPassive } from '../predicate/passive.js';
import { baseForms, isHyphenated } from '../text/base-forms.js';
import { type Bearer, bearerOf } from './bearer.js';
import { isOfficeOf } from './office.js';
import { othersOf, sideAt, sideBelow } from './others.js';

/** A tie that some words tell, before it is an entry. */
export interface Tie {
  readonly word: number;
  /** The first word of the phrase that tells it. */
  readonly first: number;
  readonly cue: Span;
  readonly kind: RelationKind;
  readonly rule: string;
  readonly role: string | undefined;
  readonly a: readonly Participant[];
  readonly b: readonly Participant[];
  /** The words say it by the way, so that it holds whatever they say of it: a title, an apposition. */
  readonly granted: boolean;
  /** Words on which a date of the tie may hang. */
  readonly dated: readonly number[];
}

/** The ties that a noun tells: of whoever it describes ('an ally of Iran'), or as their name ('close relations'). */
export function tiesOfNoun(reading: Reading, noun: number): Tie[] {
  const { doc, cast, predicates, knowledge } = reading;
  const entries = baseForms(doc, noun).flatMap((base) => knowledge.ledgers.relations.of(base));
  const phrase = agentPhrase(doc, noun, knowledge.actors);
  const extent = { first: phrase?.first ?? noun, last: phrase?.last ?? noun };
  const args = entries.length === 0 ? [] : [...predicates.of(noun), ...attributesBy(reading, noun)];
  const about = entries.filter(({ pos }) => pos === 'noun');
  const match = matchEntry(doc, noun, about, args, cast);
  // 'Centerview PARTNERS': a word of a name, where it is no title.
  if (match !== undefined && match.entry.kind !== 'office' && doc.upos(noun) === 'PROPN') return [];
  if (match !== undefined) return describing(reading, noun, extent, match.entry);
  const bond = matchEntry(
    doc,
    noun,
    entries.filter(({ pos }) => pos === 'bond'),
    args,
    cast,
  );
  if (bond !== undefined) return bonding(reading, noun, bond.entry);
  if (phrase === undefined || !isOfficeOf(phrase.agent, knowledge.ledgers.relations)) return [];
  return describing(reading, noun, extent, OFFICE);
}

/** 'Relations with Iran are STRAINED': what is said of a bond is its attribute. */
function attributesBy({ doc }: Reading, noun: number): Argument[] {
  const head = doc.head(noun);
  const isSaid = head >= 0 && doc.deprel(noun).startsWith('nsubj') && ['ADJ', 'VERB'].includes(doc.upos(head));
  return isSaid && child(doc, head, 'cop', 'aux:pass') !== undefined
    ? [{ role: 'amod', word: head, via: 'copula' }]
    : [];
}

/** What an agent noun tells that the lexicon of ties does not list: 'foreign minister', 'judge'. */
const OFFICE: Pick<RelationEntry, 'lemma' | 'kind' | 'source' | 'target'> = {
  lemma: 'agent noun',
  kind: 'office',
  source: ['self'],
  target: ['poss', 'compound', 'amod', 'of', 'for', 'at', 'in'],
};

/** Kinds in which it is all one who is a and who is b. */
export const MUTUAL: ReadonlySet<string> = new Set(['alliance', 'cooperation', 'hostility', 'kinship']);

function describing(
  reading: Reading,
  noun: number,
  extent: { readonly first: number; readonly last: number },
  { lemma, kind, source, target }: Pick<RelationEntry, 'lemma' | 'kind' | 'source' | 'target'>,
): Tie[] {
  const { doc } = reading;
  const bearer = bearerOf(reading, noun, extent.last);
  if (bearer === undefined) return [];
  const isSource = source.includes('self');
  const others = othersOf(reading, noun, extent, isSource ? target : source).filter(
    ({ actor }) => !bearer.participants.some((own) => own.actor === actor),
  );
  // 'Iran and Iraq are RIVALS': of each other.
  const [one, ...rest] = bearer.participants;
  const isMutual = others.length === 0 && rest.length > 0 && MUTUAL.has(kind) && bearer.how === 'copula';
  if (one === undefined || (others.length === 0 && !isMutual)) return [];
  const words = { start: doc.start(extent.first), end: doc.end(extent.last) };
  return [
    {
      word: noun,
      first: extent.first,
      cue: words,
      kind,
      rule: `${lemma} (${bearer.how})`,
      role: doc.text.slice(words.start, words.end).replace(/\s+/g, ' '),
      a: isMutual ? [one] : isSource ? bearer.participants : others,
      b: isMutual ? rest : isSource ? others : bearer.participants,
      granted: bearer.how !== 'copula' || isRelative(reading, noun),
      dated: datedBy(reading, noun, bearer),
    },
  ];
}

/** A relative clause describes somebody, whatever becomes of them: 'no attack on Syria, which IS AN ALLY of Iran'. */
function isRelative({ doc }: Reading, clause: number): boolean {
  const isClause =
    doc.deprel(clause) === 'acl:relcl' ||
    childrenOf(doc, clause, 'nsubj', 'obl', 'obj').some((c) => isRelativePronoun(doc, c));
  return isClause && !childrenOf(doc, clause, 'aux').some((aux) => doc.xpos(aux) === 'MD');
}

/** A date hangs on the noun, or on the clause that describes its bearer by it. */
function datedBy({ doc }: Reading, noun: number, bearer: Bearer): number[] {
  const clause = bearer.how === 'copula' && child(doc, noun, 'cop') === undefined ? [doc.head(noun)] : [];
  return [noun, ...clause];
}

/** 'Russia has CLOSE RELATIONS with Syria', "Russia's ALLIANCE with Syria", 'the RIVALRY between Iran and Iraq'. */
function bonding(reading: Reading, noun: number, { lemma, kind, source, target }: RelationEntry): Tie[] {
  const { doc, predicates, knowledge } = reading;
  const verb = doc.head(noun);
  const isHeld =
    verb >= 0 && doc.deprel(noun).startsWith('obj') && knowledge.ledgers.relations.holding.has(doc.lemma(verb));
  const isAt = caseOf(doc, noun) === 'at';
  // 'at odds' is said of somebody only so.
  if ((lemma === 'odds' || lemma === 'loggerhead') && !isAt) return [];
  const sideOf = (role: string): Participant[] => {
    if (role === 'holder') {
      const subject = isHeld ? predicates.find(verb, 'subj')?.word : isAt ? surfaceSubject(doc, noun)?.word : undefined;
      return subject === undefined ? [] : sideAt(reading, subject);
    }
    const args = [...predicates.of(noun), ...(isHeld ? predicates.of(verb) : [])];
    return args
      .filter((argument) => argument.role === role)
      .flatMap(({ word, via }) => {
        const own = sideBelow(reading, word);
        // 'intervention in SYRIA, with which ...': the clause hangs on a noun further up.
        const below = own.length > 0 || via !== 'relative clause' ? undefined : child(doc, word, 'nmod');
        return below === undefined ? own : sideBelow(reading, below);
      });
  };
  const first = source.map(sideOf).find((side) => side.length > 0) ?? [];
  const second = target.map(sideOf).find((side) => side.length > 0) ?? [];
  const isBetween =
    first.length > 1 && (second.length === 0 || second.every(({ actor }) => first.some((one) => one.actor === actor)));
  const a = isBetween ? first.slice(0, 1) : first;
  const b = isBetween ? first.slice(1) : second.filter(({ actor }) => !first.some((own) => own.actor === actor));
  if (a.length === 0 || b.length === 0) return [];
  const attributes = [...doc.children(noun)].filter((c) => c < noun && ['amod', 'conj'].includes(doc.deprel(c)));
  const from = Math.min(noun, ...attributes);
  return [
    {
      word: noun,
      first: from,
      cue: { start: doc.start(from), end: doc.end(noun) },
      kind,
      rule: `${lemma} (bond, ${kind})`,
      role: doc.text.slice(doc.start(from), doc.end(noun)).replace(/\s+/g, ' '),
      a,
      b,
      granted: (!isHeld && !isAt) || isRelative(reading, isHeld ? verb : noun),
      dated: isHeld ? [noun, verb] : [noun],
    },
  ];
}

/** The ties that a verb tells: 'belongs to Hamas', 'the group, which Haddad LEADS', 'IRAN-BACKED rebels'. */
export function tiesOfVerb(reading: Reading, verb: number): Tie[] {
  const { doc, cast, predicates, knowledge } = reading;
  const entries = baseForms(doc, verb).flatMap((base) => knowledge.ledgers.relations.of(base));
  if (entries.length === 0) return [];
  if (isHyphenated(doc, verb))
    return backed(
      reading,
      verb,
      entries.find(({ pos }) => pos === 'backed'),
    );
  const match = matchEntry(
    doc,
    verb,
    entries.filter(({ pos }) => pos === 'verb'),
    predicates.of(verb),
    cast,
  );
  if (match === undefined) return [];
  const { lemma, kind, source, target } = match.entry;
  // 'FIFA's governing body': no clause of somebody who governs.
  if (kind === 'office' && doc.xpos(verb) === 'VBG') return [];
  // 'Iran backed the plan' is a deed; 'rebels backed by Iran' tells who they are.
  if (kind === 'client' && (doc.deprel(verb) !== 'acl' || !isPassive(doc, verb))) return [];
  const sideOf = (roles: readonly string[]): Participant[] =>
    roles
      .map((role) =>
        match.args.filter((argument) => argument.role === role).flatMap(({ word }) => sideAt(reading, word)),
      )
      .find((side) => side.length > 0) ?? [];
  const [a, b] = [sideOf(source), sideOf(target)];
  const cue = { start: doc.start(verb), end: doc.end(verb) };
  return [
    {
      word: verb,
      first: verb,
      cue,
      kind,
      rule: `${lemma} (verb)`,
      role: undefined,
      a,
      b,
      granted: kind === 'client' || isRelative(reading, verb),
      dated: [verb],
    },
  ];
}

/** 'RUSSIA-BACKED rebels'. */
function backed(reading: Reading, verb: number, entry: RelationEntry | undefined): Tie[] {
  const { doc } = reading;
  const head = doc.head(verb);
  if (entry === undefined || head <= verb) return [];
  const a = sideAt(reading, verb - 2);
  const b = mentioned(head, reading.cast);
  const cue = { start: doc.start(verb - 2), end: doc.end(verb) };
  const rule = `${entry.lemma} (after a hyphen)`;
  return [
    { word: verb, first: verb - 2, cue, kind: entry.kind, rule, role: undefined, a, b, granted: true, dated: [verb] },
  ];
}
