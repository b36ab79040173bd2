import {
  type Ledger,
  type LedgerEntry,
  ledgerId,
  type Modality,
  type Reason,
  type Report,
  type Span,
} from '@rapporteur/report';
import { speakerOf } from '../attribution/speaker.js';
import { sentenceSpan } from '../predicate/sentence-span.js';
import type { Reading } from './reading.js';
import { isDisputed, isFarHolder, isSureHolder, sureFacts } from './sure.js';

/** What a stage finds for a ledger: the facts of the entry, and the word that they were read at. */
export interface Draft<L extends Ledger> {
  /** The word whose standing in the text says whether it is so, and who says so. */
  readonly word: number;
  readonly cue: Span;
  /** The lexicon entry or rule that fired; confidence is counted by it. */
  readonly rule: string;
  /** What that entry says, in plain words. */
  readonly effect: string;
  readonly facts: Omit<Report[L][number], keyof LedgerEntry>;
  /** Where they are not those of the word. */
  readonly holder?: string;
  readonly modality?: Modality;
  readonly negative?: boolean;
  /** Further steps of the account. */
  readonly reasons?: readonly Reason[];
}

/**
 * Writes the entries of one ledger from what a stage found: in text order, with ids, whose they are, and how sure. What is
 * told of nobody in particular is left out.
 */
export function enter<L extends Ledger>(reading: Reading, ledger: L, drafts: readonly Draft<L>[]): Report[L] {
  const { doc, standings, cast, knowledge, document } = reading;
  const span = (word: number): Span => ({ start: doc.start(word), end: doc.end(word) });
  const sorted = [...drafts].sort((a, b) => a.cue.start - b.cue.start || a.word - b.word);
  const entries: (LedgerEntry & Draft<L>['facts'])[] = [];
  for (const draft of sorted) {
    const { word, cue, rule, effect } = draft;
    const standing = standings.of(word);
    const holder = draft.holder ?? speakerOf(doc, standing.voices, cast);
    const facts = sureFacts(reading, draft.facts);
    if (facts === undefined || !(isScare(facts) || isSureHolder(reading, word, holder))) continue;
    const evidence = sentenceSpan(doc, word);
    if (isDisputed(reading, ledger, draft, holder) || isFarHolder(reading, ledger, evidence, holder)) continue;
    const steps = standing.steps.map((step): Reason => {
      return { stage: 'factuality', rule: step.rule, effect: step.effect, span: span(step.word) };
    });
    entries.push({
      id: ledgerId(document.id, ledger, entries.length + 1),
      cue,
      evidence,
      holder,
      modality: draft.modality ?? standing.modality,
      polarity: (draft.negative ?? standing.negative) ? 'negative' : 'positive',
      confidence: knowledge.ledgers.confidence.of(ledger, rule),
      reasons: [{ stage: 'lexicon', rule, effect, span: cue }, ...(draft.reasons ?? []), ...steps],
      ...facts,
    });
  }
  return entries as unknown as Report[L];
}

/** The marks of scare quotes are the author's, and so is the distance that they keep. */
function isScare(facts: object): boolean {
  return 'scare' in facts && facts.scare === true;
}
