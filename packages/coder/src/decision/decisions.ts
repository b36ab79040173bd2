import type { Doc } from '@rapporteur/language';
import type { DecisionEntry } from '@rapporteur/ontology';
import type { Decision, Participant, Span } from '@rapporteur/report';
import { mentioned } from '../actor/actors-of.js';
import { matchEntry } from '../event/match.js';
import { sentenceSpan } from '../event/sentence-span.js';
import { negator } from '../factuality/negation.js';
import type { Standing } from '../factuality/standing.js';
import type { Draft } from '../ledger/enter.js';
import type { Reading } from '../ledger/reading.js';
import type { Argument } from '../predicate/argument.js';
import { ancestors, caseOf, child, childrenOf, isVerb, leftmost, rightmost } from '../predicate/grammar.js';
import { isTime } from '../predicate/time.js';
import { baseForms } from '../text/base-forms.js';
import { ballotArguments } from './ballot.js';
import { Bodies, FAR, NEAR } from './bodies.js';
import { behindFavour, favours, isCandidate, isLaw, measureSpan } from './measure.js';
import { tally } from './tally.js';
import { isElectorate, type Voters, votersIn } from './voters.js';

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
      found.push(draft);
      break;
    }
  }
  return once(found);
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

function decide(
  reading: Reading,
  bodies: Bodies,
  entry: DecisionEntry,
  word: number,
  args: readonly Argument[],
): Draft<'decisions'> | undefined {
  const { doc, cast, knowledge } = reading;
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
  const voters = votersIn(doc, word, fillersOf(entry.source), cast);
  if (isCount(reading, word, entry, voters)) return undefined;
  if (voters.words.some((w) => isElectorate(doc, w, cast, lexicon)) || isElection(reading, word)) return undefined;
  const maySelect = entry.by === 'voter' || entry.by === 'member' || entry.pos === 'noun';
  if (maySelect && measure !== undefined && isCandidate(doc, measure, cast, lexicon)) return undefined;
  const whole = wholeOf(bodies, voters);
  const body = whole ?? bodies.around(word, voters.words, measure);
  const qualifies = QUALIFIES[entry.by];
  const decided = qualifies({ reading, bodies, entry, word, voters, measure, body });
  if (decided === undefined) return undefined;
  const told = standingWord(reading, word);
  const { modality, negative } = presented(reading, told);
  const side = entry.vote === 'veto' ? 'against' : entry.vote === 'absent' ? 'abstain' : entry.vote;
  const number = voters.words.map((w) => child(doc, w, 'nummod')).find((w) => w !== undefined);
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
    negative: negative && !isVoting(reading, word),
    cue: { start: doc.start(word), end: doc.end(word) },
    rule: `${entry.lemma} (${entry.pos}, ${entry.vote})`,
    effect: `somebody votes: ${entry.vote}`,
    facts,
  };
}

/** The body among who votes. */
function wholeOf(bodies: Bodies, { words, participants }: Voters): Participant | undefined {
  const known = participants.find(({ actor }) => bodies.isBody(actor));
  return known ?? (words.length === 1 && bodies.isBodyNoun(words[0]!) ? participants[0] : undefined);
}

interface Candidate {
  readonly reading: Reading;
  readonly bodies: Bodies;
  readonly entry: DecisionEntry;
  readonly word: number;
  readonly voters: Voters;
  readonly measure: number | undefined;
  readonly body: Participant | undefined;
}

interface Decided {
  readonly body: Participant | undefined;
  readonly voters: Participant[];
}

/** Whether those who are named can decide so, and in which body. */
const QUALIFIES: Readonly<Record<DecisionEntry['by'], (candidate: Candidate) => Decided | undefined>> = {
  voter: byVoters,
  body: byBody,
  whole: byWhole,
  lawgiver: (candidate) => byBody(candidate) ?? byState(candidate),
  court: byCourt,
  member: byMembers,
};

