import type { CommitmentEntry, CommitmentLexicon } from '@rapporteur/ontology';
import type { CommitmentKind, Participant } from '@rapporteur/report';
import type { Cast } from '../actor/cast.js';
import { distinct, fill } from '../event/participants.js';
import type { Reading } from '../ledger/reading.js';
import type { Argument } from '../predicate/argument.js';
import { isVerb } from '../predicate/grammar.js';
import { doersOf } from './speaks-for.js';

/** Verbs by which a body makes a law: 'the council ADOPTED a resolution banning arms'. */
const ENACTING: ReadonlySet<string> = new Set('adopt approve pass enact issue sign introduce endorse back'.split(' '));

/** Whoever commits himself, first of all; of a law the body that it comes from. */
export function makersOf(
  reading: Reading,
  word: number,
  entry: CommitmentEntry,
  args: readonly Argument[],
): Participant[] {
  const { doc, cast, knowledge } = reading;
  const makers = fill(doc, word, entry.by, args, cast).filter(
    ({ actor }) => !isNobody(actor, cast, knowledge.ledgers.commitments),
  );
  const text = args.find(({ role }) => role === 'subj')?.word;
  if (makers.length > 0 || text === undefined || entry.kind !== 'mandate') return makers;
  return lawgivers(reading, text);
}

function lawgivers({ doc, predicates, cast }: Reading, text: number): Participant[] {
  const verb = doc.relation(text) === 'obj' ? doc.head(text) : -1;
  if (verb < 0 || !isVerb(doc, verb) || !ENACTING.has(doc.lemma(verb))) return [];
  const subject = predicates.find(verb, 'subj');
  return subject === undefined ? [] : doersOf(doc, subject.word, cast);
}

/** In demands and laws, whoever is to do it is whom they concern: 'demanded that SYRIA withdraw'. */
const LAID_ON_DOER: ReadonlySet<CommitmentKind> = new Set(['demand', 'ultimatum', 'mandate']);

/** Whom a commitment concerns; of an agreement all parties but the first, with those named in the deal itself. */
export function othersOf(
  { doc, predicates, cast }: Reading,
  word: number,
  thing: number,
  { kind, to }: CommitmentEntry,
  args: readonly Argument[],
  makers: readonly Participant[],
): Participant[] {
  const others = fill(doc, word, to, args, cast, makers);
  if (kind === 'agreement') {
    const named =
      others.length > 0 ? others : fill(doc, thing, ['with', 'between'], predicates.of(thing), cast, makers);
    return [...makers.slice(1), ...named];
  }
  if (others.length > 0 || !LAID_ON_DOER.has(kind)) return others;
  const doer = predicates.find(thing, 'subj');
  return doer === undefined ? [] : distinct(doersOf(doc, doer.word, cast), makers);
}

/** 'the proposal' that is known as somebody only because it speaks: a text is nobody, nor is 'anyone', 'the time frame' or 'a liar'; a body of people is. */
function isNobody(actor: string, cast: Cast, lexicon: CommitmentLexicon): boolean {
  const facts = cast.facts(actor);
  if (facts?.kind !== 'unknown') return false;
  const name = facts.name.toLowerCase();
  const last = name.split(' ').at(-1) ?? '';
  if (lexicon.isOf('anybody', name) || lexicon.isOf('texts', last)) return true;
  return facts.country === '' && !/^\p{Lu}/u.test(facts.name) && !lexicon.isOf('agents', last);
}
