import type { DecisionEntry } from '@rapporteur/ontology';
import type { Participant } from '@rapporteur/report';
import type { Reading } from '../ledger/reading.js';
import { type Bodies, NEAR } from './bodies.js';
import { isLaw } from './measure.js';
import type { Voters } from './voters.js';

/** The body among who votes. */
export function wholeOf(bodies: Bodies, { words, participants }: Voters): Participant | undefined {
  const known = participants.find(({ actor }) => bodies.isBody(actor));
  return known ?? (words.length === 1 && bodies.isBodyNoun(words[0]!) ? participants[0] : undefined);
}

/** Words that tell of a vote, and who may have cast it. */
export interface Candidate {
  readonly reading: Reading;
  readonly bodies: Bodies;
  readonly entry: DecisionEntry;
  readonly word: number;
  readonly voters: Voters;
  readonly measure: number | undefined;
  readonly body: Participant | undefined;
}

/** Who decided, and in which body. */
export interface Decided {
  readonly body: Participant | undefined;
  readonly voters: Participant[];
}

/** Whether those who are named can decide so, and in which body. */
export const QUALIFIES: Readonly<Record<DecisionEntry['by'], (candidate: Candidate) => Decided | undefined>> = {
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
  const areStates = facts.some(({ kind }) => kind === 'state');
  const aboutLaw = measure !== undefined && isLaw(reading.doc, measure, reading.knowledge.ledgers.decisions);
  const body =
    candidate.body ??
    bodies.ofMembers(voters.participants, voters.words[0] ?? word) ??
    // A judge decides alone, whatever court was spoken of; 'senators' have a body of their own.
    (facts.some(({ sectors }) => sectors.includes('JUD')) || bodies.isMemberNoun(voters.words[0])
      ? undefined
      : bodies.before(word, NEAR, areStates));
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
  // 'Republicans rejected his attempts': a party's members decide on a text of law, or in a body.
  if (named === undefined && !(measure !== undefined && isLaw(doc, measure, knowledge.ledgers.decisions)))
    return undefined;
  return { body: named ?? bodies.ofMembers(voters.participants, voters.words[0]!), voters: [...voters.participants] };
}

/** Who governs a state does not make its laws. */
const GOVERNMENT = /\b(administration|house|government|regime)$/i;

/** A state makes law, ratifies and vetoes; its head does the last two. */
function byState({ reading, bodies, entry, word, voters, body }: Candidate): Decided | undefined {
  const { doc, cast } = reading;
  const isLawgiver = ({ actor }: Participant): boolean => {
    const facts = cast.facts(actor);
    if (facts?.kind === 'person' && entry.vote !== 'veto' && entry.lemma !== 'ratify') return false;
    return (
      facts !== undefined &&
      (facts.kind === 'state' ||
        facts.kind === 'government' ||
        facts.sectors.includes('GOV') ||
        facts.sectors.includes('ELI'))
    );
  };
  const givers = voters.participants.filter(isLawgiver);
  const isNamedSo = givers.some(({ span }) => GOVERNMENT.test(doc.text.slice(span.start, span.end)));
  const isGovernment = isNamedSo || voters.words.some((w) => doc.upos(w) === 'PRON');
  if (givers.length === 0 || (isGovernment && entry.vote !== 'veto')) return undefined;
  const isAmongStates = givers.every(({ actor }) => cast.facts(actor)?.kind !== 'person');
  if (entry.vote !== 'veto') return { body: body ?? (isAmongStates ? givers[0] : undefined), voters: givers };
  return {
    body: body ?? (isAmongStates ? (bodies.before(word, NEAR, true) ?? bodies.beside(word)) : undefined),
    voters: givers,
  };
}

const COURT = /\b(court|constitutional council|judicial council|tribunal|judges?|justices?|jury|magistrates?)\b/i;

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
