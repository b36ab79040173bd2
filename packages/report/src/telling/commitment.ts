import type { Commitment, CommitmentKind, Fate, FateKind } from '../commitment.js';
import type { Modality } from '../modality.js';
import type { Report } from '../report.js';
import { byThen, onCondition } from './conditions.js';
import { framed, isOwn } from './framed.js';
import { everybody, holder, named, words } from './named.js';
import { type Part, type Sayable, say, sentence } from './part.js';

/** A commitment is made although what is promised lies ahead, is asked for, or depends on something. */
const MADE: readonly Modality[] = ['actual', 'planned', 'predicted', 'demanded', 'conditional'];

/** 'Putin promised Turkey: “to deliver gas”, if “the talks succeed”, by 2011-04-24. NATO breached it, says Russia.' */
export function tellCommitment(report: Report, commitment: Commitment): Part[] {
  const { kind, modality } = commitment;
  const by = commitment.by && named(report, commitment.by);
  const to = commitment.to.length === 0 ? undefined : everybody(report, commitment.to);
  const what = say`${words(report, commitment.content)}${onCondition(report, commitment.condition)}${byThen(commitment.deadline)}`;
  const clause = say`${CLAUSES[kind](by ?? 'somebody not named', to, commitment)}: ${what}`;
  const main = framed(report, commitment, {
    clause,
    noun: say`${NOUNS[kind](by, to, commitment)}: ${what}`,
    made: MADE,
    eitherWay: modality !== 'actual',
    own: isOwn(commitment, [commitment.by]),
  });
  return say`${main}${commitment.fates.flatMap((fate) => say` ${tellFate(report, commitment, fate)}`)}`;
}

/** What became of a commitment: 'NATO is said by Russia to have breached it.' */
export function tellFate(report: Report, commitment: Commitment, { fate, holder: by }: Fate): Part[] {
  const maker = commitment.by && named(report, commitment.by);
  const who = by === 'author' ? undefined : holder(report, by);
  return sentence(FATES[fate](maker, who));
}

const CLAUSES: Readonly<Record<CommitmentKind, (by: Sayable, to: Sayable, commitment: Commitment) => Part[]>> = {
  mandate: (by, to, { allows }) =>
    say`${by} ${allows === false ? 'forbade' : allows ? 'allowed' : 'mandated'}${after(to)}`,
  promise: (by, to) => say`${by} promised${after(to)}`,
  assurance: (by, to) => (to === undefined ? say`${by} gave an assurance` : say`${by} assured ${to}`),
  threat: (by, to) => say`${by} threatened${after(to)}`,
  offer: (by, to) => say`${by} offered${after(to)}`,
  demand: (by, to) => say`${by} demanded${after(to, 'of')}`,
  ultimatum: (by, to) => say`${by} gave${after(to)} an ultimatum`,
  agreement: (by, to) => (to === undefined ? say`${by} agreed` : say`${by} and ${to} agreed`),
};

const NOUNS: Readonly<Record<CommitmentKind, (by: Sayable, to: Sayable, commitment: Commitment) => Part[]>> = {
  mandate: (by, to, { allows }) =>
    say`a ${allows === false ? 'prohibition' : allows ? 'permission' : 'mandate'}${after(by, 'by')}${after(to, 'for')}`,
  promise: (by, to) => say`a promise${after(by, 'by')}${after(to, 'to')}`,
  assurance: (by, to) => say`an assurance${after(by, 'by')}${after(to, 'to')}`,
  threat: (by, to) => say`a threat${after(by, 'by')}${after(to, 'against')}`,
  offer: (by, to) => say`an offer${after(by, 'by')}${after(to, 'to')}`,
  demand: (by, to) => say`a demand${after(by, 'by')}${after(to, 'on')}`,
  ultimatum: (by, to) => say`an ultimatum${after(by, 'by')}${after(to, 'to')}`,
  agreement: (by, to) => say`an agreement${after(by, 'of')}${after(to, 'with')}`,
};

const FATES: Readonly<Record<FateKind, (maker: Sayable, who: Sayable) => Part[]>> = {
  kept: (maker, who) =>
    who === undefined ? say`${maker ?? 'its maker'} kept it` : say`${maker ?? 'its maker'} kept it, says ${who}`,
  breached: (maker, who) =>
    who === undefined
      ? say`${maker ?? 'its maker'} breached it`
      : say`${maker ?? 'its maker'} breached it, says ${who}`,
  'said to be breached': (maker, who) => say`${who ?? 'somebody'} says that ${maker ?? 'its maker'} breached it`,
  withdrawn: (maker, who) => say`${maker ?? 'its maker'} withdrew it${who && say`, says ${who}`}`,
  expired: (_, who) => say`it expired${who && say`, says ${who}`}`,
};

function after(who: Sayable, preposition?: string): Sayable {
  if (who === undefined) return undefined;
  return preposition === undefined ? say` ${who}` : say` ${preposition} ${who}`;
}
