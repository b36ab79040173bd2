import type { ActorKind, Sector } from '@rapporteur/report';

/** A common noun for whoever acts, singular or plural. */
export interface AgentNoun {
  readonly noun: string;
  readonly kind: ActorKind;
  readonly sectors: readonly Sector[];
}

/** Prepositions inside a phrase: 'chief OF staff'. */
const LINK = /^(of|for|in|to)$/;

/** Most words that are remembered; then they are forgotten at once. */
const MOST_REMEMBERED = 50_000;

/** The nouns and phrases for whoever acts, by their forms in lower case. */
export class AgentLexicon {
  readonly #agents = new Map<string, AgentNoun>();
  readonly #ends = new Set<string>();
  readonly #links = new Set<string>();
  /** Of words that were asked for: those that no phrase of the lexicon has for its head. */
  readonly #none = new Map<string, boolean>();

  /** Adds a noun under its own form and under its plural, or other form; the own form wins over others' plurals. */
  add(agent: AgentNoun, plural: string): void {
    const form = plural.toLowerCase();
    this.#none.clear();
    this.#agents.set(agent.noun.toLowerCase(), agent);
    if (form !== '' && !this.#agents.has(form)) this.#agents.set(form, agent);
    for (const phrase of [agent.noun.toLowerCase(), form]) {
      const words = phrase.split(/[ -]/);
      if (words.length > 1) this.#ends.add(words.at(-1)!);
      for (const [i, word] of words.entries()) if (i > 0 && LINK.test(word)) this.#links.add(words[i - 1]!);
    }
  }

  /** Adds a noun before all that were known under its forms. */
  addFirst(agent: AgentNoun, plural: string): void {
    if (plural !== '') this.#agents.delete(plural.toLowerCase());
    this.add(agent, plural);
  }

  /** The agent noun of a lemma, plural or phrase in lower case: 'foreign minister', 'arab leaders'. */
  get(noun: string): AgentNoun | undefined {
    return this.#agents.get(noun);
  }

  /** No phrase of the lexicon has this word for its head; remembered, since nearly all nouns are such. */
  isNone(form: string, lemma: string): boolean {
    const key = form === lemma ? form : `${form} ${lemma}`;
    let none = this.#none.get(key);
    if (none === undefined) {
      const bases = [form, lemma].map((word) => word.toLowerCase().replace(/^ex-/, ''));
      none =
        !this.#links.has(form.toLowerCase()) && bases.every((base) => !this.#ends.has(base) && !this.#agents.has(base));
      if (this.#none.size >= MOST_REMEMBERED) this.#none.clear();
      this.#none.set(key, none);
    }
    return none;
  }

  /** Some phrase of several words ends in this one (lower case): 'minister', but not 'elephant'. */
  endsPhrase(word: string): boolean {
    return this.#ends.has(word);
  }

  /** Some phrase goes on after this word (lower case) with a preposition: 'chief of staff'. */
  goesOn(word: string): boolean {
    return this.#links.has(word);
  }
}
