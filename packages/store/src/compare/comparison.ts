import type { Modality, PloverType } from '@rapporteur/report';
import type { ActorName } from '../actor-name.js';
import type { Verdict } from '../stories/account.js';
import type { Why } from '../stories/story.js';

/** How outlets tell the same events: what each tells and leaves out, in which words, and where they contradict. */
export interface Comparison {
  /** What was asked for. */
  readonly query: string;
  /** Different events that fit; `stories` may be only the first of them. */
  readonly found: number;
  /** Reports of these events: rows of events. */
  readonly events: number;
  /** Documents that tell of them, and how many of these are no copies. */
  readonly documents: number;
  readonly originals: number;
  /** Those that outlets contradict each other about first, then those that most documents tell. */
  readonly stories: readonly ComparedStory[];
  /** By name. */
  readonly outlets: readonly ComparedOutlet[];
  /** Parties that outlets call otherwise. */
  readonly actors: readonly ComparedActor[];
}

/** One event with what each document says of it. */
export interface ComparedStory {
  readonly id: string;
  readonly type: PloverType;
  readonly first?: string;
  readonly last?: string;
  readonly documents: number;
  readonly originals: number;
  /** Oldest document first; copies stand with their original. */
  readonly accounts: readonly ComparedAccount[];
  /** Outlets that published in those days and do not tell of it. */
  readonly silent: readonly string[];
  readonly contradiction?: Contradiction;
  /** Why its accounts are taken for one event; absent where one document alone tells of it. */
  readonly why?: Why;
}

/** What one document says of an event. */
export interface ComparedAccount {
  readonly event: string;
  readonly document: string;
  /** The document it is a copy of. */
  readonly copyOf?: string;
  /** The name of the outlet; the id of the document where it has none. */
  readonly outlet: string;
  readonly title?: string;
  readonly published?: string;
  readonly type: PloverType;
  readonly modality: Modality;
  readonly polarity: 'positive' | 'negative';
  readonly verdict: Verdict;
  /** Probability that modality and polarity are right. */
  readonly modalityConfidence: number;
  /** Whose words they are; absent where they are the author's own. */
  readonly holder?: ActorName;
  readonly sources: readonly NamedParty[];
  readonly targets: readonly NamedParty[];
  /** Sides that other accounts of the event name and this one does not. */
  readonly unnamed: readonly ('source' | 'target')[];
  /** The words that name the event. */
  readonly trigger: string;
  /** The clause or sentence it was read from. */
  readonly words: string;
  /** Those who say that it is not so, beside the holder. */
  readonly answers: readonly Answer[];
}

/** A party of an event, with the words of the text that name it. */
export interface NamedParty extends ActorName {
  readonly words: string;
}

/** Who, in the same text, says against what an account says. */
export interface Answer {
  /** Absent where it is the author. */
  readonly holder?: ActorName;
  /** Whose claim it answers. */
  readonly to?: ActorName;
  readonly how: 'rebuttal' | 'stance';
  readonly words: string;
}

/** One says that it happened, another that it did not. */
export interface Contradiction {
  /** Whether outlets differ, or only the voices within one of them. */
  readonly between: 'outlets' | 'holders';
  readonly happened: readonly Voice[];
  readonly denied: readonly Voice[];
}

/** Who says so, where, and in which words. */
export interface Voice {
  readonly outlet: string;
  readonly document: string;
  readonly event: string;
  readonly published?: string;
  readonly holder?: ActorName;
  readonly words: string;
}

export interface ComparedOutlet {
  readonly outlet: string;
  /** Documents that tell of any of the events. */
  readonly documents: readonly {
    readonly id: string;
    readonly title?: string;
    readonly published?: string;
    readonly copyOf?: string;
  }[];
  /** Ids of the stories it tells, and of those that others tell while it published and it does not. */
  readonly tells: readonly string[];
  readonly leavesOut: readonly string[];
}

/** What outlets call one actor. */
export interface ComparedActor extends ActorName {
  readonly outlets: readonly { readonly outlet: string; readonly words: readonly CalledBy[] }[];
}

/** Words for an actor, how often, and whether they judge him. */
export interface CalledBy {
  readonly words: string;
  readonly times: number;
  /** A word that judges by naming, or in scare quotes. */
  readonly loaded: boolean;
}
