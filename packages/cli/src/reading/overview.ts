import { type Event, MODALITIES, type Modality, PLOVER_TYPES, type PloverType, type Report } from '@rapporteur/report';
import { paintModality } from '../terminal/modality-paint.js';
import { count, plural, table } from '../terminal/table.js';
import type { Terminal } from '../terminal/terminal.js';
import { clip } from '../terminal/width.js';
import { actorName, wordsOf } from './names.js';

type Place = Pick<Terminal, 'columns' | 'paint'>;

const PAIRS = 10;
const EXAMPLES = 4;
const GROUPS = {
  'Only claimed (not in the author’s own voice)': (event) => event.modality === 'actual' && event.holder !== 'author',
  Planned: (event) => event.modality === 'planned',
  Predicted: (event) => event.modality === 'predicted',
} as const satisfies Record<string, (event: Event) => boolean>;

/** What many reports say together, gathered one report at a time. */
export class Overview {
  documents = 0;
  #events = 0;
  readonly #cells = new Map<PloverType, Map<Modality, number>>();
  readonly #pairs = new Map<string, Map<PloverType, number>>();
  readonly #examples = new Map<string, { total: number; shown: { holder: string; words: string }[] }>();

  add(report: Report): void {
    this.documents++;
    const quoted = new Set<string>();
    for (const event of report.events) {
      this.#events++;
      const row = this.#cells.get(event.type) ?? new Map<Modality, number>();
      row.set(event.modality, (row.get(event.modality) ?? 0) + 1);
      this.#cells.set(event.type, row);
      this.#addPairs(report, event);
      for (const [group, test] of Object.entries(GROUPS)) {
        if (!test(event)) continue;
        const kept = this.#examples.get(group) ?? { total: 0, shown: [] };
        kept.total++;
        // One example a document, so that the examples come from many.
        if (kept.shown.length < EXAMPLES && !quoted.has(group)) {
          kept.shown.push({ holder: actorName(report, event.holder), words: wordsOf(report, event.evidence) });
          quoted.add(group);
        }
        this.#examples.set(group, kept);
      }
    }
  }

  /** The overview in lines to print. */
  lines(place: Place): string[] {
    const { paint } = place;
    const lines = [paint.bold(`${plural(this.documents, 'document')}, ${plural(this.#events, 'event')}`)];
    if (this.#events === 0) return lines;
    lines.push('', paint.bold('Events by type and modality'), ...this.#table(place));
    const pairs = this.#strongestPairs();
    if (pairs.length > 0) lines.push('', paint.bold('Strongest pairs'), ...pairs.map((line) => `  ${line}`));
    for (const [group, { total, shown }] of this.#examples) {
      lines.push('', `${paint.bold(group)}: ${plural(total, 'event')}`);
      for (const { holder, words } of shown) lines.push(`  ${clip(`${holder}: “${words}”`, place.columns - 2)}`);
    }
    return lines;
  }

  #table({ paint }: Place): string[] {
    const types = PLOVER_TYPES.filter((type) => this.#cells.has(type));
    const used = MODALITIES.filter((modality) => types.some((type) => this.#cells.get(type)!.has(modality)));
    const cell = (type: PloverType, modality: Modality): number => this.#cells.get(type)?.get(modality) ?? 0;
    const show = (value: number): string => (value === 0 ? '·' : count(value));
    const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
    const rows = [
      ['', ...used.map((modality) => SHORT[modality]), 'all'],
      ...types.map((type) => [
        type,
        ...used.map((modality) => show(cell(type, modality))),
        count(sum(used.map((modality) => cell(type, modality)))),
      ]),
      ['all', ...used.map((modality) => count(sum(types.map((type) => cell(type, modality))))), count(this.#events)],
    ];
    const right = used.map((_, i) => i + 1).concat(used.length + 1);
    const [head, ...body] = table(rows, right);
    let painted = head!;
    for (const modality of used)
      painted = painted.replace(SHORT[modality], paintModality(paint, modality, SHORT[modality]));
    return [painted, ...body].map((line) => `  ${line}`);
  }

  #addPairs(report: Report, event: Event): void {
    for (const source of new Set(event.sources.map(({ actor }) => actorName(report, actor)))) {
      for (const target of new Set(event.targets.map(({ actor }) => actorName(report, actor)))) {
        if (source === target) continue;
        const pair = `${source} → ${target}`;
        const types = this.#pairs.get(pair) ?? new Map<PloverType, number>();
        types.set(event.type, (types.get(event.type) ?? 0) + 1);
        this.#pairs.set(pair, types);
      }
    }
  }

  #strongestPairs(): string[] {
    const total = (types: Map<PloverType, number>): number => [...types.values()].reduce((a, b) => a + b, 0);
    const pairs = [...this.#pairs].sort((a, b) => total(b[1]) - total(a[1]) || (a[0] < b[0] ? -1 : 1)).slice(0, PAIRS);
    const rows = pairs.map(([pair, types]) => [
      count(total(types)),
      pair,
      [...types]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([type, number]) => `${type} ${number}`)
        .join(', '),
    ]);
    return table(rows, [0]);
  }
}

/** Column heads that let the table fit in eighty columns. */
const SHORT: Readonly<Record<Modality, string>> = {
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
