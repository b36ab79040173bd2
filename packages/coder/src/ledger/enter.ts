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
import { sentenceSpan } from '../event/sentence-span.js';
import type { Reading } from './reading.js';

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

/** Writes the entries of one ledger from what a stage found: in text order, with ids, whose they are, and how sure. */
export function enter<L extends Ledger>(reading: Reading, ledger: L, drafts: readonly Draft<L>[]): Report[L] {
  const { doc, standings, cast, knowledge, document } = reading;
  const span = (word: number): Span => ({ start: doc.start(word), end: doc.end(word) });
  const sorted = [...drafts].sort((a, b) => a.cue.start - b.cue.start || a.word - b.word);
  return sorted.map((draft, i) => {
    const { word, cue, rule, effect, facts } = draft;
    const standing = standings.of(word);
    const steps = standing.steps.map((step): Reason => {
      return { stage: 'factuality', rule: step.rule, effect: step.effect, span: span(step.word) };
    });
    const entry: LedgerEntry = {
      id: ledgerId(document.id, ledger, i + 1),
      cue,
      evidence: sentenceSpan(doc, word),
      holder: draft.holder ?? speakerOf(doc, standing.voices, cast),
      modality: draft.modality ?? standing.modality,
      polarity: (draft.negative ?? standing.negative) ? 'negative' : 'positive',
      confidence: knowledge.ledgers.confidence.of(ledger, rule),
      reasons: [{ stage: 'lexicon', rule, effect, span: cue }, ...(draft.reasons ?? []), ...steps],
    };
    return { ...entry, ...facts };
  }) as Report[L];
}
