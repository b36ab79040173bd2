import { AppealLexicon } from './appeal-lexicon.js';
import { CommitmentLexicon } from './commitment-lexicon.js';
import { DecisionLexicon } from './decision-lexicon.js';
import { ExplanationLexicon } from './explanation-lexicon.js';
import { ForecastLexicon } from './forecast-lexicon.js';
import { JudgingLexicon } from './judging-lexicon.js';
import { LedgerConfidence } from './ledger-confidence.js';
import { RebuttalLexicon } from './rebuttal-lexicon.js';
import { RelationLexicon } from './relation-lexicon.js';

/** An entry of a ledger's lexicon with the sentence that shows it. */
export interface LedgerExample {
  /** File and line of the entry. */
  readonly at: string;
  readonly ledger: string;
  /** The entry in short, for who reads the check. */
  readonly entry: string;
  readonly example: string;
  /** What the example must put into the ledger: `kind: promise; by: Iran; content: withdraw its troops`. */
  readonly yields: string;
}

/** The words and rules that the ledgers are read by. */
export class LedgerLexicons {
  readonly confidence: LedgerConfidence;
  readonly decisions: DecisionLexicon;
  readonly commitments: CommitmentLexicon;
  readonly forecasts: ForecastLexicon;
  readonly explanations: ExplanationLexicon;
  readonly relations: RelationLexicon;
  readonly judging: JudgingLexicon;
  readonly appeals: AppealLexicon;
  readonly rebuttals: RebuttalLexicon;

  /** @throws DataError where a table has faults */
  constructor(files: Readonly<Record<string, string>>) {
    this.confidence = new LedgerConfidence(files);
    this.decisions = new DecisionLexicon(files);
    this.commitments = new CommitmentLexicon(files);
    this.forecasts = new ForecastLexicon(files);
    this.explanations = new ExplanationLexicon(files);
    this.relations = new RelationLexicon(files);
    this.judging = new JudgingLexicon(files);
    this.appeals = new AppealLexicon(files);
    this.rebuttals = new RebuttalLexicon(files);
  }

  /** The examples of all of them. */
  get examples(): readonly LedgerExample[] {
    return [
      ...this.decisions.examples,
      ...this.relations.examples,
      ...this.commitments.examples,
      ...this.forecasts.examples,
      ...this.explanations.examples,
      ...this.judging.examples,
      ...this.appeals.examples,
      ...this.rebuttals.examples,
    ];
  }
}
