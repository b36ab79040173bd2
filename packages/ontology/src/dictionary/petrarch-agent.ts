import type { ActorKind } from '@rapporteur/report';
import { agentKind, readCode } from './cameo-code.js';
import { OwnAgent } from './dictionary.js';
import { annotatedSectors, type Line } from './petrarch-lines.js';
import { regularPlural } from './petrarch-name.js';
import type { PetrarchOptions, Say } from './petrarch-read.js';

type Entry = Extract<Line, { name: string; annotation: unknown }>;

/** A set of words may have so many, and a noun so many sets: together they bound what one line becomes. */
const MOST_WORDS = 50;
const MOST_SETS = 2;

/** Sets of words that nouns stand for one by one: `!PERSON! = MAN, MEN, WOMAN, WOMEN, PERSON`. */
export class Sets {
  readonly #words = new Map<string, readonly string[]>();

  add(name: string, words: readonly string[], say: Say): void {
    if (words.length === 0 || words.length > MOST_WORDS) say('unread', `a set has one to ${MOST_WORDS} words`);
    else this.#words.set(name, words);
  }

  /** All nouns that a noun with sets in it stands for; undefined where a set is not known. */
  expand(noun: string): string[] | undefined {
    const parts = noun.split('!');
    if (parts.length % 2 === 0 || parts.length > 2 * MOST_SETS + 1) return undefined;
    let nouns = [''];
    for (const [i, part] of parts.entries()) {
      const words = i % 2 === 0 ? [part] : this.#words.get(part);
      if (words === undefined) return undefined;
      nouns = nouns.flatMap((before) => words.map((word) => before + word));
    }
    return nouns;
  }
}

/** The agents of a line: one, or as many as its sets of words make. */
export function readAgents(line: Entry, sets: Sets, { format }: PetrarchOptions, say: Say): OwnAgent[] {
  const { annotation } = line;
  const code = line.codes[0]?.code ?? '';
  if (annotation.pluralOf !== undefined) return [];
  if (line.codes.length > 1) say('unread', 'an agent has one code: the first holds');
  const nouns = typeof annotation.noun === 'string' ? [annotation.noun] : sets.expand(line.name)?.map(plain);
  if (nouns === undefined) {
    say('unread', 'it names a set of words that is not known, or more than two');
    return [];
  }
  const isSet = line.name.includes('!');
  const facts = readCode(code);
  const kept = code === `~${facts.sectors.join('')}` ? '' : code;
  for (const part of facts.unmapped) say('kept', 'no counterpart', part);
  return nouns.flatMap((noun) => {
    const regular = line.plural === undefined && !isSet && format === 'petrarch';
    const plural = regular ? regularPlural(noun) : plain(line.plural ?? '');
    const agent = {
      noun,
      plural: typeof annotation.plural === 'string' ? annotation.plural : plural,
      kind: (annotation.kind ?? agentKind(noun, facts)) as ActorKind,
      sectors: annotatedSectors(annotation.sectors) ?? [...facts.sectors],
      code: typeof annotation.code === 'string' ? annotation.code : kept,
    };
    if (OwnAgent.safeParse(agent).success) return [agent];
    say('unread', 'it cannot be a noun');
    return [];
  });
}

/** FOREIGN_MINISTER_ is 'foreign minister'. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .split(/[_\s]+/u)
    .filter((word) => word !== '')
    .join(' ');
}
