import { EXACT, hashUnits, mix } from '@rapporteur/language';

/**
 * What is asked about a word. Every question has keys of its own, whatever the answers are; the order is
 * part of every trained model.
 */
export enum Ask {
  // The word itself.
  Lemma = 1,
  Form,
  Tag,
  Features,
  Relation,
  RelationTag,
  RelationLemma,
  /** What the factuality lexicon says of the word's own lemma. */
  Embedding,
  // What the rules say.
  Modality,
  Certainty,
  Voices,
  Verdict,
  Rule,
  LastRule,
  // What depends on it.
  Child,
  ChildTag,
  ChildForm,
  ChildLemma,
  ChildMarker,
  Auxiliaries,
  Clause,
  ClauseLemma,
  ClauseSubject,
  Subject,
  SubjectDeterminer,
  SubjectTag,
  Object,
  // What it depends on.
  Path,
  PathMarker,
  Governor,
  AnyGovernor,
  GovernorFrame,
  GovernorTag,
  GovernorModality,
  GovernorChild,
  GovernorSubject,
  GovernorClause,
  GovernorClauseLemma,
  GovernorLemmaChild,
  GovernorLemmaSubject,
  Signature,
  SignatureUnder,
  // What stands around it.
  Before,
  BeforeTag,
  BeforePair,
  Meeting,
  After,
  AfterTag,
  AfterPair,
  First,
  Last,
  Length,
  Operator,
  Root,
  RootTag,
}

/** Collects answers as 32-bit keys; a model knows the keys that training met often enough. */
export class Keys {
  readonly #found = new Set<number>();

  add(ask: Ask, ...answers: readonly (string | number)[]): void {
    let key = mix(ask, 0x3c6ef35f);
    for (const answer of answers)
      key = mix(key, typeof answer === 'number' ? answer : hashUnits(answer, 0, answer.length, EXACT));
    this.#found.add(key);
  }

  /** Every key once. */
  get all(): Iterable<number> {
    return this.#found;
  }
}
