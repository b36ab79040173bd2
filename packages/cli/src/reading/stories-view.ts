import type { Account, Copy, Story, Summary } from '@rapporteur/store';
import { wrapItem } from '../terminal/marked-text.js';
import { paintModality } from '../terminal/modality-paint.js';
import { sanitiseLine } from '../terminal/sanitise.js';
import { plural } from '../terminal/table.js';
import type { Terminal } from '../terminal/terminal.js';
import { clip } from '../terminal/width.js';
import { daysTold, documentsTold, told } from './told.js';

type Place = Pick<Terminal, 'columns' | 'paint'>;

/** Of many copies only so many are named. */
const COPIES = 10;

/** The events that several documents tell, with their accounts, and the documents that are copies. */
export function storiesView(
  stories: readonly Story[],
  copies: readonly Copy[],
  summary: Pick<Summary, 'documents' | 'stories' | 'events'>,
  place: Place,
): string[] {
  const { paint, columns } = place;
  const all = `${documentsTold(summary.documents, copies.length)}: ${told(summary.stories, summary.events)}`;
  const lines = [paint.bold(all), `${plural(stories.length, 'event')} told by several documents`];
  for (const story of stories) lines.push('', ...storyLines(story, place));
  if (copies.length > 0) lines.push('', paint.bold('Copies'));
  for (const { document, original, contained, common } of copies.slice(0, COPIES)) {
    const share = `${Math.round(contained * 100)} in 100 word 5-grams of the shorter one, ${common} in all`;
    lines.push(...wrapItem(`${sanitiseLine(document)} is ${sanitiseLine(original)}: ${share}`, columns));
  }
  if (copies.length > COPIES) lines.push(`  … ${copies.length - COPIES} more`);
  return lines;
}

function storyLines({ id, type, first, last, accounts, why }: Story, { paint, columns }: Place): string[] {
  const head = `${daysTold(first, last)}  ${type}  ${namesOf(accounts, 'sources')} → ${namesOf(accounts, 'targets')}`;
  const lines = [paint.bold(clip(sanitiseLine(head), columns))];
  for (const account of accounts.filter(({ document, text }) => document === text)) {
    const { outlet, document, published, modality, trigger, holderName, holder } = account;
    const where = sanitiseLine([outlet ?? document, published].filter((part) => part !== undefined).join(', '));
    const by = holder === 'author' ? '' : `, held by ${sanitiseLine(holderName ?? holder)}`;
    const words = sanitiseLine(trigger).replaceAll(/ +/g, ' ');
    const line = wrapItem(`${where}: ${modality}${by}: “${words}”`, columns);
    lines.push(...line.map((one) => one.replace(`: ${modality}`, `: ${paintModality(paint, modality, modality)}`)));
  }
  const reprints = new Set(accounts.filter(({ document, text }) => document !== text).map(({ document }) => document));
  if (reprints.size > 0) lines.push(`  and ${reprints.size === 1 ? 'a copy' : `${reprints.size} copies`}`);
  if (why !== undefined) {
    const features = why.features
      .filter(({ bits }) => bits > 0)
      .map(({ name, value, words }) => `${name}: ${value} (${words})`)
      .join('; ');
    lines.push(...wrapItem(`one event: ${sanitiseLine(features)}`, columns).map((line) => paint.dim(line)));
  }
  lines.push(paint.dim(`  ${sanitiseLine(id)}`));
  return lines;
}

/** All that any account names, each once. */
function namesOf(accounts: readonly Account[], part: 'sources' | 'targets'): string {
  const names = new Map(accounts.flatMap((account) => account[part].map(({ actor, name }) => [actor, name])));
  return [...names.values()].join(', ') || '—';
}
