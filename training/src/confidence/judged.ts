import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Modality, PloverType } from '@rapporteur/report';

/** First and last offset of some words, in UTF-16 units. */
export type At = readonly [start: number, end: number];

/** Somebody who takes part: the words beside the event and, where those are no name, a name for whom they mean. */
export interface Party {
  readonly at: At;
  readonly name?: At;
}

/** What is right for one trigger. Lists hold every acceptable answer, the preferred one first. */
export interface JudgedEvent {
  readonly article: string;
  readonly trigger: At;
  /** `maybe`: careful coders could leave it out. */
  readonly event: 'yes' | 'no' | 'maybe';
  readonly types?: readonly PloverType[];
  readonly modalities?: readonly Modality[];
  readonly polarity?: 'positive' | 'negative';
  /** Alternatives; an empty one says that nobody is named. */
  readonly sources?: readonly (readonly Party[])[];
  readonly targets?: readonly (readonly Party[])[];
  readonly holders?: readonly ('author' | Party)[];
}

/** A stretch of an article in which every political event is judged. */
export interface Window {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** An article with what is judged in it. */
export interface JudgedArticle {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly windows: readonly Window[];
  /** All events within the windows. */
  readonly events: readonly JudgedEvent[];
  /** Events of the error analysis: judged one by one, with nothing said of what stands beside them. */
  readonly sampled: readonly JudgedEvent[];
}

/**
 * The judged articles, their texts from the attribution set.
 * @param judged folder of `events.jsonl`, `windows.jsonl` and `analysis.jsonl`
 * @param attribution folder of the set's `train.jsonl` and `dev.jsonl`
 * @throws Error where an article is not in the set
 */
export function readJudged(judged: string, attribution: string): JudgedArticle[] {
  const events = lines<JudgedEvent>(join(judged, 'events.jsonl'));
  const windows = lines<Window>(join(judged, 'windows.jsonl'));
  const sampled = lines<JudgedEvent>(join(judged, 'analysis.jsonl'));
  const articles = ['train.jsonl', 'dev.jsonl'].flatMap((file) =>
    lines<{ id: string; text: string }>(join(attribution, file)),
  );
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return [...new Set([...windows, ...sampled].map(({ article }) => article))].map((id) => {
    const text = texts.get(id);
    if (text === undefined) throw new Error(`${attribution} has no article ${id}`);
    return {
      id,
      text,
      published: id.split('_')[1]!,
      windows: windows.filter(({ article }) => article === id),
      events: events.filter(({ article }) => article === id),
      sampled: sampled.filter(({ article }) => article === id),
    };
  });
}

/** The records of a file of JSON Lines. */
export function lines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
