/** What a line of a brief was read from: the words, and where they stand. */
export interface Quote {
  /** Its number in the brief, from 1. */
  readonly number: number;
  /** The event or entry that the line tells; `rapporteur explain` takes it. */
  readonly id: string;
  readonly document: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly url?: string;
  /** The sentence, and where in it the words stand that make the event or the entry. */
  readonly words: string;
  readonly mark?: { readonly start: number; readonly end: number };
}

/** A sentence, and the numbers of the quotes that bear it out. */
export interface BriefLine {
  readonly text: string;
  readonly quotes: readonly number[];
}

/** Lines under a heading of their own; `more` were left out for length. */
export interface BriefGroup {
  readonly heading?: string;
  readonly lines: readonly BriefLine[];
  readonly more: number;
}

/** A chapter of a brief; without groups there was nothing to tell. */
export interface BriefSection {
  readonly title: string;
  readonly groups: readonly BriefGroup[];
}

/** What a period brought, to be read from top to bottom: plain text throughout, so whoever writes it out makes it safe. */
export interface Brief {
  readonly title: string;
  /** How much was read, and what was left out. */
  readonly about: readonly string[];
  readonly sections: readonly BriefSection[];
  /** Everything that the lines point at, by number. */
  readonly quotes: readonly Quote[];
}
