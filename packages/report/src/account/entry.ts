import type { LedgerEntry } from '../ledger-entry.js';
import { LEDGERS, type LedgerRecord } from '../ledgers.js';
import type { Participant } from '../participant.js';
import type { Report } from '../report.js';
import { factsOf } from './who.js';
import { isPronoun, nameOf, quoted, reasonsOf, sentence, withArticle, wordOrWords } from './wording.js';

/** By which words and which rule or row of a lexicon it is an entry, and what else led to it. */
export function entryWhat(report: Report, { ledger, entry }: LedgerRecord): string[] {
  const words = quoted(report, entry.cue);
  const make = words.includes(' ') ? 'make' : 'makes';
  const kind = 'kind' in entry ? `, ${withArticle(entry.kind)}` : '';
  const sentences = [
    sentence(`${wordOrWords(words)} ${make} it ${withArticle(LEDGERS[ledger].one)}${kind} (${LEDGERS[ledger].means})`),
  ];
  for (const { stage, rule, effect, span } of entry.reasons) {
    if (stage === 'factuality') continue;
    const by = span === undefined || quoted(report, span) === words ? '' : `${quoted(report, span)}: `;
    sentences.push(sentence(`${by}the rule “${rule}” says that ${effect}`));
  }
  return sentences;
}

/** Who has which part in it, and by which words. */
export function entryParties(report: Report, record: LedgerRecord): string[] {
  return partiesOf(record).map(([part, participant]) => sentence(`${part}: ${participantWords(report, participant)}`));
}

/** Whose entry it is. */
export function entryHolder(report: Report, { holder }: LedgerEntry): string[] {
  return holder === 'author'
    ? ['The author says so, in words of their own.']
    : [sentence(`it is ${nameOf(report, holder)} who stands for it, not the author`)];
}

/** How sure the reading is, and what makes it less so. */
export function entrySureness(report: Report, record: LedgerRecord): string[] {
  const { entry, ledger } = record;
  const doubts = partiesOf(record).flatMap(([, { actor, span }]) => {
    const words = quoted(report, span);
    if (isPronoun(words.slice(1, -1))) return [`${words} had to be traced back to ${nameOf(report, actor)}`];
    const unknown = report.actors.find(({ id }) => id === actor)?.kind === 'unknown';
    return unknown ? [`we do not know who ${words} is`] : [];
  });
  const steps = reasonsOf(entry, 'factuality').length;
  if (steps > 2) doubts.push(`${steps} steps lead to whether it is so`);
  return [
    `Of ${ledger} by this rule, about ${Math.round(entry.confidence * 100)} in a hundred are right.`,
    ...(doubts.length === 0 ? [] : [sentence(`what makes it less sure: ${[...new Set(doubts)].join('; ')}`)]),
  ];
}

/** The participants of an entry with the part that each has in it. */
function partiesOf({ ledger, entry }: LedgerRecord): [part: string, participant: Participant][] {
  const all = (part: string, participants: readonly (Participant | undefined)[]) =>
    participants.flatMap((one): [string, Participant][] => (one === undefined ? [] : [[part, one]]));
  switch (ledger) {
    case 'decisions':
      return [...all('the body that decides', [entry.body]), ...all('who casts this vote', entry.voters)];
    case 'commitments':
      return [...all('whose commitment it is', [entry.by]), ...all('to whom it is made', entry.to)];
    case 'appeals':
      return all('who is called upon', [entry.addressee]);
    case 'evaluations':
      return all('who is judged', [entry.target]);
    case 'relations':
      return [...all('the one side', [entry.a]), ...all('the other side', [entry.b])];
    case 'forecasts':
    case 'explanations':
    case 'rebuttals':
      return [];
  }
}

/** "Muammar Gaddafi (leader, LBY): “the Libyan leader”". */
function participantWords(report: Report, { actor: id, span }: Participant): string {
  const actor = report.actors.find((one) => one.id === id);
  const [name, words] = [nameOf(report, id), quoted(report, span)];
  const facts = actor === undefined ? '' : ` (${factsOf(actor)})`;
  return words.slice(1, -1) === name || words === name ? `${name}${facts}` : `${name}${facts}, by the words ${words}`;
}