/** Anybody who has a vote in a body: its members, and states in bodies of states. */
function byVoters(candidate: Candidate): Decided | undefined {
  const { reading, bodies, word, voters, measure } = candidate;
  const { cast } = reading;
  const facts = voters.participants.map(({ actor }) => cast.facts(actor)!);
  const isLawMaker = facts.some(({ sectors }) => sectors.includes('LEG') || sectors.includes('JUD'));
  const isPolitical = facts.some(({ sectors, kind }) => kind === 'party' || sectors.some((s) => POLITICAL.has(s)));
  const aboutLaw = measure !== undefined && isLaw(reading.doc, measure, reading.knowledge.ledgers.decisions);
  const body =
    candidate.body ??
    bodies.ofMembers(voters.participants, voters.words[0] ?? word) ??
    bodies.before(word, aboutLaw ? FAR : NEAR);
  if (wholeOf(bodies, voters) !== undefined || isLawMaker) return { body, voters: [...voters.participants] };
  if (voters.participants.length === 0 && voters.words.length === 0 && candidate.body === undefined) return undefined;
  if (body !== undefined) return { body, voters: [...voters.participants] };
  return isPolitical && aboutLaw ? { body, voters: [...voters.participants] } : undefined;
}

const POLITICAL: ReadonlySet<string> = new Set(['LEG', 'JUD', 'GOV', 'OPP', 'PTY', 'ELI']);

/** A body as a whole; 'it' and 'they' are too often something else, but where they make law. */
function byWhole({ reading, bodies, voters, measure }: Candidate): Decided | undefined {
  const whole = wholeOf(bodies, voters);
  const meeting = voters.words.length === 1 ? bodies.meeting(voters.words[0]!) : undefined;
  if (whole === undefined) return meeting && { body: meeting, voters: [...voters.participants] };
  const isPronoun = voters.words.some((w) => reading.doc.upos(w) === 'PRON');
  if (isPronoun && !(measure !== undefined && isLaw(reading.doc, measure, reading.knowledge.ledgers.decisions)))
    return undefined;
  return { body: whole, voters: [whole] };
}

/** A body as a whole, its members together, or nobody named in a body that is. */
function byBody(candidate: Candidate): Decided | undefined {
  const { reading, bodies, word, voters, measure, body } = candidate;
  const { doc, cast, knowledge } = reading;
  if (wholeOf(bodies, voters) !== undefined) return byWhole(candidate);
  if (voters.words.length === 0) {
    const isNear =
      measure !== undefined && (doc.upos(measure) === 'PRON' || isLaw(doc, measure, knowledge.ledgers.decisions));
    const near = isNear ? bodies.before(word, 0) : undefined;
    const of = body !== undefined && bodies.isChamber(body.actor) ? body : near;
    return of && { body: of, voters: [of] };
  }
  const isTogether = (w: number): boolean => doc.feat(w, 'Number') === 'Plur' && doc.upos(w) !== 'PRON';
  const areMembers = voters.participants.some(({ actor }) => {
    const sectors = cast.facts(actor)?.sectors ?? [];
    return sectors.includes('LEG') || sectors.includes('JUD') || sectors.includes('PTY');
  });
  const meeting = voters.words.length === 1 ? bodies.meeting(voters.words[0]!) : undefined;
  const named = body ?? meeting;
  if (!voters.words.every(isTogether) || (!areMembers && named === undefined)) return undefined;
  return { body: named ?? bodies.ofMembers(voters.participants, voters.words[0]!), voters: [...voters.participants] };
}

