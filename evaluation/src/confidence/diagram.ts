import type { Reliability } from '@rapporteur/training/confidence';

/** What is drawn: a name and how well its probabilities are met. */
export type Named = readonly [name: string, reliability: Reliability];

/** Reliability by band and by threshold as Markdown tables, for RESULTS.md. */
export function reliabilityTables(named: readonly Named[]): string {
  const percent = (value: number) => (100 * value).toFixed(0);
  return named
    .flatMap(([name, { bands, thresholds }]) => [
      `### ${name}`,
      '',
      '| probability | readings | said | right | |',
      '|---|---:|---:|---:|---|',
      ...bands.map(
        ({ from, to, readings, said, right }) =>
          `| ${from.toFixed(1)} to ${to.toFixed(1)} | ${readings} | ${percent(said)} | ${percent(right)} | \`${bar(said, right)}\` |`,
      ),
      '',
      `| at least | ${thresholds.map(({ least }) => least.toFixed(1)).join(' | ')} |`,
      `|---|${thresholds.map(() => '---:').join('|')}|`,
      `| kept | ${thresholds.map(({ kept }) => percent(kept)).join(' | ')} |`,
      `| right | ${thresholds.map(({ kept, right }) => (kept === 0 ? '' : percent(right))).join(' | ')} |`,
      '',
    ])
    .join('\n');
}

const WIDTH = 40;

/** What was right as a bar, and a diamond where it was said to be. */
function bar(said: number, right: number): string {
  const cells = Array.from({ length: WIDTH }, (_, i): string => (i < Math.round(right * WIDTH) ? '█' : '·'));
  cells[Math.min(WIDTH - 1, Math.round(said * WIDTH))] = '◆';
  return cells.join('');
}

const SIDE = 260;
const MARGIN = 44;

/** The reliability diagram: what was said against what was right, a circle a band, its area by its readings. */
export function reliabilitySvg(named: readonly Named[]): string {
  const width = named.length * (SIDE + MARGIN) + 20;
  const height = SIDE + 2 * MARGIN;
  const panels = named.map(([name, { bands, readings }], i) => {
    const left = MARGIN + i * (SIDE + MARGIN);
    const x = (value: number) => (left + value * SIDE).toFixed(1);
    const y = (value: number) => (MARGIN + (1 - value) * SIDE).toFixed(1);
    const ticks = [0, 0.5, 1].flatMap((tick) => [
      `<text x="${x(tick)}" y="${MARGIN + SIDE + 16}" text-anchor="middle">${tick}</text>`,
      `<text x="${left - 6}" y="${Number(y(tick)) + 4}" text-anchor="end">${tick}</text>`,
    ]);
    const circles = bands.map(({ said, right, readings: n }) => {
      const radius = (3 + 22 * Math.sqrt(n / readings)).toFixed(1);
      return `<circle cx="${x(said)}" cy="${y(right)}" r="${radius}"><title>${n} readings: said ${said.toFixed(2)}, right ${right.toFixed(2)}</title></circle>`;
    });
    return [
      `<text x="${left}" y="${MARGIN - 14}" font-weight="bold">${name}</text>`,
      `<rect x="${left}" y="${MARGIN}" width="${SIDE}" height="${SIDE}" fill="none" stroke="#888"/>`,
      `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#888" stroke-dasharray="4 4"/>`,
      ...ticks,
      `<text x="${left + SIDE / 2}" y="${MARGIN + SIDE + 32}" text-anchor="middle">probability given; up: share right</text>`,
      `<g fill="#2b6cb0" fill-opacity="0.6">${circles.join('')}</g>`,
    ].join('\n');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="11">
<rect width="${width}" height="${height}" fill="#fff"/>
${panels.join('\n')}
</svg>
`;
}
