import type { Actor, ActorKind, Sector, Span } from '@rapporteur/report';

/** Words that stand for an actor, or for several: 'they', 'the two states'. */
export interface Mention {
  /** The head word. */
  readonly word: number;
  readonly span: Span;
  /** Actor ids. */
  readonly actors: readonly string[];
  /** An attribute ('Russian') names a state but is never taken up by a pronoun. */
  readonly form: 'name' | 'description' | 'pronoun' | 'attribute';
  readonly plural: boolean;
}

export interface ActorFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string;
  readonly sectors: readonly Sector[];
  readonly role?: Actor['role'];
}

/** Everyone who appears in a document. Filled in text order by the actor rules, read by all later stages. */
export class Cast {
  readonly #actors = new Map<string, ActorFacts>();
  readonly #spans = new Map<string, Span[]>();
  readonly #mentions = new Map<number, Mention>();
  /** Actors of plural mentions, by the offset at which the mention begins. */
  readonly #plurals = new Map<number, readonly string[]>();
  readonly #byNoun = new Map<string, readonly string[]>();
  /** Mentions in the order in which they were added: text order. */
  readonly mentions: Mention[] = [];

  /** Makes an actor known under its id, keeping what is known already. */
  enter(facts: ActorFacts): string {
    // 'the author' of a book is somebody else than the text's own voice.
    const id = facts.id === 'author' ? 'author-of-it' : facts.id;
    if (!this.#actors.has(id)) this.#actors.set(id, { ...facts, id });
    return id;
  }

  /** Learns more of an actor: the country from a title, the kind from an apposition. */
  refine(id: string, more: Partial<Pick<ActorFacts, 'country' | 'kind' | 'sectors' | 'role'>>): void {
    const facts = this.#actors.get(id);
    if (facts !== undefined) this.#actors.set(id, { ...facts, ...more });
  }

  add(mention: Mention): void {
    this.#mentions.set(mention.word, mention);
    this.mentions.push(mention);
    if (mention.plural) this.#plurals.set(mention.span.start, mention.actors);
    for (const id of mention.actors) this.imply(id, mention.span);
  }

  /** Counts words as a mention of somebody whom they tell of beside the one they name: the Senate in 'three senators'. */
  imply(id: string, span: Span): void {
    const spans = this.#spans.get(id);
    if (spans === undefined) this.#spans.set(id, [span]);
    else spans.push(span);
  }

  /** Remembers whom a noun last stood for, so that 'the council' finds the council named before. */
  remember(noun: string, actors: readonly string[]): void {
    this.#byNoun.set(noun.toLowerCase(), actors);
  }

  remembered(noun: string): readonly string[] | undefined {
    return this.#byNoun.get(noun.toLowerCase());
  }

  at(word: number): Mention | undefined {
    return this.#mentions.get(word);
  }

  /** The mention of an actor at a span stands for more than one. */
  isPlural(actor: string, span: Span): boolean {
    return this.#plurals.get(span.start)?.includes(actor) ?? false;
  }

  /** Whether an actor is mentioned within a stretch. */
  isMentionedIn(id: string, { start, end }: Span): boolean {
    return this.#spans.get(id)?.some((span) => start <= span.start && span.end <= end) ?? false;
  }

  /** How often an actor is mentioned in the whole document. */
  timesMentioned(id: string): number {
    return this.#spans.get(id)?.length ?? 0;
  }

  facts(id: string): ActorFacts | undefined {
    return this.#actors.get(id);
  }

  /** The report's actors: all who are mentioned, in the order of their first mention. */
  actors(): Actor[] {
    return [...this.#spans]
      .filter(([id]) => this.#actors.has(id))
      .map(([id, mentions]) => {
        const { name, kind, country, sectors, role } = this.#actors.get(id)!;
        return {
          id,
          name,
          kind,
          ...(country === '' ? {} : { country }),
          sectors: [...sectors],
          ...(role === undefined ? {} : { role }),
          mentions,
        };
      });
  }
}
