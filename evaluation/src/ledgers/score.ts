import type { Report, Span } from '@rapporteur/report';
import { assign } from '../coreference/assignment.js';
import type { LedgerGold } from './gold.js';
import { overlap } from './locate.js';
import { actorMatcher } from './same-actor.js';

/** How many were right of how many, as the shared scorer writes it; `value` is null where there was nothing to measure. */
export interface Share {
  readonly value: number | null;
  readonly right: number;
  readonly of: number;
}

const FIGURES = {
  recall: ['explanations', 'evaluations', 'appeals'],
  overMatched: [
    'explanationKind',
    'explanationHolder',
    'evaluationJudgement',
    'evaluationHolder',
    'evaluationTarget',
    'appealHolder',
    'appealAddressee',
  ],
} as const;
type Recall = (typeof FIGURES.recall)[number];
type OverMatched = (typeof FIGURES.overMatched)[number];

/** Recall of the ledgers that the shared scorer leaves alone, and what is right in the entries that were found. */
export interface LedgerScore {
  readonly recall: Readonly<Record<Recall, Share>>;
  readonly overMatched: Readonly<Record<OverMatched, Share>>;
}

/**
 * An explanation is found where effect and cause both overlap those of a predicted one, an evaluation where its words
 * do, an appeal where its action does; one to one. Optional gold is not asked for. Documents without a report count as
 * empty.
 */
export function scoreLedgers(
  gold: readonly LedgerGold[],
  reports: readonly Report[],
): LedgerScore & { readonly documents: Readonly<Record<string, LedgerScore>> } {
  const total = new Tally();
  const documents = gold.map((document) => {
    const tally = new Tally();
    scoreDocument(
      document,
      reports.find((report) => report.document.id === document.id),
      tally,
    );
    total.add(tally);
    return [document.id, tally.score()] as const;
  });
  return { ...total.score(), documents: Object.fromEntries(documents) };
}

/** Our scores beside the recall that the shared scorer found for the other ledgers, in all and in each document. */
export function withShared(own: ReturnType<typeof scoreLedgers>, shared: unknown): object {
  const { recall = {}, documents = {} } = shared as SharedScore;
  const { documents: ownDocuments, ...total } = own;
  const joined = (score: LedgerScore, other: Readonly<Record<string, Share>>) => ({
    ...score,
    recall: { ...other, ...score.recall },
  });
  return {
    ...joined(total, recall),
    documents: Object.fromEntries(
      Object.entries(ownDocuments).map(([id, score]) => [id, joined(score, documents[id]?.recall ?? {})]),
    ),
  };
}

interface SharedScore {
  readonly recall?: Readonly<Record<string, Share>>;
  readonly documents?: Readonly<Record<string, SharedScore>>;
}

class Tally {
  readonly #counts = new Map<string, { right: number; of: number }>();

  mark(figure: Recall | OverMatched, ok: boolean): void {
    this.#count(figure, ok ? 1 : 0, 1);
  }

  add(other: Tally): void {
    for (const [figure, { right, of }] of other.#counts) this.#count(figure, right, of);
  }

  score(): LedgerScore {
    const shares = <F extends string>(figures: readonly F[]) =>
      Object.fromEntries(
        figures.map((figure) => {
          const { right, of } = this.#counts.get(figure) ?? { right: 0, of: 0 };
          return [figure, { value: of === 0 ? null : right / of, right, of }];
        }),
      ) as Record<F, Share>;
    return { recall: shares(FIGURES.recall), overMatched: shares(FIGURES.overMatched) };
  }

  #count(figure: string, right: number, of: number): void {
    const count = this.#counts.get(figure) ?? { right: 0, of: 0 };
    this.#counts.set(figure, { right: count.right + right, of: count.of + of });
  }
}

function scoreDocument(gold: LedgerGold, report: Report | undefined, tally: Tally): void {
  const same = actorMatcher(gold.text, gold.actors, report?.actors ?? []);
  const markActor = (figure: OverMatched, predicted: string | undefined, wanted: string | undefined) => {
    if (wanted !== undefined) tally.mark(figure, same(predicted, wanted));
  };
  recall(
    gold.explanations,
    report?.explanations ?? [],
    (g, p) => likeness(g.effect, p.effect) * likeness(g.cause, p.cause) + Number(g.kind === p.kind),
    (g, p) => overlap(g.effect, p.effect) > 0 && overlap(g.cause, p.cause) > 0,
    (g, p) => {
      tally.mark('explanations', p !== undefined);
      if (p === undefined) return;
      tally.mark('explanationKind', p.kind === g.kind);
      markActor('explanationHolder', p.holder, g.holder);
    },
  );
  recall(
    gold.evaluations,
    report?.evaluations ?? [],
    (g, p) => likeness(g.words, p.words) + Number(g.judgement === p.judgement),
    (g, p) => overlap(g.words, p.words) > 0,
    (g, p) => {
      tally.mark('evaluations', p !== undefined);
      if (p === undefined) return;
      tally.mark('evaluationJudgement', p.judgement === g.judgement);
      markActor('evaluationHolder', p.holder, g.holder);
      markActor('evaluationTarget', p.target?.actor, g.target);
    },
  );
  recall(
    gold.appeals,
    report?.appeals ?? [],
    (g, p) => likeness(g.action, p.action),
    (g, p) => overlap(g.action, p.action) > 0,
    (g, p) => {
      tally.mark('appeals', p !== undefined);
      if (p === undefined) return;
      markActor('appealHolder', p.holder, g.holder);
      markActor('appealAddressee', p.addressee?.actor, g.addressee);
    },
  );
}

/** What a pair weighs for being one at all, above every other consideration; optional gold weighs half. */
const PAIR = 100;

/** Pairs gold and predictions one to one, the greatest number first, then the most alike; tells what was found for each that is asked for. */
function recall<G extends { readonly optional: boolean }, P>(
  gold: readonly G[],
  predicted: readonly P[],
  likeness: (gold: G, predicted: P) => number,
  mayPair: (gold: G, predicted: P) => boolean,
  tell: (gold: G, found: P | undefined) => void,
): void {
  const columns = assign(
    gold.map((g) => predicted.map((p) => (mayPair(g, p) ? (g.optional ? PAIR / 2 : PAIR) + likeness(g, p) : 0))),
  );
  for (const [i, g] of gold.entries()) {
    if (g.optional) continue;
    const p = predicted[columns[i] ?? -1];
    tell(g, p !== undefined && mayPair(g, p) ? p : undefined);
  }
}

/** Characters in common of all characters of two spans. */
function likeness(a: Span, b: Span): number {
  const common = overlap(a, b);
  return common / (a.end - a.start + b.end - b.start - common);
}
