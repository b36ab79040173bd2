import type { Fate } from '@rapporteur/report';
import type { Coded } from '../event/code-events.js';
import { related } from '../event/once/related-words.js';
import { isPast } from '../factuality/tense.js';
import type { Reading } from '../ledger/reading.js';
import { childrenOf } from '../predicate/grammar.js';
import type { Found } from './found.js';

/**
 * What a later sentence tells as done of what was promised, threatened or demanded: 'vowed to bomb the rebels … Its jets
 * BOMBED the rebels' keeps it, or breaks it where it was not to be done. The deed must be of the same words, by whoever
 * was to do it, and befall whom it was to befall; what hangs on a condition is left open.
 */
export class LaterDeeds {
  readonly #byType = new Map<string, Coded[]>();
  readonly #at = new Map<number, Coded>();

  constructor(private readonly reading: Reading) {
    for (const coded of reading.coded) {
      this.#at.set(coded.candidate.word, coded);
      const alike = this.#byType.get(coded.event.type);
      if (alike === undefined) this.#byType.set(coded.event.type, [coded]);
      else alike.push(coded);
    }
  }

  of(commitment: Found): Fate[] {
    const { doc, standings } = this.reading;
    const { kind, by, to, thing, condition } = commitment;
    const doers = kind === 'demand' || kind === 'ultimatum' ? to : by === undefined ? [] : [by];
    const announced = this.#at.get(thing);
    if (announced === undefined || doers.length === 0 || condition !== undefined || !BINDING.has(kind)) return [];
    const { event } = announced;
    const deed = this.#byType.get(event.type)!.find((later) => {
      const { word } = later.candidate;
      const { modality, sources, targets } = later.event;
      return (
        doc.sentenceOf(word) > doc.sentenceOf(thing) &&
        modality === 'actual' &&
        isPast(doc, word) &&
        !isPastPerfect(this.reading, word) &&
        related(doc.lemma(word), doc.lemma(thing)) &&
        sources.some(({ actor }) => doers.some((doer) => doer.actor === actor)) &&
        (event.targets.length === 0 || targets.some(({ actor }) => event.targets.some((t) => t.actor === actor))) &&
        !this.#isBefore(later, commitment)
      );
    });
    if (deed === undefined) return [];
    const { id, holder, evidence } = deed.event;
    const broken = standings.of(thing).negative;
    const fate = !broken ? 'kept' : holder === 'author' ? 'breached' : 'said to be breached';
    return [{ fate, holder, evidence, event: id }];
  }

  /** The deed is dated before the day on which the commitment was made. */
  #isBefore({ event: { date } }: Coded, { word }: Found): boolean {
    const made = this.#at.get(word)?.event.date;
    return date?.basis === 'said' && made !== undefined && date.end < made.start;
  }
}

/** What its maker, or whoever is asked, can keep by a deed. */
const BINDING: ReadonlySet<string> = new Set(['promise', 'assurance', 'threat', 'demand', 'ultimatum']);

function isPastPerfect({ doc }: Reading, verb: number): boolean {
  return childrenOf(doc, verb, 'aux').some((aux) => doc.form(aux).toLowerCase() === 'had');
}
