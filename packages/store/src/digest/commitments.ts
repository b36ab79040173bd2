import { COMMITMENT_KINDS, type Commitment } from '@rapporteur/report';
import { grouped } from '../grouped.js';
import type { BriefGroup } from './brief.js';
import { type Finding, group, united } from './finding.js';
import type { Gathered } from './gather.js';
import type { Quotes } from './quotes.js';

/** Demands are calls for action, and stand there. */
const HEADINGS: Readonly<Record<Exclude<Commitment['kind'], 'demand'>, string>> = {
  mandate: 'Mandates',
  promise: 'Promises',
  assurance: 'Assurances',
  threat: 'Threats',
  offer: 'Offers',
  ultimatum: 'Ultimatums',
  agreement: 'Agreements',
};

/** The commitments that somebody named made, kind by kind. */
export function commitmentsMade(entries: Gathered['entries'], quotes: Quotes): BriefGroup[] {
  const named = commitments(entries).filter(({ by }) => by !== undefined);
  const byKind = grouped(named, ({ kind }) => kind);
  return COMMITMENT_KINDS.flatMap((kind) => {
    if (kind === 'demand') return [];
    const findings = united((byKind.get(kind) ?? []).map(({ finding }) => finding));
    return findings.length === 0 ? [] : [group(findings, quotes, HEADINGS[kind])];
  });
}

/** Those of which the same document tells what became. */
export function fatesTold(entries: Gathered['entries']): Finding[] {
  return commitments(entries).flatMap(({ fates, finding }) => (fates.length === 0 ? [] : [finding]));
}

function commitments(entries: Gathered['entries']) {
  return entries.flatMap((record) =>
    record.ledger === 'commitments'
      ? [{ kind: record.entry.kind, by: record.entry.by, fates: record.entry.fates, finding: record.finding }]
      : [],
  );
}
