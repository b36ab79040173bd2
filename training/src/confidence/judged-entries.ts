import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGER_NAMES, type Ledger } from '@rapporteur/report';
import { type At, lines } from './judged.js';

/** A verdict on an entry of a ledger that was drawn by chance and read in its article. */
export interface JudgedEntry {
  readonly article: string;
  readonly ledger: Ledger;
  /** The lexicon entry or rule that made it. */
  readonly rule: string;
  readonly cue: At;
  /** Draws are counted from 1; between two of them the rules were changed, so that only the last of a ledger tells how good it is. */
  readonly round: number;
  /** Whether an analyst could use the entry as it stands: its kind, who, what and whose are right. */
  readonly right: boolean;
  /** Why not. */
  readonly cause?: string;
}

/** The judged entries of a folder's `ledgers.jsonl`, none where it is not there. */
export function readJudgedEntries(judged: string): JudgedEntry[] {
  const path = join(judged, 'ledgers.jsonl');
  return existsSync(path) ? lines<JudgedEntry>(path) : [];
}

/** Of each ledger the entries of the last round. */
export function lastRound(entries: readonly JudgedEntry[]): JudgedEntry[] {
  const last = new Map<Ledger, number>();
  for (const { ledger, round } of entries) last.set(ledger, Math.max(round, last.get(ledger) ?? 0));
  return entries.filter(({ ledger, round }) => round === last.get(ledger));
}

/** The judged entries that one rule made. */
export interface RuleCount {
  readonly ledger: Ledger;
  readonly rule: string;
  readonly right: number;
  readonly judged: number;
}

/** Counts verdicts by the rule that made the entry, ledger by ledger. */
export function countByRule(entries: readonly JudgedEntry[]): RuleCount[] {
  return LEDGER_NAMES.flatMap((ledger) => {
    const own = entries.filter((entry) => entry.ledger === ledger);
    const rules = [...new Set(own.map(({ rule }) => rule))].sort();
    return rules.map((rule) => {
      const made = own.filter((entry) => entry.rule === rule);
      return { ledger, rule, right: made.filter(({ right }) => right).length, judged: made.length };
    });
  });
}
