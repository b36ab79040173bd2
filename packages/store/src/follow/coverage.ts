import { addDays, daysBetween } from '../day.js';
import type { Library, ReadDocument } from './library.js';
import { match, type Pattern } from './match.js';
import { type Period, slack } from './period.js';
import { sameSide, tellsWho } from './same-side.js';

/** Documents and outlets that must have written about both sides after the time was up. */
const DOCUMENTS = 3;
const OUTLETS = 2;
/** For how long after the time was up a text would still tell it, in days. */
const AFTERMATH = 30;

/**
 * The documents that would tell it, if it had happened by then; none where the store does not hold enough of them.
 *
 * Silence says little: it counts only where both sides are known, where several outlets write about both of them soon
 * after, and where nothing at all is told between the two that could be it.
 */
export function wouldHaveTold(pattern: Pattern, period: Period, library: Library): readonly ReadDocument[] {
  const { told } = pattern;
  const { until } = period;
  if (until === undefined || told.sources.length === 0 || told.targets.length === 0) return [];
  const sides = [...told.sources, ...told.targets];
  if (!sides.every(tellsWho)) return [];
  const last = addDays(until, Math.max(AFTERMATH, daysBetween(period.told, until)));
  const after = library.documents.filter(
    ({ published, actors }) =>
      published > addDays(until, slack(period)) && published <= last && sides.every(({ actor }) => actors.has(actor)),
  );
  const outlets = new Set(after.map(({ id, outlet }) => outlet ?? id));
  if (after.length < DOCUMENTS || outlets.size < OUTLETS) return [];
  return couldBeIt(pattern, period, library) ? [] : after;
}

/** Whether anything of this type is told by this doer since, that the match was too strict for. */
function couldBeIt(pattern: Pattern, period: Period, library: Library): boolean {
  const { told } = pattern;
  return library
    .ofType(told.type)
    .some(
      (later) =>
        later.document !== told.document &&
        (later.published ?? '') >= period.told &&
        !later.negative &&
        (match(pattern, later) !== undefined ||
          told.sources.some((side) => later.sources.some((other) => sameSide(side, other, 'does') !== undefined))),
    );
}