/** A state makes law, ratifies and vetoes; so does its head. */
function byState({ reading, bodies, entry, word, voters, body }: Candidate): Decided | undefined {
  const { cast } = reading;
  const isLawgiver = ({ actor }: Participant): boolean => {
    const facts = cast.facts(actor);
    return (
      facts !== undefined &&
      (facts.kind === 'state' ||
        facts.kind === 'government' ||
        facts.sectors.includes('GOV') ||
        facts.sectors.includes('ELI'))
    );
  };
  const givers = voters.participants.filter(isLawgiver);
  if (givers.length === 0) return undefined;
  const isAmongStates = givers.every(({ actor }) => cast.facts(actor)?.kind !== 'person');
  if (entry.vote !== 'veto') return { body: body ?? (isAmongStates ? givers[0] : undefined), voters: givers };
  return { body: body ?? (isAmongStates ? bodies.before(word, FAR) : undefined), voters: givers };
}

const COURT = /\b(court|tribunal|judges?|justices?|panel|jury|magistrates?)\b/i;

/** A court, or its judges. */
function byCourt({ reading, bodies, voters, word, body }: Candidate): Decided | undefined {
  const { cast } = reading;
  const isCourt = ({ actor }: Participant): boolean => {
    const facts = cast.facts(actor);
    return (
      facts !== undefined && (COURT.test(facts.name) || (facts.sectors.includes('JUD') && facts.kind !== 'person'))
    );
  };
  const courts = voters.participants.filter(isCourt);
  if (courts.length === 0) {
    if (voters.words.length > 0 || body === undefined || !isCourt(body)) return undefined;
    return { body, voters: [body] };
  }
  const whole = courts.find(({ actor }) => bodies.isChamber(actor));
  return { body: whole ?? body ?? bodies.ofMembers(courts, voters.words[0] ?? word), voters: courts };
}

/** Members of parliaments and parties, who stand for or against a text of law. */
function byMembers({ reading, bodies, word, voters, measure, body }: Candidate): Decided | undefined {
  const { doc, cast } = reading;
  const members = voters.participants.filter(({ actor }) => {
    const facts = cast.facts(actor);
    return facts?.kind === 'party' || facts?.sectors.includes('LEG') || facts?.sectors.includes('PTY');
  });
  if (members.length === 0 || measure === undefined || !isLaw(doc, measure, reading.knowledge.ledgers.decisions))
    return undefined;
  const of = body ?? bodies.ofMembers(members, voters.words[0] ?? word);
  return { body: of, voters: members };
}

const ELECTION = new Set(['election', 'primary', 'caucus', 'caucuse', 'referendum', 'poll', 'runoff', 'ballot']);

/** 'voted in the PRIMARY': where the people vote. */
function isElection({ doc }: Reading, word: number): boolean {
  return childrenOf(doc, word, 'obl', 'nmod').some((c) => {
    const preposition = caseOf(doc, c);
    return (preposition === 'in' || preposition === 'at') && ELECTION.has(doc.lemma(c).toLowerCase());
  });
}

/** 'with five ABSTENTIONS': a count of votes, told with the decision that it belongs to. */
function isCount(reading: Reading, word: number, { lemma, pos }: DecisionEntry, voters: Voters): boolean {
  const { doc } = reading;
  // 'making VOTING harder', 'had the VOTES': nobody has cast them.
  if (pos === 'noun' && doc.form(word).toLowerCase() === 'voting' && !isVoting(reading, word)) return true;
  const isNobodys = voters.words.length === 0 || isWanted(doc, word);
  if (pos === 'noun' && lemma === 'vote' && isNobodys && !isVoting(reading, word)) return true;
  const isCounted = pos === 'noun' && child(doc, word, 'nummod') !== undefined;
  return isCounted && voters.words.length === 0 && !isVoting(reading, word);
}

/** Verbs of wanting, getting or arranging votes. */
const WANTED = new Set(
  'have need lack get win court seek earn hold schedule count garner want delay postpone'.split(' '),
);

function isWanted(doc: Doc, word: number): boolean {
  const head = doc.head(word);
  return head >= 0 && doc.relation(word) === 'obj' && WANTED.has(doc.lemma(head));
}

