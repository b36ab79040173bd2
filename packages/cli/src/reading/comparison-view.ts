import type { ComparedAccount, ComparedStory, Comparison, Contradiction, Voice } from '@rapporteur/store';
import { wrap, wrapItem } from '../terminal/marked-text.js';
import { paintModality } from '../terminal/modality-paint.js';
import { sanitiseLine } from '../terminal/sanitise.js';
import { sideBySide } from '../terminal/side-by-side.js';
import { count, plural } from '../terminal/table.js';
import type { Terminal } from '../terminal/terminal.js';
import { clip } from '../terminal/width.js';
import { daysTold, documentsTold, told } from './told.js';

type Place = Pick<Terminal, 'columns' | 'paint'>;

/** So many events are shown in full; --json has more. */
const STORIES = 12;
/** So many actors are shown with what outlets call them. */
const ACTORS = 8;

/** How outlets tell the same events: contradictions side by side, then event by event, what is left out, and names. */
export function comparisonView(comparison: Comparison, place: Place): string[] {
  const { paint } = place;
  const { query, found, events, documents, originals, outlets, stories } = comparison;
  const what = query.trim() === '' ? 'All events' : sanitiseLine(query.trim());
  const by = `${documentsTold(documents, documents - originals)} of ${plural(outlets.length, 'outlet')}`;
  const lines = wrap(`${what}: ${told(found, events)}, by ${by}`, place.columns).map((line) => paint.bold(line));
  const between = (kind: Contradiction['between']) =>
    stories.filter(({ contradiction }) => contradiction?.between === kind).length;
  const contradictions = [
    [between('outlets'), 'between outlets'],
    [between('holders'), 'between voices within one outlet'],
  ] as const;
  for (const [number, where] of contradictions)
    if (number > 0) lines.push(`${plural(number, 'contradiction')} ${where}`);
  for (const story of stories.slice(0, STORIES)) lines.push('', ...storyLines(story, place));
  if (found > STORIES)
    lines.push('', `… ${count(found - Math.min(STORIES, stories.length))} more events; ask for fewer, or see --json`);
  lines.push(...leftOut(comparison, place), ...calledLines(comparison, place));
  return lines;
}

function storyLines(story: ComparedStory, place: Place): string[] {
  const { paint, columns } = place;
  const { id, type, first, last, accounts, silent, contradiction } = story;
  const names = (part: 'sources' | 'targets') =>
    [...new Map(accounts.flatMap((account) => account[part].map((side) => [side.id, side.name]))).values()].join(
      ', ',
    ) || '—';
  const head = `${daysTold(first, last)}  ${type}  ${names('sources')} → ${names('targets')}`;
  const lines = [paint.bold(clip(sanitiseLine(head), columns))];
  if (contradiction !== undefined) lines.push(...contradictionLines(contradiction, place));
  for (const account of accounts.filter(({ copyOf }) => copyOf === undefined))
    lines.push(...accountLines(account, place));
  const copies = accounts.filter(({ copyOf }) => copyOf !== undefined);
  if (copies.length > 0) {
    const where = copies.map(({ outlet }) => outlet).join(', ');
    lines.push(...wrapItem(`the same text in ${sanitiseLine(where)}`, columns));
  }
  if (silent.length > 0) lines.push(...wrapItem(`not found in ${sanitiseLine(silent.join(', '))}`, columns));
  lines.push(paint.dim(`  ${sanitiseLine(id)}`));
  return lines;
}

/** "The Lantern, 2011-04-17: actual, by Zuma: Gaddafi → —: “accepted a ceasefire”". */
function accountLines(account: ComparedAccount, { paint, columns }: Place): string[] {
  const { outlet, published, modality, holder, sources, targets, trigger, unnamed } = account;
  const where = sanitiseLine([outlet, published].filter((part) => part !== undefined).join(', '));
  const by = holder === undefined ? '' : `, held by ${sanitiseLine(holder.name)}`;
  const sides = [sources, targets].map(
    (side) => oneLine([...new Set(side.map(({ words }) => words))].join(', ')) || '—',
  );
  const silent = unnamed.length === 0 ? '' : `; names no ${unnamed.join(' and no ')}`;
  const text = `${where}: ${modality}${by}: ${sides.join(' → ')}: “${oneLine(trigger)}”${silent}`;
  return wrapItem(text, columns).map((line) =>
    line.replace(`: ${modality}`, `: ${paintModality(paint, modality, modality)}`),
  );
}

/** What one says and what the other denies, beside each other. */
function contradictionLines({ between, happened, denied }: Contradiction, { paint, columns }: Place): string[] {
  const width = Math.max(24, Math.floor((columns - 6) / 2));
  const block = (voices: readonly Voice[]) =>
    voices.flatMap((voice, i) => [...(i > 0 ? [''] : []), ...voiceLines(voice, width)]);
  const where = between === 'outlets' ? 'Outlets contradict each other' : 'Voices contradict each other in one outlet';
  return [
    `  ${paint.yellow(where)}`,
    ...sideBySide(['it happened', ...block(happened)], ['it did not', ...block(denied)], width + 2).map(
      (line) => `  ${line}`,
    ),
    '',
  ];
}

function voiceLines({ outlet, published, holder, words }: Voice, width: number): string[] {
  const where = [outlet, published].filter((part) => part !== undefined).join(', ');
  const who = holder === undefined ? 'the author' : holder.name;
  return [
    ...wrap(sanitiseLine(where), width),
    ...wrap(`${sanitiseLine(who)}:`, width),
    ...wrap(`“${oneLine(words)}”`, width),
  ];
}

/** Which of the events each outlet leaves out although it published in those days. */
function leftOut({ outlets, stories, found }: Comparison, { paint, columns }: Place): string[] {
  if (found < 2) return [];
  const lines = ['', paint.bold('What each outlet tells, and leaves out')];
  for (const { outlet, tells, leavesOut } of outlets) {
    const numbers = `tells ${count(tells.length)} of ${count(stories.length)}, leaves out ${count(leavesOut.length)} that others tell in the same days`;
    lines.push(...wrapItem(`${sanitiseLine(outlet)}: ${numbers}`, columns));
  }
  return lines;
}

function calledLines({ actors }: Comparison, { paint, columns }: Place): string[] {
  if (actors.length === 0) return [];
  const lines = ['', paint.bold('What they call the same actor'), paint.dim('  * judges by naming')];
  for (const { name, outlets } of [...actors].sort((a, b) => b.outlets.length - a.outlets.length).slice(0, ACTORS)) {
    lines.push(`  ${sanitiseLine(name)}`);
    for (const { outlet, words } of outlets) {
      const said = words.map(
        ({ words, times, loaded }) => `${oneLine(words)}${loaded ? '*' : ''}${times > 1 ? ` (${times})` : ''}`,
      );
      lines.push(...wrapItem(`${sanitiseLine(outlet)}: ${said.join(', ')}`, columns, 2));
    }
  }
  return lines;
}

function oneLine(words: string): string {
  return sanitiseLine(words).replaceAll(/ +/g, ' ').trim();
}
