import { type Event, type FactualityValue, MODALITY, PLOVER, type Report } from '@rapporteur/report';
import { wrap } from '../terminal/marked-text.js';
import { sanitiseLine } from '../terminal/sanitise.js';
import { table } from '../terminal/table.js';
import type { Terminal } from '../terminal/terminal.js';
import { actorName, participantNames, wordsOf } from './names.js';
import { reasonLines } from './reason-lines.js';
import { whenOf, whereOf } from './when-and-where.js';

type Place = Pick<Terminal, 'columns' | 'paint'>;

const FACTUALITY_MEANS: Readonly<Record<FactualityValue, string>> = {
  'CT+': 'is certain that it is so',
  'PR+': 'takes it for probable',
  'PS+': 'takes it for possible',
  'CT-': 'is certain that it is not so',
  'PR-': 'takes it for improbable',
  'PS-': 'takes it for possible that it is not so',
  Uu: 'leaves it open',
};

/** The fields of an event and the rules and lexicon rows that led to them, for those who ask for the details. */
export function eventDetails(report: Report, event: Event, place: Place): string[] {
  const { paint } = place;
  const { quad, means } = PLOVER[event.type];
  const lines: string[] = [];
  const facts = [
    ['type', `${event.type}: ${means} (${quad}; CAMEO ${event.cameo}${scale(event)})`],
    ['source', participantNames(report, event.sources)],
    ['target', participantNames(report, event.targets)],
    ['modality', `${event.modality}: ${MODALITY[event.modality]}`],
    ['holder', chain(report, event)],
    ...optional('date', event.date && whenOf(event.date)),
    ...optional('place', event.place && whereOf(event.place)),
    ...optional('condition', condition(report, event)),
    ...optional('mentioned', mentioned(report, event)),
    [
      'confidence',
      `${event.confidence.toFixed(2)} that it is this event; ${event.modalityConfidence.toFixed(2)} that its modality is right`,
    ],
  ];
  for (const line of table(facts)) lines.push(...wrapRow(line, facts, place.columns));
  lines.push('', paint.bold('Who holds it for true'));
  for (const { holder, value } of event.factuality) {
    lines.push(`  ${value.padEnd(3)}  ${actorName(report, holder)} ${FACTUALITY_MEANS[value]}`);
  }
  lines.push(...reasonLines(report, event.reasons, place));
  return lines;
}

/** "Reuters, who says; the ministry, as told by it": the holder and the voices outside it, outermost first. */
function chain(report: Report, event: Event): string {
  const voices = event.chain.map((id) => {
    const attribution = report.attributions.find((one) => one.id === id);
    if (attribution === undefined) return sanitiseLine(id);
    const who =
      attribution.sourceActor !== undefined
        ? actorName(report, attribution.sourceActor)
        : attribution.source !== undefined
          ? wordsOf(report, attribution.source)
          : 'somebody not named';
    return `${who} (“${wordsOf(report, attribution.cue)}”)`;
  });
  return voices.length === 0
    ? actorName(report, event.holder)
    : `${actorName(report, event.holder)}; by way of ${['the author', ...voices].join(' > ')}`;
}

function condition(report: Report, event: Event): string | undefined {
  if (event.condition === undefined) return undefined;
  if ('span' in event.condition) return `“${wordsOf(report, event.condition.span)}”`;
  const { event: id } = event.condition;
  const other = report.events.find((one) => one.id === id);
  return other === undefined ? sanitiseLine(id) : `“${wordsOf(report, other.trigger)}” (${sanitiseLine(id)})`;
}

/** "3 times: “attacked” (actual), “the attack” (negated)", for what is told more than once. */
function mentioned(report: Report, { mentions }: Event): string | undefined {
  if (mentions.length < 2) return undefined;
  const words = mentions.map(({ trigger, modality }) => `“${wordsOf(report, trigger)}” (${modality})`);
  return `${mentions.length} times: ${words.join(', ')}`;
}

function scale(event: Event): string {
  return event.goldstein === undefined ? '' : `, Goldstein ${event.goldstein}`;
}

function optional(name: string, value: string | undefined): [string, string][] {
  return value === undefined ? [] : [[name, sanitiseLine(value)]];
}

function wrapRow(line: string, rows: readonly (readonly string[])[], columns: number): string[] {
  const indent = Math.max(...rows.map(([name]) => name!.length)) + 2;
  return wrap(line.slice(indent), columns - indent - 2).map((text, i) =>
    i === 0 ? `  ${line.slice(0, indent)}${text}` : ' '.repeat(indent + 2) + text,
  );
}
