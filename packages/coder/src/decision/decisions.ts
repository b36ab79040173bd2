import type { Doc } from '@rapporteur/language';
import type { DecisionEntry } from '@rapporteur/ontology';
import { mentioned } from '../actor/actors-of.js';
import type { Cast } from '../actor/cast.js';
import { matchEntry } from '../event/match.js';
import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';
import { isOneBody } from '../ledger/sure.js';
import type { Argument } from '../predicate/argument.js';
import { child, isVerb, markOf } from '../predicate/grammar.js';
import type { Predicates } from '../predicate/predicates.js';
import { isTime } from '../predicate/time.js';
import { baseForms } from '../text/base-forms.js';
import { ballotArguments } from './ballot.js';
import { Bodies } from './bodies.js';
import { stopsAfter, votingClause } from './extent.js';
import { behindFavour, favours, isCandidate, measureSpan } from './measure.js';
import { isCount, isElection } from './no-vote.js';
import { castBy, isVoting, presented, standingWord } from './presented.js';
import { tally } from './tally.js';
import { isDoubtful, isElectorate, votersIn } from './voters.js';
import { isInfinitive, isVote, singledOut } from './whether-cast.js';
import { QUALIFIES, wholeOf } from './who-decides.js';

/** Who voted how, in which body, on what. Those who vote alike are one entry. */
export function decisions(reading: Reading): Draft<'decisions'>[] {
  const { doc, cast, predicates, knowledge } = reading;
  const lexicon = knowledge.ledgers.decisions;
  const bodies = new Bodies(reading);
  const found: Draft<'decisions'>[] = [];
  for (let word = 0; word < doc.length; word++) {
    const upos = doc.upos(word);
    if (upos !== 'VERB' && upos !== 'NOUN') continue;
    // In front of another noun it tells of no vote: 'veto power', 'vote count'.
    if (upos === 'NOUN' && doc.relation(word) === 'compound') continue;
    const pos = isVerb(doc, word) ? 'verb' : 'noun';
    const entries = baseForms(doc, word).flatMap((base) => lexicon.of(base, pos));
    if (entries.length === 0) continue;
    const args = ballotArguments(doc, word, predicates);
    for (const entry of entries) {
      const match = matchEntry(doc, word, [entry], args, cast);
      const draft = match && decide(reading, bodies, entry, word, match.args);
      if (draft === undefined) continue;
      // 'voted to CONFIRM him': what is voted on is no further decision.
      if (!found.some((vote) => vote.word === doc.head(word) && isVotedOn(doc, word))) found.push(draft);
      if (draft.facts.body !== undefined) bodies.note(draft.facts.body, word);
      break;
    }
  }
  return once(found);
}

function isVotedOn(doc: Doc, word: number): boolean {
  return doc.upos(word) === 'VERB' && (doc.relation(word) === 'xcomp' || markOf(doc, word) === 'to');
}

/** The same vote told twice in a sentence is one entry: 'cast its veto', 'voted to approve'. */
function once(drafts: readonly Draft<'decisions'>[]): Draft<'decisions'>[] {
  const isSame = (a: Draft<'decisions'>, b: Draft<'decisions'>): boolean =>
    a.facts.vote === b.facts.vote &&
    a.facts.body?.actor === b.facts.body?.actor &&
    (a.facts.measure?.start === b.facts.measure?.start || Math.abs(a.word - b.word) < 4) &&
    a.facts.voters.map(({ actor }) => actor).join() === b.facts.voters.map(({ actor }) => actor).join();
  return drafts.filter((draft, i) => !drafts.slice(Math.max(0, i - 3), i).some((before) => isSame(before, draft)));
}

function castingSubject(predicates: Predicates, vote: number): number | undefined {
  const verb = castBy(predicates.doc, vote);
  return verb === undefined ? undefined : predicates.find(verb, 'subj')?.word;
}

/** 'they say he voted for it', 'you know she voted': whoever tells it is not known. */
function isToldByUnknown({ doc, cast, standings }: Reading, word: number): boolean {
  const source = standings.of(word).voices.at(-1)?.source;
  if (source === undefined) return false;
  // Of 'they' it is sure where all who are meant are named, or described as many.
  if (/^they$/i.test(doc.form(source))) {
    const actors = cast.at(source)?.actors ?? [];
    return actors.length < 2 && !actors.some((id) => isDescribed(cast, id));
  }
  return /^(you|it|one|who|that|which)$/i.test(doc.form(source));
}

