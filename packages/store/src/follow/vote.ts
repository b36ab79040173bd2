import type { Library } from './library.js';
import type { Match, Pattern } from './match.js';
import type { Period } from './period.js';
import { sameSide } from './same-side.js';
import type { Told } from './told.js';

/**
 * How a vote is cast: a veto, by CAMEO's code for it; 'abstain' has no code of its own; and who lets a resolution pass
 * casts any vote but a veto.
 */
function voteOf({ cameo, lemma }: Told): 'veto' | 'abstention' | 'no veto' | undefined {
  if (cameo === '129') return 'veto';
  return lemma === 'abstain' ? 'abstention' : lemma === 'let' ? 'no veto' : undefined;
}

/** A vote that was cast, held against the one that was foretold. */
export interface Cast {
  /** Whether it is the vote that was foretold, or another, which rules that one out. */
  readonly as: 'foretold' | 'otherwise';
  readonly match: Match;
}

/**
 * The vote that the voter of a pattern cast, the first that is told after the forecast: who abstained used no veto. Only
 * where the pattern is a vote and its voter is told by name.
 */
export function voteCast({ told }: Pattern, period: Period, library: Library): Cast | undefined {
  const vote = voteOf(told);
  const [voter] = told.sources;
  if (vote === undefined || voter === undefined || told.sources.length !== 1) return undefined;
  const cast = [...library.ofType('SUPPORT'), ...library.ofType('REJECT')]
    .filter((later) => isCast(later) && later.document !== told.document && (later.published ?? '') >= period.told)
    .flatMap((later) => {
      const who = later.sources.map((side) => sameSide(voter, side, 'does')).find((one) => one?.tells);
      return who && dayOf(later) >= period.told ? [{ later, who }] : [];
    })
    .sort((a, b) => (dayOf(a.later) < dayOf(b.later) ? -1 : 1));
  const [first] = cast;
  if (!first || (period.until !== undefined && dayOf(first.later) > period.until)) return undefined;
  const { later, who } = first;
  const now = voteOf(later);
  const same = now === vote || (vote === 'no veto' && now !== 'veto') || (now === 'no veto' && vote !== 'veto');
  const fact = same
    ? `it cast this vote: “${later.trigger}”`
    : `it cast another vote: “${later.trigger}”, not “${told.trigger}”`;
  const confidence = later.confidence * who.sure * OF_ONE_MEASURE;
  return { as: same ? 'foretold' : 'otherwise', match: { later, facts: [who.fact, fact], confidence } };
}

/** How sure it is that the first vote told after the forecast is the one it spoke of. */
const OF_ONE_MEASURE = 0.8;

/** Who 'holds a veto' has not cast it. */
const HELD = /\b(?:hold|held|have|has|had|power)\b/i;

function isCast(later: Told): boolean {
  return (
    voteOf(later) !== undefined &&
    !HELD.test(later.trigger) &&
    later.modality === 'actual' &&
    !later.negative &&
    later.holder === 'author'
  );
}

function dayOf({ date, published }: Told): string {
  return date?.start ?? published ?? '';
}
