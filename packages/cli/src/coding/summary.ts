import { nameOf } from '@rapporteur/intake';
import type { ActorFile } from '@rapporteur/report';
import { trace } from '../faults.js';
import { paintModality } from '../terminal/modality-paint.js';
import { sanitise, sanitiseLine } from '../terminal/sanitise.js';
import { count, plural } from '../terminal/table.js';
import type { Paint, Terminal } from '../terminal/terminal.js';
import type { Tally } from './tally.js';

const MOST_SKIPPED = 10;

/** What became of a run, in lines to print. */
export function summary(
  tally: Tally,
  places: readonly string[],
  actorFiles: readonly ActorFile[],
  paint: Paint,
): string[] {
  const lines: string[] = [];
  if (tally.interrupted) lines.push(paint.yellow('Interrupted; what was finished is kept.'));
  const speed = tally.coded === 0 ? '' : `, ${count(tally.wordsPerSecond)} words/s`;
  const kept = places.length === 0 ? '' : ` in ${places.map(sanitiseLine).join(' and ')}`;
  lines.push(`${paint.bold(plural(tally.coded, 'document'))} coded${kept} (${plural(tally.words, 'word')}${speed})`);
  if (tally.coded > 0 && actorFiles.length > 0)
    lines.push(`with the actors of ${actorFiles.map(({ name }) => sanitiseLine(name)).join(' and ')}`);
  if (tally.alreadyCoded > 0) lines.push(`${plural(tally.alreadyCoded, 'document')} already coded, not coded again`);
  if (tally.coded > 0) lines.push(`${plural(tally.events, 'event')}${modalities(tally, paint)}`);
  skipped(tally, lines);
  if (tally.warningCount > 0) {
    lines.push(`${plural(tally.warningCount, 'remark')}:`);
    for (const warning of tally.warnings) lines.push(`  ${sanitiseLine(warning)}`);
    if (tally.warningCount > tally.warnings.length)
      lines.push(`  … ${tally.warningCount - tally.warnings.length} more`);
  }
  if (tally.failures.length > 0) {
    lines.push(paint.red(`${plural(tally.failures.length, 'document')} failed:`));
    for (const failure of tally.failures) lines.push(`  ${sanitiseLine(failure.message)}`);
  }
  if (tally.stopped !== undefined) lines.push(paint.red('Stopped: ') + sanitiseLine(tally.stopped.message));
  return lines;
}

/** 130 after an interrupt, 1 where something failed, else 0. */
export function exitCode(tally: Tally): number {
  if (tally.interrupted) return 130;
  return tally.failures.length > 0 || tally.stopped !== undefined ? 1 : 0;
}

/** With RAPPORTEUR_DEBUG=1, where in the program each failure arose. */
export function debugFailures(tally: Tally, terminal: Terminal): void {
  if (process.env.RAPPORTEUR_DEBUG !== '1') return;
  const failures = tally.stopped === undefined ? tally.failures : [...tally.failures, tally.stopped];
  for (const failure of failures) terminal.err.write(`${sanitise(trace(failure))}\n`);
}

function modalities(tally: Tally, paint: Paint): string {
  const parts = [...tally.byModality]
    .filter(([, number]) => number > 0)
    .map(([modality, number]) => `${count(number)} ${paintModality(paint, modality, modality)}`);
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}

function skipped(tally: Tally, lines: string[]): void {
  for (const [reason, outcomes] of tally.skipped) {
    if (outcomes.length === 0) continue;
    lines.push(`${count(outcomes.length)} skipped (${reason}):`);
    for (const { source, detail } of outcomes.slice(0, MOST_SKIPPED)) {
      lines.push(`  ${sanitiseLine(nameOf(source))}: ${sanitiseLine(detail)}`);
    }
    if (outcomes.length > MOST_SKIPPED) lines.push(`  … ${count(outcomes.length - MOST_SKIPPED)} more`);
  }
}
