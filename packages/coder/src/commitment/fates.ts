import type { FateEntry } from '@rapporteur/ontology';
import type { CommitmentKind, Fate, FateKind, Participant } from '@rapporteur/report';
import { speakerOf } from '../attribution/speaker.js';
import { matchEntry } from '../event/match.js';
import { fill } from '../event/participants.js';
import { posOf } from '../factuality/frame.js';
import type { Reading } from '../ledger/reading.js';
import { clauseSpan } from '../predicate/clause-span.js';
import { childrenOf } from '../predicate/grammar.js';
import { baseForms } from '../text/base-forms.js';
import { isDefinite } from './definite.js';
import { commitment, type Found } from './found.js';
import { LaterDeeds } from './later-deeds.js';
import { speaksFor } from './speaks-for.js';

/** What is told of the fate of a commitment at a word. */
export interface Told {
  readonly word: number;
  readonly fate: FateKind;
  /** The word that names the commitment, where one does. */
  readonly named: number | undefined;
  readonly doers: readonly Participant[];
}

/**
 * What the text says became of each commitment, in its order. A deal of which no more is told than its fate ('withdrew
 * from the treaty') is one as well.
 */
export function fates(
  reading: Reading,
  kept: readonly Found[],
  all: readonly Told[],
): ReadonlyMap<Found, readonly Fate[]> {
  const deeds = new LaterDeeds(reading);
  const found = new Map<Found, Fate[]>(kept.map((commitment) => [commitment, deeds.of(commitment)]));
  for (const told of all) {
    const commitments = [...found.keys()];
    const those = meant(reading, told, commitments);
    const deal = those.length > 0 ? undefined : dealOf(reading, told);
    if (deal !== undefined) found.set(deal, []);
    for (const commitment of deal === undefined ? those : [deal]) found.get(commitment)!.push(written(reading, told));
  }
  for (const told of found.values()) told.sort((a, b) => a.evidence.start - b.evidence.start);
  return found;
}

/** 'Iran quit THE TREATY': the deal itself, with whoever it is told of as a party. */
function dealOf(reading: Reading, { named, doers }: Told): Found | undefined {
  const { doc } = reading;
  const [by] = doers;
  if (named === undefined || by === undefined || !isDefinite(doc, named)) return undefined;
  if (!kindsOf(reading, named).includes('agreement')) return undefined;
  return commitment(
    reading,
    {
      word: named,
      cue: { start: doc.start(named), end: doc.end(named) },
      rule: 'deal whose fate is told',
      effect: 'agreement: a deal that was kept, broken or left',
      kind: 'agreement',
      by,
      to: [],
      thing: named,
      text: named,
    },
    [],
  );
}

/** What a word tells of the fate of a commitment that others name. */
export function toldAt(reading: Reading, word: number): Told | undefined {
  const { doc, predicates, cast, standings } = reading;
  const entries = entriesOf(reading, word);
  if (entries.length === 0) return undefined;
  const match = matchEntry(doc, word, entries, predicates.of(word), cast);
  if (match === undefined) return undefined;
  const { modality } = standings.of(word);
  // What is only expected, asked for or possible has not become of it; 'did not keep its word' has.
  const denied = modality === 'negated' && match.entry.fate === 'kept';
  if (modality !== 'actual' && !denied) return undefined;
  const named = match.entry.of
    .map((role) => match.args.find((argument) => argument.role === role)?.word)
    .find((w) => w !== undefined);
  if (named === undefined && match.entry.of[0] !== '-') return undefined;
  const doers = fill(doc, word, match.entry.by, match.args, cast);
  return { word, fate: denied ? 'breached' : match.entry.fate, named, doers };
}

function entriesOf({ doc, knowledge }: Reading, word: number): readonly FateEntry[] {
  const pos = posOf(doc, word);
  for (const base of baseForms(doc, word)) {
    const entries = knowledge.ledgers.commitments.fatesOf(base, pos);
    if (entries.length > 0) return entries;
  }
  return [];
}

