import type { Library } from './library.js';
import type { Match, Pattern } from './match.js';
import type { Period } from './period.js';
import { sameSide } from './same-side.js';
import type { Told } from './told.js';

/** How a vote is cast: a veto, by CAMEO's code for it; 'abstain' has none of its own. */
function voteOf({ cameo, lemma }: Told): 'veto' | 'abstention' | undefined {
  return cameo === '129' ? 'veto' : lemma === 'abstain' ? 'abstention' : undefined;
}

/**
 * The vote that the same voter cast in another way, the first that is told after the forecast: who abstained used no
 * veto. Only where the pattern is a vote and its voter is told by name.
 */
export function otherVote({ told }: Pattern, period: Period, library: Library): Match[] {
  const vote = voteOf(told);
  const [voter] = told.sources;
  if (vote === undefined || voter === undefined || told.sources.length !== 1) return [];
  const cast = [...library.ofType('SUPPORT'), ...library.ofType('REJECT')]
    .filter((later) => isCast(later) && later.document !== told.document && (later.published ?? '') >= period.told)
    .flatMap((later) => {
      const who = later.sources.map((side) => sameSide(voter, side, 'does')).find((one) => one?.tells);
      return who && dayOf(later) >= period.told ? [{ later, who }] : [];
    })
    .sort((a, b) => (dayOf(a.later) < dayOf(b.later) ? -1 : 1));
  const [first] = cast;
  if (!first || voteOf(first.later) === vote) return [];
  if (period.until !== undefined && dayOf(first.later) > period.until) return [];
  const { later, who } = first;
  const facts = [`${who.fact}`, `it cast another vote: “${later.trigger}”, not “${told.trigger}”`];
  return [{ later, facts, confidence: later.confidence * who.sure * OF_ONE_MEASURE }];
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
