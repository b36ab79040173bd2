import type { Event } from '../event.js';
import type { FactualityValue } from '../factuality.js';
import type { Modality } from '../modality.js';
import type { Reason } from '../reason.js';
import type { Report } from '../report.js';
import { listed, nameOf, quoted, reasonsOf, sentence } from './wording.js';

const TOLD: Readonly<Record<Modality, string>> = {
  actual: 'It is told as something that happens or has happened.',
  negated: 'It is told as something that did not happen.',
  planned: 'It is told as a plan of its own actor, not as something done.',
  predicted: 'It is told as lying ahead, not as something done.',
  possible: 'It is told as possible, likely or alleged, not as a fact.',
  conditional: 'It stands in a condition or depends on one, and is no fact.',
  counterfactual: 'It is told as something that would have happened, or was expected, and did not.',
  demanded: 'It is asked for, ordered or urged, and not said to have been done.',
  questioned: 'It is asked whether it happens, and not said.',
};

const MAKES: Readonly<Record<Modality, string>> = {
  actual: 'makes it a fact',
  negated: 'turns it into its opposite',
  planned: 'makes it a plan',
  predicted: 'makes it a prediction',
  possible: 'makes it merely possible',
  conditional: 'makes it part of a condition',
  counterfactual: 'makes it something that would have been',
  demanded: 'makes it a demand',
  questioned: 'makes it a question',
};

const CERTAINTY: Readonly<Record<string, string>> = {
  CT: 'certain',
  PR: 'no more than probable',
  PS: 'no more than possible',
  Uu: 'open',
};

const HOLDS: Readonly<Record<FactualityValue, string>> = {
  'CT+': 'it is certain',
  'PR+': 'it is probable',
  'PS+': 'it is possible',
  'CT-': 'it is certain that it is not so',
  'PR-': 'it is improbable',
  'PS-': 'it is possible that it is not so',
  Uu: 'it is open',
};

/** Whether it happened: how it is told, each step to that, and for whom it is how certain. */
export function whether(report: Report, event: Event): string[] {
  const sentences = standing(report, event);
  if (event.condition !== undefined)
    sentences.push(sentence(`it depends on ${conditionWords(report, event.condition)}`));
  return [...sentences, ...holders(report, event)];
}

/** How an event or an entry is told, and each step to that. */
export function standing(report: Report, told: Pick<Event, 'modality' | 'polarity' | 'reasons'>): string[] {
  const sentences = [TOLD[told.modality]];
  if (told.polarity === 'negative' && told.modality !== 'negated')
    sentences.push('What is spoken of is that it is not done.');
  const steps = reasonsOf(told, 'factuality').map((reason) => stepWords(report, reason));
  if (steps.length > 0)
    sentences.push(sentence(`${steps.length > 1 ? 'from the outside in: ' : ''}${steps.join('; ')}`));
  else if (told.modality === 'actual')
    sentences.push('No negation, modal verb, condition or word of doubt stands over it.');
  return sentences;
}

/** "deny (verb, that) [...]: it is negated" as "“denied” makes it something that did not happen". */
function stepWords(report: Report, { rule, effect, span }: Reason): string {
  const words = span === undefined ? 'the word' : quoted(report, span);
  const modality = /^it is (\w+)$/.exec(effect)?.[1] as Modality | undefined;
  const makes = modality === undefined ? undefined : MAKES[modality];
  const entry = /^.+ \((?:verb|noun|adj|adv), \w+\)( denied)?(?: \[.*\])?$/.exec(rule);
  if (entry !== null) {
    const cue = entry[1] === undefined ? words : `${words}, which is itself denied,`;
    return makes === undefined ? `${cue} leaves it as it is` : `${cue} ${makes}`;
  }
  if (rule.endsWith(' (beside it)')) return `${words}, beside it, hands it to somebody else`;
  const [kind = '', ...rest] = rule.split(' ');
  const form = `“${rest.join(' ')}”`;
  if (kind === 'negation') return `${form} denies it`;
  if (kind === 'modal' && makes !== undefined) return `${form} ${makes}`;
  if (kind === 'adverb' || kind === 'attribute') {
    const certainty = CERTAINTY[effect.replace('certainty ', '')];
    if (certainty !== undefined) return `${form} makes it ${certainty}`;
    if (makes !== undefined) return `${form} ${makes}`;
  }
  if (kind === 'subordinator') {
    if (makes !== undefined) return `its clause begins with ${form}, which ${makes}`;
    const alone = effect.includes('by itself');
    return `its clause, with ${form}, ${alone ? 'is asserted by itself' : 'stands as its main clause does'}`;
  }
  return PLAIN[rule]?.(words) ?? `${words} (${rule}): ${effect}`;
}

const PLAIN: Readonly<Record<string, (words: string) => string>> = {
  question: () => 'the sentence asks',
  imperative: () => 'the sentence commands',
  infinitive: (words) => `${words} is an infinitive, and nothing says that it came about`,
  argument: (words) => `it is what ${words} is about, and stands as that does`,
  adjunct: () => 'its clause stands as its main clause does',
  purpose: () => 'it is the aim of what is done',
  presupposition: () => 'the sentence takes it for granted',
  without: () => '“without” denies it',
  'be to': (words) => `${words} with “to” makes it a plan`,
  'according to': (words) => `${words} hands it to somebody else`,
  'consequence of a condition': (words) => `it depends on the condition of ${words}`,
  'would in the consequence of a condition': () => '“would” puts it into the consequence of a condition',
};

function conditionWords(report: Report, condition: NonNullable<Event['condition']>): string {
  if ('span' in condition) return quoted(report, condition.span);
  const other = report.events.find(({ id }) => id === condition.event);
  return other === undefined ? `the event ${condition.event}` : `${quoted(report, other.trigger)} (event ${other.id})`;
}

/** "For the ministry it is certain that it is not so; for the author it is open." */
function holders(report: Report, { factuality }: Event): string[] {
  const byValue = new Map<FactualityValue, string[]>();
  for (const { holder, value } of factuality)
    byValue.set(value, [...(byValue.get(value) ?? []), `for ${nameOf(report, holder)}`]);
  const told = [...byValue].map(([value, names]) => `${listed(names)} ${HOLDS[value]}`);
  const score = factuality.find((one) => one.score !== undefined)?.score;
  return [
    ...(told.length === 0 ? [] : [sentence(told.join('; '))]),
    ...(score === undefined
      ? []
      : [
          `A model that learned from readers' judgements puts it at ${score}, between -3 (did not happen) and 3 (happened).`,
        ]),
  ];
}
