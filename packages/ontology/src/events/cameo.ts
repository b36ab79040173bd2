import { PLOVER_TYPES, type PloverType } from '@rapporteur/report';
import { z } from 'zod';
import { List } from '../cells.js';
import { ContextList } from './contexts.js';

export const CameoCode = z.string().regex(/^\d{2,4}$/, 'a CAMEO code is two to four digits, written as text');

/**
 * A CAMEO code under a PLOVER type: its mode and contexts there, and the conflict-cooperation score of Goldstein
 * (1992), -10 to 10.
 */
export const CameoRow = z.object({
  code: CameoCode,
  type: z.enum(PLOVER_TYPES),
  mode: z.string(),
  contexts: ContextList,
  goldstein: z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .transform(Number),
});
export type CameoRow = z.infer<typeof CameoRow>;

/**
 * What the arguments of a word say of its CAMEO code: 'demanded' is 100, 'demanded the release of' 1053.
 *
 * `code`: the codes that the row makes finer, exactly these. `when`: conditions separated by spaces, all of which
 * must hold: `word:a|b` where one of the lemmas is the word itself, an argument, or stands with an argument ('of
 * PRISONERS'); `deed:084|0872` where an argument reports an event with one of these codes or below; `source:` and
 * `target:` where a participant has one of these sectors, or is a person in politics (`@leader`) or armed (`@armed`).
 * The first row whose conditions hold decides. `finer`: the code; `mode`: the mode where it is not the code's.
 * `example` is a sentence in which an event gets that code and mode.
 */
export const RefinementRow = z.object({
  code: List.pipe(z.array(CameoCode).min(1)),
  when: z.string().regex(/^((word|deed|source|target):\S+ ?)+$/, 'write word:, deed:, source: or target: with values'),
  finer: CameoCode,
  mode: z.string(),
  example: z.string().min(1),
});

/** One condition of a refinement. */
export interface Test {
  readonly of: 'word' | 'deed' | 'source' | 'target';
  readonly values: ReadonlySet<string>;
}

export interface Refinement {
  readonly code: readonly string[];
  readonly when: string;
  readonly tests: readonly Test[];
  readonly finer: string;
  readonly mode: string;
  readonly example: string;
  readonly at: string;
}

export function readTests(when: string): Test[] {
  return when
    .trim()
    .split(/\s+/)
    .map((part) => {
      const colon = part.indexOf(':');
      return { of: part.slice(0, colon) as Test['of'], values: new Set(part.slice(colon + 1).split('|')) };
    });
}

/** The codes, by code and type. */
export class CameoCodes {
  readonly #rows = new Map<string, CameoRow[]>();

  add(row: CameoRow): void {
    const rows = this.#rows.get(row.code);
    if (rows === undefined) this.#rows.set(row.code, [row]);
    else rows.push(row);
  }

  /** The modes that events of a type have by their codes alone. */
  modes(type: PloverType): ReadonlySet<string> {
    const rows = [...this.#rows.values()].flat().filter((row) => row.type === type && row.mode !== '');
    return new Set(rows.map(({ mode }) => mode));
  }

  /** What a code means for events of a type; undefined where events of the type never have it. */
  of(code: string, type: PloverType): CameoRow | undefined {
    return this.#rows.get(code)?.find((row) => row.type === type);
  }
}
