import type { Actor } from '../actor.js';
import type { Event } from '../event.js';
import type { Participant } from '../participant.js';
import type { Reason } from '../reason.js';
import type { Report } from '../report.js';
import { isDescription, isPronoun, nameOf, quoted, reasonsOf, sentence, withArticle } from './wording.js';

const ROLES: Readonly<Record<string, string>> = {
  subj: 'the subject',
  obj: 'the object',
  iobj: 'the receiver',
  xcomp: 'the further deed',
  ccomp: 'what is said',
  poss: 'the owner',
  compound: 'the noun in front',
  amod: 'the adjective',
  light: 'the subject of the verb that carries it',
};

/** How a word comes to its role, where it does not simply stand beside the verb. */
const VIA: Readonly<Record<string, string>> = {
  control: 'which the verb above shares with it',
  coordination: 'which it shares with the word it is joined to',
  'relative clause': 'being the noun that the relative clause describes',
  participle: 'being the noun that the participle describes',
  attribute: 'being the noun that the word describes',
  copula: 'by way of a form of “be”',
  object: 'by way of the object',
  verb: 'by way of the verb',
  'light verb': 'by way of the verb that only carries the noun',
};

/** Who did it to whom, and how the grammar says so. */
export function who(report: Report, event: Event): string[] {
  const { sources, targets } = event;
  if (sources.length + targets.length === 0) return ['The sentence names neither who does it nor to whom.'];
  const told = (participants: readonly Participant[]) =>
    participants.map((participant) => participantWords(report, event, participant)).join('; and ');
  return [
    sources.length === 0
      ? 'The sentence does not name who does it.'
      : sentence(`${sources.length === 1 ? 'the one who does it is' : 'those who do it are'} ${told(sources)}`),
    targets.length === 0
      ? 'The sentence does not name to whom it is done.'
      : sentence(`${targets.length === 1 ? 'the one it is done to is' : 'those it is done to are'} ${told(targets)}`),
  ];
}

/** "Muammar Gaddafi (leader, LBY): “the Libyan leader” is the subject of “fired”". */
function participantWords(report: Report, event: Event, participant: Participant): string {
  const { actor: id, span } = participant;
  const words = quoted(report, span);
  const actor = report.actors.find((one) => one.id === id);
  const name = nameOf(report, id);
  const facts = actor === undefined ? '' : ` (${factsOf(actor)})`;
  const grammar = roleWords(report, event, participant);
  if (isPronoun(words.slice(1, -1)))
    return `${name}${facts}, whom ${words} takes up${grammar === undefined ? '' : ` as ${grammar}`}`;
  // A description is named by its own words: the longer ones, where the text shortens it.
  if (words === `“${name}”` || (actor !== undefined && isDescription(actor.name))) {
    const called = words === `“${name}”` || name.length >= words.length ? name : words;
    return `${called}${facts}${grammar === undefined ? '' : `, ${grammar}`}`;
  }
  return grammar === undefined ? `${name}${facts}, whom ${words} names` : `${name}${facts}: ${words} is ${grammar}`;
}

const KINDS: Readonly<Partial<Record<Actor['kind'], string>>> = {
  igo: 'an international organisation',
  ngo: 'a non-governmental organisation',
  government: 'a body of a government',
  media: 'a news medium',
  unknown: 'somebody not known to us',
};

/** "leader, LBY", "a state, RUS". */
export function factsOf({ kind, role, country }: Actor): string {
  const is = role?.title ?? KINDS[kind] ?? withArticle(kind);
  return country === undefined ? is : `${is}, ${country}`;
}

/** "the object of “bomb”, which it shares with the word it is joined to". */
function roleWords(report: Report, event: Event, { span }: Participant): string | undefined {
  const reason = reasonsOf(event, 'predicate').find(
    (one) => one.span !== undefined && span.start <= one.span.start && one.span.end <= span.end,
  );
  return reason === undefined ? undefined : argumentWords(reason, quoted(report, event.trigger));
}

function argumentWords({ rule, effect }: Reason, trigger: string): string {
  const [role = '', via] = rule.split(', by ');
  const head = /of "(.+)"$/.exec(effect)?.[1];
  const of = head === undefined ? trigger : `“${head}”`;
  if (role === 'obj' && via === 'passive') return `the subject of the passive ${of}, and so the one it is done to`;
  const is = ROLES[role] ?? `what follows “${role}” beside`;
  const place = ROLES[role] === undefined ? `${is} ${of}` : `${is} of ${of}`;
  return via === undefined ? place : `${place}, ${VIA[via] ?? `by ${via}`}`;
}
