import type { Doc } from '@rapporteur/language';
import { type Knowledge, slug } from '@rapporteur/ontology';
import { childrenOf } from '../predicate/grammar.js';
import { Quotations } from '../text/quotation.js';
import { agentPhrase } from './agent-phrase.js';
import { type ActorFacts, Cast, type Mention } from './cast.js';
import { modifyingCountries } from './country.js';
import { describe, isPlural, known } from './description.js';
import { firstPerson, isFirstPerson } from './first-person.js';
import { type KnownName, knownNames } from './known-names.js';
import { phraseName, phraseSpan } from './phrase.js';
import { pronounAntecedent } from './pronoun.js';
import { isCalendar, nameWords, unknownActor } from './unknown-name.js';

/**
 * Everyone who appears in a document: names that are known, names that are not, descriptions and
 * pronouns, in text order, so that whatever takes up an earlier mention finds it.
 */
export function findActors(doc: Doc, knowledge: Knowledge, day: string | undefined): Cast {
  const finder = new ActorFinder(doc, knowledge, day);
  for (let s = 0; s < doc.sentenceCount; s++) finder.readSentence(s);
  return finder.cast;
}

class ActorFinder {
  readonly cast = new Cast();
  readonly #quotes: Quotations;
  /** Known names by their head word, and all words that are part of one. */
  readonly #names = new Map<number, KnownName>();
  readonly #inName = new Set<number>();
  /** Last names, under which the text speaks of a person again. */
  readonly #surnames = new Map<string, string>();
  readonly #seen = new Set<number>();

  constructor(
    private readonly doc: Doc,
    private readonly knowledge: Knowledge,
    private readonly day: string | undefined,
  ) {
    this.#quotes = new Quotations(doc.text);
    for (const name of knownNames(doc, knowledge.actors, day)) {
      this.#names.set(name.head, name);
      for (let w = name.first; w <= name.last; w++) this.#inName.add(w);
    }
  }

  readSentence(sentence: number): void {
    const { start, end } = this.doc.sentence(sentence);
    for (let w = start; w < end; w++) {
      const name = this.#names.get(w);
      if (name !== undefined) this.#addKnown(name);
    }
    for (let w = start; w < end; w++) this.#read(w);
    // 'we' may come before the one who says it, so it waits for the end of the sentence.
    for (let w = start; w < end; w++) if (isFirstPerson(this.doc, w)) this.#addFirstPerson(w);
  }

  #read(word: number): void {
    const { doc } = this;
    if (this.#inName.has(word) || this.#seen.has(word)) return;
    this.#seen.add(word);
    const upos = doc.upos(word);
    const deprel = doc.deprel(word);
    const demonym = upos === 'NOUN' ? undefined : this.knowledge.actors.countryOfAdjective(doc.form(word));
    if (upos === 'PRON' || (upos === 'DET' && /^both$/i.test(doc.form(word)))) this.#addPronoun(word);
    else if (demonym !== undefined) {
      this.#addPeople(word, demonym, deprel === 'amod' || deprel === 'compound' ? 'attribute' : 'name');
    } else if (upos === 'PROPN' || upos === 'NOUN') {
      // 'a group of Moroccan diplomats': who they are decides who the group is.
      for (const c of childrenOf(doc, word, 'nmod')) this.#read(c);
      this.#addNominal(word);
    }
  }

  #addKnown({ actor, head, first, last, use }: KnownName): void {
    const { doc, cast } = this;
    const nominal = ['PROPN', 'NOUN', 'PRON', 'ADJ', 'X'].includes(doc.upos(head));
    if (!nominal && use !== 'people' && actor.kind !== 'state') return;
    const id = cast.enter(this.#foreign(actor, head) ?? known(actor, this.day));
    if (actor.kind === 'person') this.#surnames.set(actor.name.split(' ').at(-1)!, id);
    else if (actor.kind !== 'state' && last > first) cast.remember(doc.form(last), [id]);
    const span = { start: doc.start(first), end: doc.end(last) };
    cast.add({ word: head, span, actors: [id], form: 'name', plural: use === 'people' || isPlural(doc, head) });
  }

