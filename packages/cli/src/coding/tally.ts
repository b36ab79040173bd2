import type { Failed, Outcome, Skipped, SkipReason } from '@rapporteur/intake';
import { nameOf, SKIP_REASONS } from '@rapporteur/intake';
import { MODALITIES, type Modality, type RapporteurError, type Report } from '@rapporteur/report';

const MOST_WARNINGS = 20;

/** The counts of one run, kept while it runs and printed at its end. */
export class Tally {
  readonly started = performance.now();
  coded = 0;
  alreadyCoded = 0;
  words = 0;
  events = 0;
  interrupted = false;
  /** What stopped the run before its end: a full disk, a store that can no longer be written. */
  stopped: RapporteurError | undefined;
  readonly byModality = new Map<Modality, number>(MODALITIES.map((modality) => [modality, 0]));
  readonly skipped = new Map<SkipReason, Skipped[]>(SKIP_REASONS.map((reason) => [reason, []]));
  readonly failures: RapporteurError[] = [];
  readonly warnings: string[] = [];
  warningCount = 0;

  skip(outcome: Skipped): void {
    this.skipped.get(outcome.reason)!.push(outcome);
  }

  fail(outcome: Failed): void {
    this.failures.push(outcome.error);
  }

  notice(outcome: Extract<Outcome, { kind: 'document' }>): void {
    for (const warning of outcome.warnings) {
      this.warningCount++;
      if (this.warnings.length < MOST_WARNINGS) this.warnings.push(`${nameOf(outcome.source)}: ${warning}`);
    }
  }

  /** Counts reports that are safely kept. */
  keep(reports: readonly Report[]): void {
    for (const report of reports) {
      this.coded++;
      this.words += wordCount(report.document.text);
      this.events += report.events.length;
      for (const { modality } of report.events) this.byModality.set(modality, this.byModality.get(modality)! + 1);
    }
  }

  get seconds(): number {
    return (performance.now() - this.started) / 1000;
  }

  get wordsPerSecond(): number {
    return this.words / Math.max(this.seconds, 0.001);
  }
}

/** Stretches without white space, counted without making them. */
export function wordCount(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const space = code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
    if (!space && !inWord) words++;
    inWord = !space;
  }
  return words;
}
