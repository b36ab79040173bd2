import type { Doc, Range } from '../doc.js';
import { shown } from './clean.js';
import { sentenceToDraw } from './sentence.js';
import { widthInColumns } from './text-width.js';

export interface TreeOptions {
  /** Index of the sentence; the first unless given. */
  readonly sentence?: number;
  /** Columns of the terminal. */
  readonly width?: number;
}

const LONGEST_FORM = 28;
const LONGEST_LABEL = 16;
/** Columns that one line of the tree takes. */
const STEP = 2;

/**
 * Draws the tree of one sentence for a terminal, one word a line in the order of the text. Every word
 * that governs others has a stem at its left that runs along them and points at each:
 *
 *       ┌─► The     DET   det
 *     ┌►└── rebels  NOUN  nsubj
 *     └──── won     VERB  root
 *
 * @throws LanguageError RAP-L007 when there is no such sentence
 */
export function drawTree(doc: Doc, { sentence, width = 80 }: TreeOptions = {}): string {
  const range = sentenceToDraw(doc, sentence);
  const words = Array.from({ length: range.end - range.start }, (_, i) => ({
    form: shown(doc.form(range.start + i), LONGEST_FORM),
    tag: shown(doc.upos(range.start + i) || '_', LONGEST_LABEL),
    deprel: shown(doc.deprel(range.start + i) || '_', LONGEST_LABEL),
  }));
  const columns = (['form', 'tag'] as const).map((name) => Math.max(0, ...words.map((w) => widthInColumns(w[name]))));
  const label = Math.max(0, ...words.map(({ deprel }) => widthInColumns(deprel)));
  const room = Math.max(8, width - columns[0]! - columns[1]! - label - 5);
  const gutter = drawGutter(stemsOf(doc, range), room);
  return words
    .map(({ form, tag, deprel }, i) => `${gutter[i]!} ${pad(form, columns[0]!)}  ${pad(tag, columns[1]!)}  ${deprel}`)
    .join('\n');
}

/** The line beside a word and all its dependents, first to last; `level` counts from the words outwards. */
interface Stem {
  readonly first: number;
  readonly last: number;
  readonly level: number;
}

interface Stems {
  /** By word, from the beginning of the sentence; undefined where it governs none. */
  readonly of: readonly (Stem | undefined)[];
  readonly head: readonly number[];
}

/** Every stem is further out than those of the words below it, and than those it overlaps. */
function stemsOf(doc: Doc, { start, end }: Range): Stems {
  const length = end - start;
  const head = Array.from({ length }, (_, i) => {
    const above = doc.head(start + i);
    return above >= start && above < end ? above - start : -1;
  });
  const first = Array.from({ length }, (_, i) => i);
  const last = first.slice();
  const waiting = new Uint32Array(length);
  for (const [i, above] of head.entries()) {
    if (above < 0) continue;
    first[above] = Math.min(first[above]!, i);
    last[above] = Math.max(last[above]!, i);
    waiting[above]!++;
  }
  /** The outermost level so far beside each word. */
  const taken = new Uint32Array(length);
  const of: (Stem | undefined)[] = new Array(length).fill(undefined);
  const ready = head.map((_, i) => i).filter((i) => waiting[i] === 0);
  for (const word of ready) {
    const [from, to] = [first[word]!, last[word]!];
    if (from < to) {
      let level = 0;
      for (let at = from; at <= to; at++) level = Math.max(level, taken[at]!);
      taken.fill(level + 1, from, to + 1);
      of[word] = { first: from, last: to, level: level + 1 };
    }
    const above = head[word]!;
    if (above >= 0 && --waiting[above]! === 0) ready.push(above);
  }
  return { of, head };
}

/** What stands left of every word. Where there is no room, the outermost stems are cut off. */
function drawGutter({ of, head }: Stems, room: number): string[] {
  const levels = Math.max(0, ...of.map((stem) => stem?.level ?? 0));
  const seen = Math.min(levels, Math.floor((room - 1) / STEP));
  const crossing: (readonly [Stem, number])[][] = head.map(() => []);
  for (const [word, stem] of of.entries()) {
    if (stem === undefined || stem.level > seen) continue;
    for (let at = stem.first; at <= stem.last; at++) crossing[at]!.push([stem, word]);
  }
  return head.map((above, word) => {
    const cells: string[] = new Array(seen * STEP + 1).fill(' ');
    const column = (level: number): number => (seen - level) * STEP;
    for (const [stem] of crossing[word]!) cells[column(stem.level)] = '│';
    const [own, outer] = [of[word], above < 0 ? undefined : of[above]];
    const hidden = (outer?.level ?? 0) > seen;
    // Along the line of the word's own stem, then from the head's stem up to the word or its stem.
    const reach = own !== undefined && own.level <= seen ? column(own.level) : cells.length;
    if (reach < cells.length) {
      run(cells, reach, cells.length);
      cells[reach] = joint(own!, word);
    }
    if (outer !== undefined) {
      const from = hidden ? 0 : column(outer.level);
      run(cells, from, reach);
      if (hidden) cells[0] = '…';
      else cells[from] = joint(outer, word);
      if (reach - 1 > from) cells[reach - 1] = '►';
    }
    return cells.join('');
  });
}

/** Draws a line from one cell to before another, over the stems it crosses. */
function run(cells: string[], from: number, to: number): void {
  for (let at = from; at < to; at++) cells[at] = cells[at] === '│' ? '┼' : '─';
}

function joint({ first, last }: Stem, word: number): string {
  return word === first ? '┌' : word === last ? '└' : '├';
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(width - widthInColumns(text));
}
