import type { Reason, Report } from '@rapporteur/report';
import { wrap } from '../terminal/marked-text.js';
import { sanitiseLine } from '../terminal/sanitise.js';
import type { Terminal } from '../terminal/terminal.js';
import { wordsOf } from './names.js';

/** The stages in the order in which a reader would ask. */
const STAGES = {
  lexicon: 'The words and their entry in the lexicon',
  predicate: 'The path through the parse',
  actor: 'Who they are',
  date: 'When',
  place: 'Where',
  attribution: 'Who says so',
  factuality: 'Whether it happened',
  mention: 'Where else the text speaks of it',
} as const satisfies Record<Reason['stage'], string>;

/** The reasons as a numbered account, by stage. */
export function reasonLines(
  report: Report,
  all: readonly Reason[],
  { columns, paint }: Pick<Terminal, 'columns' | 'paint'>,
): string[] {
  const lines: string[] = [];
  let number = 0;
  for (const [stage, title] of Object.entries(STAGES)) {
    const reasons = all.filter((reason) => reason.stage === stage);
    if (reasons.length === 0) continue;
    lines.push('', paint.bold(title));
    for (const reason of reasons) {
      const quoted = reason.span === undefined ? '' : `“${wordsOf(report, reason.span)}” · `;
      const text = `${quoted}${sanitiseLine(reason.rule)}: ${sanitiseLine(reason.effect)}`;
      lines.push(
        ...wrap(`${String(++number).padStart(3)}. ${text}`, columns, '     ').map((line, i) =>
          i === 0 ? `  ${line}` : line,
        ),
      );
    }
  }
  return lines;
}
