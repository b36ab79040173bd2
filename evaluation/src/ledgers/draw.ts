import type { LedgerRecord, Report } from '@rapporteur/report';

/** An entry with the report it stands in. */
export interface Drawn {
  readonly report: Report;
  readonly record: LedgerRecord;
}

/** A number from 0 to 1 that depends on some words alone (FNV-1a, then mixed as in MurmurHash3), so that a draw can be had again. */
export function chance(words: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Draws `n` of the entries by chance: the same seed and entries give the same draw. */
export function draw(entries: readonly Drawn[], n: number, seed: string): Drawn[] {
  const ticket = ({ report, record }: Drawn) => {
    const { start, end } = record.entry.cue;
    return chance(`${seed} ${report.document.id} ${record.ledger} ${start} ${end} ${record.entry.id}`);
  };
  return [...entries].sort((a, b) => ticket(a) - ticket(b)).slice(0, n);
}
