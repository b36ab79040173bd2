import type { PloverType } from '@rapporteur/report';
import type { Copy } from '../copies/find-copies.js';
import type { Account } from './account.js';
import type { Feature } from './likeness.js';

/** One event as several accounts tell it. Its id is that of its first account's event. */
export interface Story {
  readonly id: string;
  /** As most of its accounts have it. */
  readonly type: PloverType;
  /** First and last day it may have happened on, as far as its accounts agree; of publication where none dates it. */
  readonly first?: string;
  readonly last?: string;
  /** Oldest document first. */
  readonly accounts: readonly Account[];
  /** Documents that tell of it, copies among them. */
  readonly documents: number;
  /** Without the copies: one dispatch reprinted forty times counts once. */
  readonly originals: number;
  readonly outlets: number;
  /** Why it holds together: the two accounts that fit each other least, and what speaks for them. */
  readonly why?: Why;
}

/** What speaks for two accounts being of one event. */
export interface Why {
  readonly a: string;
  readonly b: string;
  /** Sum of the features' bits. */
  readonly bits: number;
  readonly features: readonly Feature[];
}

/** What the documents of a store tell together. */
export interface StoryBook {
  /** Events told more than once; all others are told once. In the order of their days. */
  readonly stories: readonly Story[];
  readonly copies: readonly Copy[];
}