  /** 'the Israeli Supreme Court' is not that of the United States, which the bare name means. */
  #foreign(actor: KnownName['actor'], head: number): ActorFacts | undefined {
    if (actor.kind !== 'government' || actor.country === '') return undefined;
    const country = modifyingCountries(this.doc, head, this.knowledge.actors, this.cast)[0];
    if (country === undefined || country === actor.country) return undefined;
    const { kind, sectors } = actor;
    return { id: slug(`${country} ${actor.name}`), name: phraseName(this.doc, head), kind, country, sectors };
  }

  #addNominal(word: number): void {
    const { doc, cast } = this;
    const proper = doc.upos(word) === 'PROPN';
    const partOfName =
      ['flat', 'compound', 'nmod:desc'].includes(doc.deprel(word)) && doc.upos(doc.head(word)) === 'PROPN';
    // 'opposition leader', 'regime change': a common noun in front of another is no actor by itself.
    if (partOfName || (!proper && doc.deprel(word) === 'compound')) return;
    const agent = proper && nameWords(doc, word).length > 1 ? undefined : agentPhrase(doc, word, this.knowledge.actors);
    const apposed = agent === undefined ? undefined : this.#apposed(word);
    if (apposed !== undefined) {
      cast.add({ ...apposed, word });
    } else if (agent !== undefined) {
      const actors = describe(doc, word, agent, this.knowledge.actors, cast, this.day);
      cast.add({ word, span: phraseSpan(doc, word), actors, form: 'description', plural: isPlural(doc, word) });
    } else if (proper) this.#addUnknown(word);
  }

  /** 'opposition leader CHANDA MWILA', 'the president, NICOLAS SARKOZY': one person under title and name. */
  #apposed(word: number): Mention | undefined {
    if (isPlural(this.doc, word)) return undefined;
    const name = childrenOf(this.doc, word, 'appos', 'flat').find((c) => this.doc.upos(c) === 'PROPN');
    if (name === undefined) return undefined;
    this.#read(name);
    const mention = this.cast.at(name);
    const person = mention?.actors.length === 1 && this.cast.facts(mention.actors[0]!)?.kind === 'person';
    return person ? mention : undefined;
  }

  /** 'the French'; also the attribute of 'a French bomber', behind which the state stands. */
  #addPeople(word: number, country: string, form: Mention['form']): void {
    const state = this.knowledge.actors.state(country);
    if (state === undefined) return;
    const id = this.cast.enter(known(state, this.day));
    this.cast.add({ word, span: phraseSpan(this.doc, word), actors: [id], form, plural: form === 'name' });
  }

  #addUnknown(word: number): void {
    const inside = this.#knownInside(word);
    if (inside !== undefined) {
      this.cast.add({ ...inside, word });
      return;
    }
    const facts = unknownActor(this.doc, word, this.knowledge.actors, this.cast);
    if (facts === undefined) return;
    const last = facts.name.split(' ').at(-1)!;
    const id = this.#surnames.get(last) ?? this.cast.enter(facts);
    this.#surnames.set(last, id);
    this.cast.add({
      word,
      span: phraseSpan(this.doc, word),
      actors: [id],
      form: 'name',
      plural: isPlural(this.doc, word),
    });
  }

  /** 'April NATO' of 'on 30 April NATO said': a known name that the parser hung on a date. */
  #knownInside(word: number): Mention | undefined {
    if (!isCalendar(this.doc.form(word))) return undefined;
    const parts = childrenOf(this.doc, word, 'flat', 'compound', 'appos', 'nmod:unmarked');
    return parts.map((w) => this.cast.at(w)).find((mention) => mention !== undefined);
  }

  #addPronoun(word: number): void {
    const antecedent = isFirstPerson(this.doc, word) ? undefined : pronounAntecedent(this.doc, word, this.cast);
    if (antecedent !== undefined) this.#takeUp(word, antecedent.actors, antecedent.plural);
  }

  #addFirstPerson(word: number): void {
    const actors = firstPerson(this.doc, word, this.#quotes, this.cast, this.knowledge.factuality);
    if (actors.length > 0) this.#takeUp(word, actors, false);
  }

  #takeUp(word: number, actors: readonly string[], plural: boolean): void {
    const span = { start: this.doc.start(word), end: this.doc.end(word) };
    this.cast.add({ word, span, actors, form: 'pronoun', plural });
  }
}