/** 'with 478 members VOTING against it': a participle that the tagger took for a noun. */
function isVoting({ doc }: Reading, word: number): boolean {
  return doc.form(word).toLowerCase() === 'voting' && caseOf(doc, word) === 'with' && doc.head(word) >= 0;
}

/** Verbs of having done what their object names: who does not use a veto casts none. */
const CAST = new Set(['use', 'wield', 'exercise', 'cast', 'employ', 'apply', 'deploy', 'issue', 'deliver', 'impose']);

/**
 * The word whose standing tells whether the vote was cast: what comes with a vote is as real as that, and not what it
 * denies; a veto is as real as its use.
 */
function standingWord(reading: Reading, word: number): number {
  const { doc } = reading;
  const head = doc.head(word);
  if (isVoting(reading, word)) return head;
  const isCast = head >= 0 && doc.upos(word) === 'NOUN' && doc.relation(word).startsWith('obj');
  return isCast && baseForms(doc, head).some((base) => CAST.has(base)) ? head : word;
}

/**
 * How the text presents a vote. What describes a measure is taken for granted, whatever becomes of the measure: 'shelve
 * the bill that PASSED in May', 'the law, PASSED by the Senate, failed'.
 */
function presented({ doc, standings }: Reading, word: number): Pick<Standing, 'modality' | 'negative'> {
  const standing = standings.of(word);
  const isFinite = doc.relation(word) === 'acl:relcl' && doc.feat(word, 'Tense') === 'Past' && !hasModal(doc, word);
  const isParticiple = doc.relation(word) === 'acl' && doc.xpos(word) === 'VBN' && GRANTED.has(standing.modality);
  if (!isFinite && !isParticiple) return standing;
  const negative = negator(doc, word) !== undefined;
  return { modality: negative ? 'negated' : 'actual', negative };
}

const GRANTED: ReadonlySet<string> = new Set(['planned', 'demanded', 'possible']);

function hasModal(doc: Doc, word: number): boolean {
  return childrenOf(doc, word, 'aux').some((aux) => doc.xpos(aux) === 'MD');
}

/** The clause of a vote without those coordinated with it, which tell of other votes; of a noun its whole sentence. */
function votingClause({ doc }: Reading, word: number): Span {
  if (!isVerb(doc, word)) return sentenceSpan(doc, word);
  let end = rightmost(doc, word) + 1;
  for (const c of childrenOf(doc, word, 'conj', 'parataxis'))
    if (c > word && child(doc, c, 'nsubj', 'nsubj:pass') !== undefined) end = Math.min(end, leftmost(doc, c));
  return { start: doc.start(leftmost(doc, word)), end: doc.end(end - 1) };
}

function ancestorsInclude(doc: Doc, word: number, above: number): boolean {
  for (const head of ancestors(doc, word)) if (head === above) return true;
  return false;
}

/** Words after the measure at which something else begins that the parser hung on it: the place, the numbers. */
function stopsAfter(
  { doc }: Reading,
  word: number,
  measure: number,
  { body }: Decided,
  count: Decision['count'],
): number[] {
  const stops: number[] = [];
  const offsets = [body?.span.start, count?.span.start].filter((start) => start !== undefined);
  const end = doc.sentence(doc.sentenceOf(measure)).end;
  // 'the bill, WHICH PASSED the Senate': the vote itself does not belong to what is voted on.
  if (word > measure && ancestorsInclude(doc, word, measure)) stops.push(leftmost(doc, word));
  for (let w = measure + 1; w < end; w++) if (doc.form(w) === ';') stops.push(w);
  for (let w = measure + 1; w < end; w++) {
    if (offsets.includes(doc.start(w))) stops.push(beforePreposition(w));
  }
  return stops;

  function beforePreposition(word: number): number {
    let first = word;
    while (first - 1 > measure && ['ADP', 'DET', 'PUNCT'].includes(doc.upos(first - 1))) first--;
    return first;
  }
}
