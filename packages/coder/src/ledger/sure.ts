import type { Ledger, Participant, Span } from '@rapporteur/report';
import type { ActorFacts } from '../actor/cast.js';
import type { Draft } from './enter.js';
import type { Reading } from './reading.js';

/** Parties without whom an entry tells nothing, or tells it of somebody else. */
const NEEDED: ReadonlySet<string> = new Set(['by', 'voters', 'a', 'b']);

const MANY: ReadonlySet<string> = new Set(['they', 'them', 'their', 'themselves']);

/** Kinds that one name stands for: a 'they' that is taken for one of them is too often somebody else. */
const ONE_BODY: ReadonlySet<string> = new Set(['state', 'government', 'party', 'igo', 'company', 'media', 'ngo']);

/**
 * The facts of an entry without the parties that nobody can be sure of; undefined where one of those is missing then
 * that the entry needs.
 */
export function sureFacts<L extends Ledger>(reading: Reading, facts: Draft<L>['facts']): Draft<L>['facts'] | undefined {
  const kept: [string, unknown][] = [];
  for (const [name, value] of Object.entries(facts)) {
    const sure = withoutUnsure(reading, value);
    if (sure === value) kept.push([name, value]);
    else if (NEEDED.has(name) && (sure === undefined || (Array.isArray(sure) && sure.length === 0))) return undefined;
    else if (sure !== undefined) kept.push([name, sure]);
  }
  return Object.fromEntries(kept) as Draft<L>['facts'];
}

function withoutUnsure(reading: Reading, value: unknown): unknown {
  if (isParticipant(value)) return isSure(reading, value) ? value : undefined;
  if (!Array.isArray(value) || !value.every(isParticipant)) return value;
  const sure = value.filter((one) => isSure(reading, one));
  return sure.length === value.length ? value : sure;
}

function isParticipant(value: unknown): value is Participant {
  return typeof value === 'object' && value !== null && 'actor' in value && 'span' in value;
}

function isSure({ doc, cast }: Reading, { actor, span }: Participant): boolean {
  const facts = cast.facts(actor);
  if (facts === undefined) return false;
  return !(MANY.has(doc.text.slice(span.start, span.end).toLowerCase()) && isOneBody(facts));
}

/** Whether a name stands for one body: 'they' are hardly ever the party or the state that was named before. */
export function isOneBody({ kind, name }: Pick<ActorFacts, 'kind' | 'name'>): boolean {
  return ONE_BODY.has(kind) && /^\p{Lu}/u.test(name);
}

/**
 * Whether what a word tells may be told as this holder's. Words in quotation marks are never the author's own, so the
 * speaker was not found; and who is nobody we know and bears no name ('early reports', 'half') holds nothing.
 */
export function isSureHolder({ doc, quotes, cast, knowledge }: Reading, word: number, holder: string): boolean {
  if (holder === 'author') return quotes.around({ start: doc.start(word), end: doc.end(word) }) === undefined;
  const facts = cast.facts(holder);
  if (facts === undefined) return false;
  const isDescription = facts.kind === 'unknown' && /^[\p{Ll}\p{N}]/u.test(facts.name);
  return !isDescription || knowledge.actors.agents.get(facts.name.split(' ').at(-1)!) !== undefined;
}

/** Whether who judges is not told beside the judgement: of a quotation that goes on for sentences the speaker is unsure. */
export function isFarHolder({ cast }: Reading, ledger: Ledger, evidence: Span, holder: string): boolean {
  return ledger === 'evaluations' && holder !== 'author' && !cast.isMentionedIn(holder, evidence);
}

/** Ledgers whose entries are what their holder says, and no acts of speech that somebody else tells of. */
const SAID: ReadonlySet<Ledger> = new Set(['decisions', 'forecasts', 'evaluations', 'rebuttals']);

/**
 * Whether an attribution gives the words to somebody else than the holder. Grammar and attribution are read apart; where
 * they disagree on who speaks, one of them is wrong.
 */
export function isDisputed(reading: Reading, ledger: Ledger, { cue, facts }: Disputable, holder: string): boolean {
  if (!SAID.has(ledger)) return false;
  const place = spanOf(facts, 'outcome') ?? spanOf(facts, 'words') ?? cue;
  const speaker = reading.speakerAround(place);
  return speaker !== undefined && speaker !== holder;
}

interface Disputable {
  readonly cue: Span;
  readonly facts: object;
}

function spanOf(facts: object, field: string): Span | undefined {
  return (facts as Readonly<Record<string, Span | undefined>>)[field];
}