function isDescribed(cast: Cast, id: string): boolean {
  const facts = cast.facts(id);
  return facts !== undefined && !isOneBody(facts);
}

function decide(
  reading: Reading,
  bodies: Bodies,
  entry: DecisionEntry,
  word: number,
  args: readonly Argument[],
): Draft<'decisions'> | undefined {
  const { doc, cast, predicates, knowledge } = reading;
  const lexicon = knowledge.ledgers.decisions;
  const fillersOf = (roles: readonly string[]): number[] => {
    for (const role of roles) {
      const words = args.filter((argument) => argument.role === role && !isTime(doc, argument.word));
      if (words.length > 0) return words.map((argument) => argument.word);
    }
    return [];
  };
  const asked = fillersOf(entry.target)
    .toSorted((a, b) => favours(doc, b) - favours(doc, a))
    .map((w) => behindFavour(doc, w))[0];
  // 'abstention in THE SECURITY COUNCIL': where, not on what.
  const isBody = asked !== undefined && mentioned(asked, cast).some(({ actor }) => bodies.isChamber(actor));
  const measure = isBody && entry.source.length > 0 && entry.by === 'voter' ? undefined : asked;
  // 'They used THEIR vetoes': who casts a vote says better whose it is than what stands before it.
  const caster = castingSubject(predicates, word);
  const voter = caster ?? singledOut(doc, word);
  const voters = votersIn(doc, word, voter === undefined ? fillersOf(entry.source) : [voter], cast);
  if (isCount(reading, word, entry, voters)) return undefined;
  if (voters.words.some((w) => isElectorate(doc, w, cast, lexicon)) || isElection(reading, word)) return undefined;
  const maySelect = entry.by === 'voter' || entry.by === 'member' || entry.pos === 'noun';
  if (maySelect && measure !== undefined && isCandidate(doc, measure, cast, lexicon)) return undefined;
  const whole = wholeOf(bodies, voters);
  const named = whole ?? bodies.around(word, voters.words, measure);
  const body = named !== undefined && bodies.isMistaken(named) ? undefined : named;
  const qualifies = QUALIFIES[entry.by];
  const decided = qualifies({ reading, bodies, entry, word, voters, measure, body });
  if (decided === undefined) return undefined;
  const told = standingWord(reading, word);
  const { modality, negative } = presented(reading, told);
  if (!isVote(doc, told, { modality, negative }) || isToldByUnknown(reading, told)) return undefined;
  // 'the way is TO PASS it': nobody is said to do so.
  if (voters.participants.length === 0 && isInfinitive(doc, word)) return undefined;
  // 'overturned A LOWER COURT …', of which the parser lost the ruling.
  if (isBody && entry.by === 'court') return undefined;
  const side = entry.vote === 'veto' ? 'against' : entry.vote === 'absent' ? 'abstain' : entry.vote;
  const number = voters.words.map((w) => child(doc, w, 'nummod')).find((w) => w !== undefined);
  // 'the senators who run all voted': who votes is named, but not known.
  if (decided.voters.length === 0 && number === undefined) return undefined;
  if (voters.words.some((w) => isDoubtful(reading, w))) return undefined;
  if (decided.voters.some((voter) => bodies.isMistaken(voter))) return undefined;
  const count = tally(
    doc,
    votingClause(reading, word),
    entry.vote === 'against' ? 'against' : 'for',
    number === undefined ? undefined : { side, word: number },
  );
  const span =
    measure === undefined ? undefined : measureSpan(doc, measure, stopsAfter(reading, word, measure, decided, count));
  const facts: Draft<'decisions'>['facts'] = {
    ...(decided.body && { body: decided.body }),
    ...(span && { measure: span }),
    voters: decided.voters,
    vote: entry.vote,
    ...(entry.outcome !== '' && modality === 'actual' && !negative && { outcome: entry.outcome }),
    ...(count && { count }),
  };
  return {
    word,
    modality,
    negative: negative && !isVoting(doc, word),
    cue: { start: doc.start(word), end: doc.end(word) },
    rule: `${entry.lemma} (${entry.pos}, ${entry.vote})`,
    effect: `somebody votes: ${entry.vote}`,
    facts,
  };
}
