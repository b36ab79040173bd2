import { readFileSync } from 'node:fs';
import { MODALITIES, type Participant, PLOVER_TYPES, type Report } from '@rapporteur/report';
import { describe, expect, test } from 'vitest';
import { knowledge, read, words } from './reader.js';

const page = readFileSync(new URL('../../../docs/coding-rules.md', import.meta.url), 'utf8');

/** The rows of the page's tables of examples: a sentence, and what is coded of it. */
const examples = page.split('\n\n').flatMap((block) => {
  const [head, , ...rows] = block.split('\n');
  if (head !== '| Example | Coded |') return [];
  return rows.map((row) => row.slice(2, -2).split(' | ') as [sentence: string, coded: string]);
});

/** The events of a report as the page writes them. */
function coded(report: Report): string {
  const name = (id: string) => report.actors.find((actor) => actor.id === id)?.name ?? id;
  const side = (participants: readonly Participant[]) =>
    [...new Set(participants.map(({ actor }) => name(actor)))].join(' + ') || 'nobody';
  const events = report.events.map(({ type, mode, trigger, modality, polarity, sources, targets, holder }) => {
    const not = polarity === 'negative' && modality !== 'negated' ? ' not' : '';
    const held = holder === 'author' ? '' : `, held by ${name(holder)}`;
    const what = `**${type}**${mode === undefined ? '' : ` (${mode})`} *${words(report, trigger)}*`;
    return `${what}: ${modality}${not}, ${side(sources)} > ${side(targets)}${held}`;
  });
  return events.join('<br>') || 'nothing';
}

describe('every example of docs/coding-rules.md is coded as the page says', () => {
  test.each(examples)('%s', (sentence, wanted) => {
    expect(coded(read(sentence))).toBe(wanted);
  });
});

test('there are examples for every type and every modality', () => {
  const all = examples.map(([, wanted]) => wanted).join('\n');
  expect(PLOVER_TYPES.filter((type) => !all.includes(`**${type}**`))).toEqual([]);
  expect(MODALITIES.filter((modality) => !all.includes(`: ${modality}`))).toEqual([]);
});

/** The page's section of a type or modality. */
function section(title: string): string {
  const [, text] = page.split(`\n### ${title}\n`);
  if (text === undefined) throw new Error(`the page has no section "${title}"`);
  return text.split('\n### ')[0]!;
}

test.each(PLOVER_TYPES)('the section on %s names its modes', (type) => {
  const modes = knowledge.events.modes(type);
  const said = /Modes:\s([\w\s,-]+)\./.exec(section(type))?.[1]?.split(/,\s+/) ?? [];
  expect(said).toEqual(modes);
  if (modes.length === 0) expect(section(type)).toMatch(/No\smodes\./);
});

test.each(MODALITIES)('there is a section on %s', (modality) => {
  expect(section(`\`${modality}\``).length).toBeGreaterThan(100);
});
