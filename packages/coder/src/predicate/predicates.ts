import type { Doc } from '@rapporteur/language';
import type { EventLexicon } from '@rapporteur/ontology';
import type { Argument } from './argument.js';
import { isEventNoun } from './event-noun.js';
import { type Lightness, lightVerbOver, nounArguments } from './noun-arguments.js';
import { verbArguments } from './verb-arguments.js';

/** The predicate-argument structure of a document; worked out for a word when first asked for. */
export class Predicates {
  readonly #arguments = new Map<number, readonly Argument[]>();
  readonly #light = new Map<number, Lightness | undefined>();

  constructor(
    readonly doc: Doc,
    private readonly lexicon: EventLexicon,
  ) {}

  of(word: number): readonly Argument[] {
    let found = this.#arguments.get(word);
    if (found === undefined) {
      const nominal = this.doc.upos(word) === 'PROPN' || this.isEventNoun(word);
      found = nominal ? nounArguments(this.doc, word, this.lightVerb(word)) : verbArguments(this.doc, word);
      this.#arguments.set(word, found);
    }
    return found;
  }

  /** The word is a noun, or used as one that the lexicon knows. */
  isEventNoun(word: number): boolean {
    return isEventNoun(this.doc, word, this.lexicon);
  }

  find(word: number, role: string): Argument | undefined {
    return this.of(word).find((argument) => argument.role === role);
  }

  lightVerb(noun: number): Lightness | undefined {
    if (!this.#light.has(noun)) this.#light.set(noun, lightVerbOver(this.doc, noun, this.lexicon));
    return this.#light.get(noun);
  }
}
