import type { Doc } from '@rapporteur/language';
import type { CommitmentEntry, CommitmentLexicon } from '@rapporteur/ontology';
import type { Participant } from '@rapporteur/report';
import type { Cast } from '../actor/cast.js';
import { matchEntry } from '../event/match.js';
import { fill } from '../event/participants.js';
import { posOf } from '../factuality/frame.js';
import { modalOf } from '../factuality/modal.js';
import { isPast } from '../factuality/tense.js';
import type { Reading } from '../ledger/reading.js';
import type { Argument } from '../predicate/argument.js';
import { caseOf, child, childrenOf, isClause, isVerb, markOf } from '../predicate/grammar.js';
import { baseForms } from '../text/base-forms.js';
import { commitment, type Found } from './found.js';
import { commitmentNounArguments } from './noun-arguments.js';
import { isPublic } from './public.js';
import { doersOf, speaksFor } from './speaks-for.js';

/** The commitment that a word of the lexicon makes: 'VOWED to leave', 'the resolution AUTHORISES them to'. */
export function byLexicon(reading: Reading, word: number, harms: (thing: number) => boolean): Found | undefined {
  const { doc, predicates, cast, knowledge } = reading;
  const lexicon = knowledge.ledgers.commitments;
  const entries = entriesOf(reading, word);
  // 'the promised land', 'threatened species': a participle in front of a noun commits nobody.
  if (entries.length === 0 || (doc.deprel(word) === 'amod' && isVerb(doc, word))) return undefined;
  const found = isVerb(doc, word) ? predicates.of(word) : commitmentNounArguments(predicates, word, lexicon);
  const match = matchEntry(doc, word, entries, found, cast);
  const thing = match && thingOf(doc, word, match.entry, match.args);
  if (match === undefined || thing === undefined) return undefined;
  const { entry, args } = match;
  const makers = fill(doc, word, entry.by, args, cast).filter(({ actor }) => !isNobody(actor, cast, lexicon));
  const others = fill(doc, word, entry.to, args, cast, makers);
  const [by] = makers;
  if (by?.actor === 'author' || (by === undefined && needsMaker(entry))) return undefined;
  if (!holds(reading, entry, word, thing, makers)) return undefined;
  const kind = entry.kind === 'promise' && harms(thing) ? 'threat' : entry.kind;
  return commitment(
    reading,
    {
      word,
      cue: { start: doc.start(word), end: doc.end(word) },
      rule: `${entry.lemma} (${entry.pos})`,
      effect: `${kind} [${entry.at}]`,
      kind,
      by,
      to: entry.kind === 'agreement' ? otherParties(reading, thing, makers, others) : others,
      thing,
      text: entry.kind === 'mandate' ? args.find(({ role }) => role === 'subj')?.word : undefined,
      ...(entry.allows === '' ? {} : { allows: entry.allows === 'yes' }),
      firm: entry.only.includes('firm'),
    },
    [thing, word],
  );
}

/** All but the first, with those named in the deal itself: 'agreed to a truce WITH ISRAEL'. */
function otherParties(
  { doc, predicates, cast }: Reading,
  thing: number,
  makers: readonly Participant[],
  others: readonly Participant[],
): Participant[] {
  const named = others.length > 0 ? others : fill(doc, thing, ['with', 'between'], predicates.of(thing), cast, makers);
  return [...makers.slice(1), ...named];
}

/** Whoever binds himself or asks for something must be known; a law may come from nobody, and an assurance be sought. */
function needsMaker({ kind, pos }: CommitmentEntry): boolean {
  return kind !== 'mandate' && kind !== 'agreement' && (kind !== 'assurance' || pos !== 'noun');
}

/** 'the proposal' that is known as somebody only because it speaks: a text is nobody, and neither is 'anyone'. */
function isNobody(actor: string, cast: Cast, lexicon: CommitmentLexicon): boolean {
  const facts = cast.facts(actor);
  if (facts?.kind !== 'unknown') return false;
  const name = facts.name.toLowerCase();
  return lexicon.isOf('anybody', name) || lexicon.isOf('texts', name.split(' ').at(-1) ?? '');
}

