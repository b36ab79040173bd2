/**
 * The running text of a CoNLL-U file: sentences joined by a space, or by nothing where the last word says
 * so, and paragraphs by an empty line.
 */
export function rawText(conllu: string): string {
  let text = '';
  let gap = '';
  for (const block of conllu.split(/\r?\n(?:\r?\n)+/)) {
    const sentence = /^# text = (.*)$/m.exec(block)?.[1];
    if (sentence === undefined) continue;
    if (text !== '' && /^# new(par|doc)\b/m.test(block)) gap = '\n\n';
    text += gap + sentence;
    const lines = block.trimEnd().split('\n');
    const last = lines.findLast((line) => /^\d+(-\d+)?\t/.test(line)) ?? '';
    gap = /SpaceAfter=No/.test(lastSurface(lines, last)) ? '' : ' ';
  }
  return `${text}\n`;
}

/** The line that bears the spacing of the last word: its own, or that of the token it is part of. */
function lastSurface(lines: readonly string[], last: string): string {
  const id = last.split('\t')[0];
  return lines.find((line) => line.split('\t')[0]?.endsWith(`-${id}`)) ?? last;
}
