import { LEDGERS, MODALITIES, type Modality, PLOVER_TYPES, type PloverType } from '@rapporteur/report';
import type { ActorPair, EventExample, StandingGroup, Summary } from '@rapporteur/store';
import { paintModality } from '../terminal/modality-paint.js';
import { sanitiseLine } from '../terminal/sanitise.js';
import { count, plural, table } from '../terminal/table.js';
import type { Terminal } from '../terminal/terminal.js';
import { clip, widthOf } from '../terminal/width.js';
import { documentsTold, told } from './told.js';
import { safeLine } from './told-lines.js';

type Place = Pick<Terminal, 'columns' | 'paint'>;

/** The standings that are shown with examples: what a reader must not take for fact. */
const SHOWN: Readonly<Partial<Record<StandingGroup['standing'], string>>> = {
  claimed: 'Only claimed',
  planned: 'Planned',
  predicted: 'Predicted',
};
const EXAMPLES = 4;
/** Examples of each ledger. */
const ENTRIES = 2;

/** What a store holds, in lines to print: events by type and modality, the strongest pairs, what is no fact yet. */
export function overview(summary: Summary, place: Place): string[] {
  const { paint } = place;
  const { documents, copies, events, stories, outlets, published } = summary;
  const days = published === undefined ? '' : `, ${[...new Set([published.first, published.last])].join(' to ')}`;
  const from = outlets === 0 ? '' : ` from ${plural(outlets, 'outlet')}`;
  const lines = [paint.bold(`${documentsTold(documents, copies)}${from}${days}: ${told(stories, events)}`)];
  if (events === 0) return lines;
  lines.push('', paint.bold('Events by type and modality'), ...typeTable(summary, paint));
  if (summary.pairs.length > 0) {
    lines.push('', paint.bold('Strongest pairs, by events said to have happened'));
    lines.push(...pairTable(summary.pairs, place.columns));
  }
  for (const { standing, events: total, examples } of summary.standings) {
    const title = SHOWN[standing];
    if (title === undefined) continue;
    lines.push('', `${paint.bold(title)}: ${plural(total, 'event')}`);
    for (const example of examples.slice(0, EXAMPLES)) lines.push(...exampleLines(example, place));
  }
  lines.push(...ledgerLines(summary, place));
  return lines;
}

/** Each ledger with a few of its entries, a line each. */
function ledgerLines({ ledgers }: Summary, { columns, paint }: Place): string[] {
  return ledgers.flatMap(({ ledger, entries, examples }) => {
    const { title, means } = LEDGERS[ledger];
    return [
      '',
      `${paint.bold(title)}: ${count(entries)}  ${paint.dim(means)}`,
      ...examples.slice(0, ENTRIES).map(({ parts, became }) => {
        const end = became === undefined ? '' : ` → ${sanitiseLine(became)}`;
        return `  ${clip(safeLine(parts), columns - 2 - end.length)}${paint.cyan(end)}`;
      }),
    ];
  });
}

function typeTable({ types, events }: Summary, paint: Place['paint']): string[] {
  const cells = new Map(types.map((cell) => [`${cell.type} ${cell.modality}`, cell.events]));
  const cell = (type: PloverType, modality: Modality): number => cells.get(`${type} ${modality}`) ?? 0;
  const used = MODALITIES.filter((modality) => PLOVER_TYPES.some((type) => cell(type, modality) > 0));
  const rows = PLOVER_TYPES.filter((type) => used.some((modality) => cell(type, modality) > 0));
  const sum = (values: readonly number[]): string => count(values.reduce((a, b) => a + b, 0));
  const [head, ...body] = table(
    [
      ['', ...used.map((modality) => HEADS[modality]), 'all'],
      ...rows.map((type) => [
        type,
        ...used.map((modality) => (cell(type, modality) === 0 ? '·' : count(cell(type, modality)))),
        sum(used.map((modality) => cell(type, modality))),
      ]),
      ['all', ...used.map((modality) => sum(rows.map((type) => cell(type, modality)))), count(events)],
    ],
    used.map((_, i) => i + 1).concat(used.length + 1),
  );
  let painted = head!;
  for (const modality of used)
    painted = painted.replace(HEADS[modality], paintModality(paint, modality, HEADS[modality]));
  return [painted, ...body].map((line) => `  ${line}`);
}

function pairTable(pairs: readonly ActorPair[], columns: number): string[] {
  const rows = pairs.map(({ source, target, events, stories, others, quads }) => [
    count(stories),
    clip(`${sanitiseLine(source.name)} → ${sanitiseLine(target.name)}`, Math.max(30, columns - 36)),
    [
      ...(stories === events ? [] : [`told ${count(events)} times`]),
      ...sides(quads),
      ...(others === 0 ? [] : [`${count(others)} not said to have happened`]),
    ].join(', '),
  ]);
  return table(rows, [0]).map((line) => `  ${clip(line, columns - 2)}`);
}

/** Events by side: "2 cooperation", "1 conflict". */
function sides(quads: ActorPair['quads']): string[] {
  const number = (side: string): number =>
    Object.entries(quads).reduce((sum, [quad, events]) => (quad.endsWith(side) ? sum + events : sum), 0);
  return ['cooperation', 'conflict'].filter((side) => number(side) > 0).map((side) => `${count(number(side))} ${side}`);
}

/** Whose it is and what it is, and below it the words around the trigger, as many as fit in one line. */
function exampleLines(example: EventExample, { columns, paint }: Place): string[] {
  const { holder, outlet, published, type, sources, targets } = example;
  const names = (actors: readonly { name: string }[]): string => actors.map(({ name }) => name).join(', ') || '—';
  const where = [outlet, published].filter((part) => part !== undefined).join(', ');
  const who = `${holder?.name ?? 'the author'}${where === '' ? '' : ` (${where})`}`;
  const what = `${type} ${names(sources)} → ${names(targets)}`;
  const room = columns - 6;
  return [`  ${clip(sanitiseLine(`${who}: ${what}`), columns - 2)}`, paint.dim(`    “${around(example, room)}”`)];
}

/** At most `room` columns of the evidence with the trigger about its middle, cut at words. */
function around({ words, trigger }: EventExample, room: number): string {
  const text = sanitiseLine(words).replace(/ +/g, ' ').trim();
  if (widthOf(text) <= room) return text;
  const found = text.indexOf(sanitiseLine(trigger).replace(/ +/g, ' ').trim());
  const before = Math.max(0, Math.min(found - Math.floor((room - trigger.length) / 2), text.length - room + 1));
  const from = before === 0 ? 0 : text.indexOf(' ', before) + 1;
  return clip(`${from === 0 ? '' : '…'}${text.slice(from)}`, room);
}

/** Column heads that let the table fit in eighty columns. */
const HEADS: Readonly<Record<Modality, string>> = {
  actual: 'actual',
  negated: 'negat.',
  planned: 'plan.',
  predicted: 'pred.',
  possible: 'poss.',
  conditional: 'cond.',
  counterfactual: 'c.fact.',
  demanded: 'demand.',
  questioned: 'quest.',
};
