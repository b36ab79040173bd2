import type { LedgerEntry } from '../ledger-entry.js';
import type { Modality } from '../modality.js';
import type { Participant } from '../participant.js';
import type { Report } from '../report.js';
import { holder } from './named.js';
import { type Part, type Sayable, say, sentence } from './part.js';

/** What is told of an entry: as a clause for what is so, and as a noun for what is not simply so. */
export interface Telling {
  /** 'Russia vetoed “the resolution”' */
  readonly clause: readonly Part[];
  /** 'a veto by Russia against “the resolution”' */
  readonly noun: readonly Part[];
  /** The modalities in which the clause holds: a forecast is made although what it tells lies ahead. */
  readonly made?: readonly Modality[];
  /** Whether the clause holds for negative polarity, too: its words tell what is not to be. */
  readonly eitherWay?: boolean;
  /** Whether the clause says whose it is. */
  readonly own?: boolean;
}

/** What is told, as a sentence that also says whose voice it is and whether it is so. */
export function framed(report: Report, entry: LedgerEntry, telling: Telling): Part[] {
  const { clause, noun, made = ['actual'], eitherWay = false, own = false } = telling;
  const { modality, polarity } = entry;
  if (made.includes(modality) && (polarity === 'positive' || eitherWay))
    return sentence(say`${own ? undefined : according(report, entry)}${clause}`);
  return sentence(say`${LEADS[modality === 'actual' ? 'negated' : modality](report, entry)}: ${noun}`);
}

/** Whether one of these holds it: "according to Russia, Russia voted" says no more than "Russia voted". */
export function isOwn({ holder }: LedgerEntry, doers: readonly (Participant | undefined)[]): boolean {
  return doers.some((doer) => doer?.actor === holder);
}

/** "according to France, " before what is not in the author's own voice. */
function according(report: Report, entry: LedgerEntry): Part[] {
  return entry.holder === 'author' ? [] : say`according to ${holder(report, entry.holder)}, `;
}

/** A past expectation or fear that did not come true, in difference to what would have been under a condition. */
const EXPECTING = /^(expect|fear|hope|anticipate|predict|await|threat|worry|warn|prospect)/;

const LEADS: Readonly<Record<Modality, (report: Report, entry: LedgerEntry) => Part[]>> = {
  actual: () => [],
  negated: (report, entry) => (entry.holder === 'author' ? say`did not happen` : say`denied${by(report, entry)}`),
  planned: (report, entry) => say`planned${notTo(entry)}${accordingTo(report, entry)}`,
  predicted: (report, entry) => say`foretold by ${holder(report, entry.holder)}${notTo(entry)}`,
  possible: (report, entry) => say`possible${notTo(entry)}${accordingTo(report, entry)}`,
  conditional: (report, entry) => say`only on a condition${notTo(entry)}${accordingTo(report, entry)}`,
  counterfactual: (report, entry) =>
    isExpected(entry)
      ? say`expected${by(report, entry)}${notTo(entry)}, but it did not come`
      : say`would have come${notTo(entry)}, but did not${accordingTo(report, entry)}`,
  demanded: (report, entry) => say`demanded by ${holder(report, entry.holder)}${notTo(entry)}`,
  questioned: (report, entry) => say`asked by ${holder(report, entry.holder)}, not told`,
};

function isExpected({ reasons }: LedgerEntry): boolean {
  return reasons.some(({ stage, rule }) => stage === 'factuality' && EXPECTING.test(rule));
}

function by(report: Report, entry: LedgerEntry): Sayable {
  return entry.holder === 'author' ? undefined : say` by ${holder(report, entry.holder)}`;
}

function accordingTo(report: Report, entry: LedgerEntry): Sayable {
  return entry.holder === 'author' ? undefined : say`, according to ${holder(report, entry.holder)}`;
}

function notTo({ modality, polarity }: LedgerEntry): string | undefined {
  return polarity === 'negative' && modality !== 'negated' ? ' not to happen' : undefined;
}
