import type { PetrarchReading, Remark } from '@rapporteur/ontology';
import { sanitiseLine } from '../terminal/sanitise.js';
import { count, plural, table } from '../terminal/table.js';

/** Kinds of parts without counterpart that are listed. */
const MOST_PARTS = 40;
/** Of so many codes without counterpart, the file may be one of peoples or faiths. */
const MANY = 0.5;

/** What became of the lines of a PETRARCH or TABARI dictionary, in lines to print. */
export function importSummary(
  file: string,
  { dictionary, remarks, lines }: PetrarchReading,
  groups: boolean,
): string[] {
  const { actors, states, agents } = dictionary;
  const held = [
    actors.length > 0 ? [plural(actors.length, 'actor')] : [],
    states.length > 0 ? [`${plural(states.length, 'record')} of states`] : [],
    agents.length > 0 ? [plural(agents.length, 'agent noun')] : [],
  ].flat();
  const told: string[] = [`${sanitiseLine(file)}: ${plural(lines, 'line')}, ${held.join(', ') || 'nobody in them'}`];
  const of = (kind: Remark['kind']) => remarks.filter((remark) => remark.kind === kind);
  told.push(...byLine(of('unread'), 'not read'), ...byLine(of('note'), 'read otherwise than they are written'));
  const kept = of('kept');
  const withCode = new Set(kept.map(({ line }) => line)).size;
  if (kept.length > 0) {
    const what = groups ? 'with codes of peoples or faiths' : 'with parts of a code that have no counterpart';
    told.push(`  ${plural(withCode, 'line')} ${what}; the codes are kept as they are`);
    if (!groups) told.push(...parts(kept));
    if (!groups && withCode > MANY * (actors.length + agents.length))
      told.push('    Are these codes of peoples or faiths? Then add --groups, so that none is taken for a country.');
  }
  return told;
}

function byLine(remarks: readonly Remark[], what: string): string[] {
  if (remarks.length === 0) return [];
  const lines = new Set(remarks.map(({ line }) => line)).size;
  return [
    `  ${plural(lines, 'line')} ${what}:`,
    ...remarks.map(
      ({ line, what, text }) => `    ${line}: ${sanitiseLine(`${what}${text === '' ? '' : `: ${text}`}`)}`,
    ),
  ];
}

/** Parts of codes, the most frequent first. */
function parts(kept: readonly Remark[]): string[] {
  const found = new Map<string, { times: number; line: number }>();
  for (const { text, line } of kept) {
    const before = found.get(text);
    if (before === undefined) found.set(text, { times: 1, line });
    else before.times++;
  }
  const rows = [...found].sort(([, a], [, b]) => b.times - a.times);
  const shown = rows
    .slice(0, MOST_PARTS)
    .map(([part, { times, line }]) => [sanitiseLine(part), count(times), `first in line ${line}`]);
  const more = rows.length > MOST_PARTS ? [`    … ${count(rows.length - MOST_PARTS)} others`] : [];
  return [...table(shown, [1]).map((row) => `    ${row}`), ...more];
}