function written({ doc, standings, cast, coded }: Reading, { word, fate, doers }: Told): Fate {
  const speaker = speakerOf(doc, standings.of(word).voices, cast);
  // 'announced a truce and broke it': nobody reports his own breach, he who announced is no source of it.
  const holder = fate === 'breached' && doers.some(({ actor }) => actor === speaker) ? 'author' : speaker;
  const event = coded.find(({ candidate }) => candidate.word === word)?.event;
  return {
    fate: fate === 'breached' && holder !== 'author' ? 'said to be breached' : fate,
    holder,
    evidence: clauseSpan(doc, word),
    ...(event && { event: event.id }),
  };
}

/** The kinds of commitments that a class of nouns may name. */
const NAMED: Readonly<Record<string, readonly CommitmentKind[]>> = {
  promises: ['promise', 'assurance', 'threat'],
  threats: ['threat', 'ultimatum'],
  demands: ['demand', 'ultimatum'],
  offers: ['offer'],
  deals: ['agreement'],
  laws: ['mandate'],
};
const ANY = Object.values(NAMED).flat();

/** How many sentences back a pronoun, or nothing at all, takes up a commitment. */
const NEAR = 2;

/** The commitments that a fate is told of: those made by the very words that name it, else the nearest that it can be. */
function meant(reading: Reading, told: Told, kept: readonly Found[]): readonly Found[] {
  const { doc } = reading;
  const { named, fate } = told;
  if (named !== undefined) {
    const same = kept.filter(({ word, thing, text }) => [word, thing, text].includes(named));
    // Of all that a resolution lays down, its breach is of what it forbids.
    const forbidden = fate === 'breached' ? same.filter(({ allows }) => allows === false) : [];
    if (same.length > 0) return forbidden.length > 0 ? forbidden : same;
  }
  const pronoun = named === undefined || doc.upos(named) === 'PRON';
  const kinds = pronoun ? ANY : kindsOf(reading, named);
  if (kinds.length === 0 || (named !== undefined && !pronoun && !isDefinite(doc, named))) return [];
  const nearest = kept
    .filter(({ word, kind }) => word < told.word && kinds.includes(kind))
    .filter(({ word }) => !pronoun || doc.sentenceOf(told.word) - doc.sentenceOf(word) <= NEAR)
    .filter((commitment) => isParty(reading, commitment, told) && (pronoun || agrees(reading, commitment, named)))
    .sort((a, b) => b.word - a.word)[0];
  return nearest === undefined ? [] : [nearest];
}

function kindsOf({ doc, knowledge }: Reading, named: number): readonly CommitmentKind[] {
  const { commitments } = knowledge.ledgers;
  const bases = baseForms(doc, named);
  return Object.entries(NAMED).flatMap(([name, kinds]) =>
    bases.some((base) => commitments.isOf(name, base)) ? kinds : [],
  );
}

/** Whoever kept, broke or withdrew it is one whom it binds: who made it, of demands who was asked, of deals a party. */
function isParty({ cast }: Reading, { kind, by, to }: Found, { doers, fate }: Told): boolean {
  const makers = by === undefined ? [] : [by];
  const asked = (kind === 'demand' || kind === 'ultimatum' || kind === 'mandate') && fate !== 'withdrawn';
  const bound = kind === 'agreement' ? [...makers, ...to] : asked ? to : makers;
  if (doers.length === 0 || (bound.length === 0 && (kind === 'agreement' || kind === 'mandate')))
    return kind === 'agreement' || kind === 'mandate' || fate === 'expired';
  return speaksFor(doers, bound, cast) || speaksFor(bound, doers, cast);
}

/** Words in front of a noun that tell no more of which one is meant. */
const ANY_WORD =
  /^(own|earlier|previous|recent|new|old|so-called|international|joint|current|existing|fragile|shaky|latest|same|mutual|campaign|election)$/i;

/** 'the NUCLEAR deal' is none about trade: what the noun bears in front is said of the commitment as well. */
function agrees({ doc }: Reading, { thing, text }: Found, named: number): boolean {
  const marks = childrenOf(doc, named, 'amod', 'compound').filter((w) => !ANY_WORD.test(doc.form(w)));
  if (marks.length === 0) return true;
  const words = new Set(
    [thing, ...(text === undefined ? [] : [text])]
      .flatMap((w) => doc.subtree(w))
      .map((w) => doc.lemma(w).toLowerCase()),
  );
  return marks.some((w) => words.has(doc.lemma(w).toLowerCase()));
}
