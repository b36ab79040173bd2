import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '@rapporteur/report';
import { z } from 'zod';
import { locate, nearest } from './locate.js';

const Optional = { optional: z.boolean().default(false), within: z.string().optional() };

const CommentaryGold = z.object({
  id: z.string(),
  text: z.string(),
  actors: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.string(),
      country: z.string().optional(),
      aliases: z.array(z.string()).default([]),
    }),
  ),
  explanations: z
    .array(
      z.object({
        kind: z.string(),
        effect: z.string(),
        cause: z.string(),
        holder: z.string().optional(),
        ...Optional,
      }),
    )
    .default([]),
  evaluations: z
    .array(
      z.object({
        holder: z.string().optional(),
        target: z.string().optional(),
        phrase: z.string(),
        polarity: z.string(),
        ...Optional,
      }),
    )
    .default([]),
  appeals: z
    .array(
      z.object({ holder: z.string().optional(), addressee: z.string().optional(), action: z.string(), ...Optional }),
    )
    .default([]),
});

/** An actor of a gold document, with the words that name him. */
export type GoldActor = z.infer<typeof CommentaryGold>['actors'][number];

/** An entry of the gold; what it leaves open is not measured. */
interface Entry {
  readonly optional: boolean;
  readonly holder?: string | undefined;
}
export interface GoldExplanation extends Entry {
  readonly kind: string;
  readonly effect: Span;
  readonly cause: Span;
}
export interface GoldEvaluation extends Entry {
  readonly words: Span;
  readonly target?: string | undefined;
  readonly judgement: string;
}
export interface GoldAppeal extends Entry {
  readonly action: Span;
  readonly addressee?: string | undefined;
}

/** An annotated document, with the ledgers that the shared scorer leaves alone. */
export interface LedgerGold {
  readonly id: string;
  readonly text: string;
  readonly actors: readonly GoldActor[];
  readonly explanations: readonly GoldExplanation[];
  readonly evaluations: readonly GoldEvaluation[];
  readonly appeals: readonly GoldAppeal[];
}

/** The annotated documents of a folder. @throws Error that names the document and the quote which is not in its text */
export function readLedgerGold(folder: string): LedgerGold[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => ledgerGold(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}

/** An annotated document with its quotes found in the text; a cause is the occurrence nearest to its effect. */
export function ledgerGold(json: unknown): LedgerGold {
  const { id, text, actors, explanations, evaluations, appeals } = CommentaryGold.parse(json);
  const found = (quote: string, span: Span | undefined): Span => {
    if (span === undefined) throw new Error(`${id}: not in the text: ${JSON.stringify(quote)}`);
    return span;
  };
  return {
    id,
    text,
    actors,
    explanations: explanations.map(({ within, ...entry }) => {
      const effect = found(entry.effect, locate(text, entry.effect, within) ?? locate(text, entry.effect));
      return { ...entry, effect, cause: found(entry.cause, nearest(text, entry.cause, effect)) };
    }),
    evaluations: evaluations.map(({ within, phrase, polarity, ...entry }) => {
      return { ...entry, words: found(phrase, locate(text, phrase, within)), judgement: polarity };
    }),
    appeals: appeals.map(({ within, ...entry }) => {
      return { ...entry, action: found(entry.action, locate(text, entry.action, within)) };
    }),
  };
}