/** What else a row asks of the act and of the thing. */
function holds(
  reading: Reading,
  { only, content }: CommitmentEntry,
  word: number,
  thing: number,
  makers: readonly Participant[],
): boolean {
  const { doc, standings } = reading;
  const { modality, negative } = standings.of(word);
  if (modality === 'questioned' || modality === 'counterfactual') return false;
  // 'agreed on EVERYTHING', 'threatened to DO so': words that stand for what is told elsewhere.
  if (doc.upos(thing) === 'PRON' || isProForm(doc, thing)) return false;
  if (only.includes('open') && isClause(doc, thing) && isPast(doc, thing)) return false;
  if (only.includes('own') && !isOwn(reading, thing, makers)) return false;
  if (only.includes('public') && !makers.some(({ actor }) => isPublic(actor, reading.cast))) return false;
  if (only.includes('made') && (modality === 'possible' || modality === 'demanded')) return false;
  if (only.includes('done') && modality !== 'actual') return false;
  if (only.includes('state') && doc.xpos(word) !== 'VBN') return false;
  // 'hopes for A DEAL with Iran', 'NO deal with Iran': it is not there.
  if (content.includes('self')) return !negative && (modality === 'actual' || isDefinite(doc, word));
  return true;
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);

function isDefinite(doc: Doc, noun: number): boolean {
  for (const c of doc.children(noun)) {
    if (doc.deprel(c) === 'nmod:poss') return true;
    if (doc.deprel(c) === 'det' && DEFINITE.has(doc.form(c).toLowerCase())) return true;
  }
  return doc.upos(noun) === 'PROPN';
}

function isProForm(doc: Doc, thing: number): boolean {
  return doc.lemma(thing) === 'do' && child(doc, thing, 'obj', 'ccomp', 'xcomp') === undefined;
}

function entriesOf({ doc, knowledge }: Reading, word: number): readonly CommitmentEntry[] {
  const pos = posOf(doc, word);
  for (const base of baseForms(doc, word)) {
    const entries = knowledge.ledgers.commitments.commitmentsOf(base, pos);
    if (entries.length > 0) return entries;
  }
  return [];
}

function thingOf(doc: Doc, word: number, { content }: CommitmentEntry, args: readonly Argument[]): number | undefined {
  for (const role of content) {
    if (role === 'self') return word;
    if (role === 'infinitive') {
      const clause = infinitiveAfter(doc, word, args);
      if (clause !== undefined) return clause;
    }
    const argument = args.find((candidate) => candidate.role === role)?.word ?? throughObject(doc, role, args);
    if (argument !== undefined) return argument;
  }
  return undefined;
}

/** 'assured the king OF HIS SUPPORT': the phrase hangs on whom it is said to. */
function throughObject(doc: Doc, role: string, args: readonly Argument[]): number | undefined {
  const object = args.find((candidate) => candidate.role === 'obj' || candidate.role === 'iobj');
  return object && childrenOf(doc, object.word, 'nmod').find((c) => caseOf(doc, c) === role);
}

/** 'appealed to the rebels TO STOP': the infinitive hangs on the word or on what stands between them. */
function infinitiveAfter(doc: Doc, word: number, args: readonly Argument[]): number | undefined {
  for (const head of [word, ...args.map((argument) => argument.word)]) {
    for (const c of childrenOf(doc, head, 'advcl', 'acl', 'xcomp'))
      if (c > word && markOf(doc, c) === 'to' && (head === word || head > word)) return c;
  }
  return undefined;
}

/** 'warned that IT WOULD respond': the thing is to be done by whoever commits himself. */
function isOwn({ doc, predicates, cast, knowledge }: Reading, thing: number, makers: readonly Participant[]): boolean {
  const doer = predicates.find(thing, 'subj');
  if (doer === undefined || modalOf(doc, thing, knowledge.factuality) === undefined) return false;
  return speaksFor(makers, doersOf(doc, doer.word, cast), cast);
}
