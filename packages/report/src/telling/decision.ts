import type { Decision, OUTCOMES, VOTES } from '../decision.js';
import type { Report } from '../report.js';
import { framed, isOwn } from './framed.js';
import { everybody, named, words } from './named.js';
import { listed, type Part, type Sayable, say } from './part.js';

type Vote = (typeof VOTES)[number];
type Outcome = (typeof OUTCOMES)[number];

const DECIDED: Readonly<Record<Outcome, string>> = {
  adopted: 'the adoption',
  rejected: 'the rejection',
  postponed: 'the postponement',
};

/** 'Russia and China abstained in the UN Security Council on “the resolution”; it was adopted, with 10 votes for.' */
export function tellDecision(report: Report, decision: Decision): Part[] {
  const { voters, vote, outcome } = decision;
  const body = decision.body && named(report, decision.body);
  const measure = decision.measure && words(report, decision.measure);
  const whole = voters.length === 0 || (voters.length === 1 && voters[0]!.actor === decision.body?.actor);
  const count = counted(decision);
  const own = isOwn(decision, [decision.body, ...voters]);
  if (whole) {
    const clause = say`${wholeClause(vote, outcome, body, measure)}${count}`;
    return framed(report, decision, { clause, noun: say`${wholeNoun(vote, outcome, body, measure)}${count}`, own });
  }
  const who = everybody(report, voters);
  const came = outcome === undefined ? undefined : `; it was ${outcome}`;
  const clause = say`${who} ${CLAUSES[vote](body, measure)}${came}${count}`;
  return framed(report, decision, { clause, noun: say`${NOUNS[vote](who, body, measure)}${count}`, own });
}

const CLAUSES: Readonly<Record<Vote, (body: Sayable, measure: Sayable) => Part[]>> = {
  for: (body, measure) => say`voted for ${measure ?? 'it'}${inBody(body)}`,
  against: (body, measure) => say`voted against ${measure ?? 'it'}${inBody(body)}`,
  abstain: (body, measure) => say`abstained${inBody(body)}${on(measure)}`,
  veto: (body, measure) =>
    measure === undefined ? say`cast a veto${inBody(body)}` : say`vetoed ${measure}${inBody(body)}`,
  absent: (body, measure) => say`took no part in the vote${on(measure)}${inBody(body)}`,
};

const NOUNS: Readonly<Record<Vote, (who: Sayable, body: Sayable, measure: Sayable) => Part[]>> = {
  for: (who, body, measure) => say`a vote by ${who} for ${measure ?? 'it'}${inBody(body)}`,
  against: (who, body, measure) => say`a vote by ${who} against ${measure ?? 'it'}${inBody(body)}`,
  abstain: (who, body, measure) => say`an abstention by ${who}${inBody(body)}${on(measure)}`,
  veto: (who, body, measure) => say`a veto by ${who}${inBody(body)}${on(measure)}`,
  absent: (who, body, measure) => say`the absence of ${who} from the vote${on(measure)}${inBody(body)}`,
};

/** What a body decides as a whole, or what was decided by nobody named. */
function wholeClause(vote: Vote, outcome: Outcome | undefined, body: Sayable, measure: Sayable): Part[] {
  if (body === undefined && outcome !== undefined) return say`${measure ?? 'a measure'} was ${outcome}`;
  if (outcome !== undefined) return say`${body} ${outcome} ${measure ?? 'a measure'}`;
  return say`${body ?? 'somebody not named'} ${CLAUSES[vote](undefined, measure)}`;
}

function wholeNoun(vote: Vote, outcome: Outcome | undefined, body: Sayable, measure: Sayable): Part[] {
  if (outcome === undefined) return NOUNS[vote](body ?? 'somebody not named', undefined, measure);
  return say`${DECIDED[outcome]} of ${measure ?? 'a measure'}${body && say` by ${body}`}`;
}

function inBody(body: Sayable): Sayable {
  return body && say` in ${body}`;
}

function on(measure: Sayable): Sayable {
  return measure && say` on ${measure}`;
}

/** ", with 10 votes for, none against and 5 abstentions" */
function counted({ count }: Decision): Part[] {
  if (count === undefined) return [];
  const told = [
    ...(count.for === undefined ? [] : [`${many(count.for, 'vote')} for`]),
    ...(count.against === undefined
      ? []
      : [`${count.for === undefined ? many(count.against, 'vote') : none(count.against)} against`]),
    ...(count.abstain === undefined ? [] : [many(count.abstain, 'abstention')]),
  ];
  return told.length === 0 ? [] : say`, with ${listed(told)}`;
}

function many(number: number, noun: string): string {
  return `${none(number, 'no')} ${noun}${number === 1 ? '' : 's'}`;
}

function none(number: number, word = 'none'): string {
  return number === 0 ? word : String(number);
}
