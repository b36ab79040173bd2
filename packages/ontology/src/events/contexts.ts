import { z } from 'zod';
import { Filled, List } from '../cells.js';

/**
 * The contexts of PLOVER as POLECAT codes them: what an event is about, beside what was done. An event may have
 * several. Source: PLOVER codebook (Open Event Data Alliance) and the POLECAT data set.
 */
export const CONTEXTS = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'reparations',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'gender',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'peacekeeping',
  'health',
  'asylum',
  'migration',
  'disasters',
  'natural_resources',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
] as const;
export type Context = (typeof CONTEXTS)[number];

export const ContextList = List.pipe(z.array(z.enum(CONTEXTS)));

/**
 * A word that tells what an event is about when it stands in its clause: 'tank' military, 'bribe' corruption.
 * `pos`: noun (names too), verb or adj. `after`: words one of which must stand right before it ('nuclear' before
 * 'weapon'), empty where the word tells by itself. `example` is a sentence whose event has the contexts.
 */
export const ContextRow = z.object({
  word: Filled,
  pos: z.enum(['noun', 'verb', 'adj']),
  after: List,
  contexts: ContextList.pipe(z.array(z.enum(CONTEXTS)).min(1)),
  example: Filled,
});
export type ContextRow = z.infer<typeof ContextRow>;

/** The words that tell what events are about. */
export class ContextLexicon {
  readonly #rows = new Map<string, ContextRow[]>();

  constructor(readonly rows: readonly (ContextRow & { readonly at: string })[]) {
    for (const row of rows) {
      const key = `${row.word}/${row.pos}`;
      const same = this.#rows.get(key);
      if (same === undefined) this.#rows.set(key, [row]);
      else same.push(row);
    }
  }

  /** What a lemma tells, after the word before it (its lemma, lower case). */
  of(lemma: string, pos: ContextRow['pos'], before: string): readonly Context[] {
    const rows = this.#rows.get(`${lemma}/${pos}`);
    if (rows === undefined) return NONE;
    return rows.find(({ after }) => after.length === 0 || after.includes(before))?.contexts ?? NONE;
  }
}

const NONE: readonly Context[] = [];
