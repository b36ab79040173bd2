import { type Condition, parsePattern } from '../events/pattern.js';
import { DataError, type Row, readTable } from '../table.js';
import {
  JudgedClassRow,
  JudgingAdjectiveRow,
  JudgingFrameRow,
  JudgingNounRow,
  JudgingVerbRow,
  ScareRow,
} from './judging-tables.js';
import type { LedgerExample } from './ledger-lexicons.js';

/** A judging word as the coder looks it up: its words, and what the table says of them. */
export type JudgingWord = { readonly words: readonly string[] } & (
  | ({ readonly pos: 'noun' } & Row<JudgingNounRow>)
  | ({
      readonly pos: 'adj';
      readonly lemmas: ReadonlySet<string>;
      readonly not: ReadonlySet<string>;
    } & Row<JudgingAdjectiveRow>)
  | ({ readonly pos: 'verb'; readonly conditions: readonly Condition[] } & Row<JudgingVerbRow>)
);

export type JudgingFrame = Row<JudgingFrameRow>;

const NONE: readonly JudgingWord[] = [];
const FOLDER = 'ledgers/';

/** The words by which somebody or something is judged. */
export class JudgingLexicon {
  readonly examples: readonly LedgerExample[];
  readonly #byFirst = new Map<string, JudgingWord[]>();
  readonly #frames = new Map<string, JudgingFrame[]>();
  readonly #scare: ReadonlySet<string>;

  /** @throws DataError where a table has faults */
  constructor(files: Readonly<Record<string, string>>) {
    const read = <T extends Parameters<typeof readTable>[2]>(name: string, schema: T) =>
      readTable(`${FOLDER}${name}`, files[`${FOLDER}${name}`] ?? '', schema);
    const classes = new Map(read('judged-nouns.tsv', JudgedClassRow).map(({ name, lemmas }) => [name, lemmas]));
    const words: JudgingWord[] = [
      ...read('judging-nouns.tsv', JudgingNounRow).map((row) => ({
        ...row,
        pos: 'noun' as const,
        words: row.lemma.split(' '),
      })),
      ...read('judging-adjectives.tsv', JudgingAdjectiveRow).map((row) => ({
        ...row,
        pos: 'adj' as const,
        words: row.lemma.split(' '),
        lemmas: lemmasOf(row, row.of.wanted, classes),
        not: lemmasOf(row, row.of.but, classes),
      })),
      ...read('judging-verbs.tsv', JudgingVerbRow).map((row) => ({
        ...row,
        pos: 'verb' as const,
        words: row.lemma.split(' '),
        conditions: conditionsOf(row, classes),
      })),
    ];
    // What says most is tried first: several words before one, a pattern before none.
    const demand = (word: JudgingWord) => 10 * word.words.length + (word.pos === 'verb' ? word.conditions.length : 0);
    for (const word of words.toSorted((a, b) => demand(b) - demand(a))) {
      const list = this.#byFirst.get(word.words[0]!);
      if (list === undefined) this.#byFirst.set(word.words[0]!, [word]);
      else list.push(word);
    }
    const frames = read('judging-frames.tsv', JudgingFrameRow);
    for (const frame of frames) this.#frames.set(frame.lemma, [...(this.#frames.get(frame.lemma) ?? []), frame]);
    const scare = read('scare-quotes.tsv', ScareRow);
    this.#scare = new Set(scare.map(({ lemma }) => lemma));
    this.examples = [
      ...words.map(({ at, lemma, pos, example, yields }) => ({ at, entry: `${lemma} (${pos})`, example, yields })),
      ...frames.map(({ at, lemma, frame, example, yields }) => ({ at, entry: `${lemma} (${frame})`, example, yields })),
      ...scare.map(({ at, lemma, example, yields }) => ({ at, entry: `${lemma} (scare quotes)`, example, yields })),
    ].map((row) => ({ ...row, ledger: 'evaluations' }));
  }

  /** The judging words that begin with a word, those that say most first. */
  startingWith(base: string): readonly JudgingWord[] {
    return this.#byFirst.get(base) ?? NONE;
  }

  /** Authors set the word in quotation marks to keep away from it. */
  isScare(base: string): boolean {
    return this.#scare.has(base);
  }

  /** How a verb says what somebody is. */
  frame(lemma: string, frame: JudgingFrameRow['frame']): JudgingFrame | undefined {
    return this.#frames.get(lemma)?.find((row) => row.frame === frame);
  }
}

type Classes = ReadonlyMap<string, readonly string[]>;

function lemmasOf({ at }: Row<unknown>, terms: readonly string[], classes: Classes): ReadonlySet<string> {
  return new Set(
    terms.flatMap((term) => {
      if (!term.startsWith('#')) return [term];
      const lemmas = classes.get(term.slice(1));
      if (lemmas === undefined) throw fault(at, `"${term}" is no class: ${[...classes.keys()].join(' ')}`);
      return lemmas;
    }),
  );
}

function conditionsOf({ at, pattern }: Row<JudgingVerbRow>, classes: Classes): readonly Condition[] {
  try {
    return parsePattern(pattern, classes);
  } catch (error) {
    throw fault(at, (error as Error).message);
  }
}

function fault(at: string, what: string): DataError {
  const [file = '', line = ''] = at.split(':');
  return new DataError(file, [{ line: Number(line), what }]);
}
