import type { Doc } from '@rapporteur/language';
import type { Knowledge } from '@rapporteur/ontology';
import type { ActorKind } from '@rapporteur/report';
import { childrenOf } from '../predicate/grammar.js';
import type { Quotations } from '../text/quotation.js';
import { type AgentPhrase, agentPhrase } from './agent-phrase.js';
import { apposedName, apposedTo, learnFrom } from './apposition.js';
import { Cast, type Mention } from './cast.js';
import { ChainIndex } from './chain-index.js';
import { ContextCountry } from './context-country.js';
import { describe } from './description.js';
import { isPlural } from './determiner.js';
import { EntityNames } from './entity-names.js';
import { firstPerson, isFirstPerson } from './first-person.js';
import { known } from './known-facts.js';
import { type KnownName, knownNames } from './known-names.js';
import { isCapitalised, type NameExtent, unknownName } from './name-extent.js';
import { namesake } from './namesake.js';
import { Naming } from './naming.js';
import { headOf, phraseSpan } from './phrase.js';
import { pronounAntecedent } from './pronoun.js';
import { titleBefore } from './title.js';
import { isCalendar, nameOf, unknownActor } from './unknown-name.js';

/**
 * Everyone who appears in a document: names that are known, names that are not, descriptions and
 * pronouns, in text order, so that whatever takes up an earlier mention finds it.
 */
export function findActors(doc: Doc, quotes: Quotations, knowledge: Knowledge, day: string | undefined): Cast {
  const finder = new ActorFinder(doc, quotes, knowledge, day);
  for (let s = 0; s < doc.sentenceCount; s++) finder.readSentence(s);
  return finder.cast;
}

/** Entities that are actors whatever part of speech their head has been given. */
const NAMED: ReadonlySet<string> = new Set(['PERSON', 'ORG']);

class ActorFinder {
  readonly cast = new Cast();
  readonly #entities: EntityNames;
  readonly #chains: ChainIndex;
  readonly #context: ContextCountry;
  /** Known names by their head word, and all words that are part of one. */
  readonly #names = new Map<number, KnownName>();
  readonly #inName = new Set<number>();
  readonly #naming = new Naming();
  readonly #seen = new Set<number>();
  /** Words of titles, which mean whoever bears the name after them. */
  readonly #titles = new Set<number>();

  constructor(
    private readonly doc: Doc,
    private readonly quotes: Quotations,
    private readonly knowledge: Knowledge,
    private readonly day: string | undefined,
  ) {
    this.#entities = new EntityNames(doc, knowledge.actors);
    this.#chains = new ChainIndex(doc);
    this.#context = new ContextCountry(doc, knowledge.actors, (w) => this.#names.get(w));
    for (const name of knownNames(doc, knowledge.actors, this.#entities, day)) {
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
    if (this.#inName.has(word) || this.#seen.has(word) || this.#titles.has(word)) return;
    this.#seen.add(word);
    const upos = doc.upos(word);
    const deprel = doc.deprel(word);
    const demonym = upos === 'NOUN' ? undefined : this.knowledge.actors.countryOfAdjective(doc.form(word));
    const entity = this.#entities.at(word);
    if (entity !== undefined && this.#inName.has(entity.head) && doc.upos(word) === 'PROPN') return;
    if (upos === 'PRON' || (upos === 'DET' && /^both$/i.test(doc.form(word)))) this.#addPronoun(word);
    else if (demonym !== undefined) {
      this.#addPeople(word, demonym, deprel === 'amod' || deprel === 'compound' ? 'attribute' : 'name');
    } else if (
      upos === 'PROPN' ||
      upos === 'NOUN' ||
      (entity?.head === word && entity.last > entity.first && NAMED.has(entity.type))
    ) {
      // 'a group of Moroccan diplomats': who they are decides who the group is.
      if (upos === 'NOUN' && !isCapitalised(doc, word)) this.#readComplements(word);
      this.#addNominal(word);
    }
  }

  /** All that 'of' and the like add to a noun, but for what belongs to its own phrase: 'chief of STAFF'. */
  #readComplements(word: number): void {
    const last = agentPhrase(this.doc, word, this.knowledge.actors)?.last ?? word;
    for (const c of childrenOf(this.doc, word, 'nmod')) if (c > last || c < word) this.#read(c);
  }

  #addKnown(name: KnownName): void {
    const { doc, cast } = this;
    const { actor, head, first, last, use } = name;
    const nominal = ['PROPN', 'NOUN', 'PRON', 'ADJ', 'X'].includes(doc.upos(head));
    if (!nominal && use !== 'people' && actor.kind !== 'state') return;
    const id = cast.enter(
      namesake(doc, name, (w) => this.#names.get(w), this.knowledge.actors, cast) ?? known(actor, this.day),
    );
    if (actor.kind === 'person') this.#naming.add(actor.name, id, actor.kind);
    else if (actor.kind !== 'state' && last > first) cast.remember(doc.form(last), [id]);
    const span = { start: doc.start(first), end: doc.end(last) };
    const before = use === 'adjective' && ['amod', 'compound', 'nmod:desc'].includes(doc.deprel(head));
    const plural = use === 'people' || use === 'adjective' || isPlural(doc, head);
    cast.add({ word: head, span, actors: [id], form: before ? 'attribute' : 'name', plural });
    this.#joinTitle({ first, last, head }, id, titleBefore(doc, { first, head }, actor.kind, this.knowledge.actors));
  }

  /** The words of a title are nobody beside the one who bears it, also where the parser took them for the head. */
  #joinTitle(name: { first: number; last: number; head: number }, id: string, title: AgentPhrase | undefined): void {
    if (title === undefined) return;
    const { doc } = this;
    const outer = headOf(doc, title.first, name.last);
    const isTitleHead = outer <= title.last;
    if (isTitleHead && isPlural(doc, outer)) return;
    for (let w = title.first; w <= title.last; w++) {
      this.#seen.add(w);
      this.#titles.add(w);
    }
    if (!isTitleHead) return;
    const span = { start: doc.start(name.first), end: doc.end(name.last) };
    this.cast.add({ word: outer, span, actors: [id], form: 'name', plural: false });
  }

  #addNominal(word: number): void {
    const { doc } = this;
    const proper = doc.upos(word) === 'PROPN' || isCapitalised(doc, word);
    const entity = this.#entities.at(word);
    // Of a name only the head stands for whoever bears it.
    if (proper && entity !== undefined && entity.head !== word) return;
    const partOfName =
      ['flat', 'compound', 'nmod:desc'].includes(doc.deprel(word)) && doc.upos(doc.head(word)) === 'PROPN';
    // 'opposition leader', 'regime change': a common noun in front of another is no actor by itself.
    if (
      (partOfName && entity === undefined) ||
      (doc.upos(word) === 'NOUN' && entity === undefined && doc.deprel(word) === 'compound')
    )
      return;
    const isKnown = (w: number) => this.#inName.has(w);
    const extent =
      proper || entity !== undefined ? unknownName(doc, word, entity, this.knowledge.actors, isKnown) : undefined;
    const agent = extent === undefined ? agentPhrase(doc, word, this.knowledge.actors) : undefined;
    if (extent !== undefined) this.#addUnknown(word, extent);
    else if (agent !== undefined) this.#addDescription(word, agent);
  }

  #addDescription(word: number, phrase: AgentPhrase): void {
    const { doc, cast } = this;
    // 'opposition leader CHANDA MWILA': the name that follows may make the description its title.
    for (let w = phrase.last + 1; w <= phrase.last + 2 && w < doc.length; w++) {
      const following = this.#entities.at(w);
      if (following?.first === w && following.head !== word) this.#read(following.head);
    }
    if (this.#titles.has(word)) return;
    // 'chief of STAFF' is no staff.
    for (let w = word + 1; w <= phrase.last; w++) this.#seen.add(w);
    const apposed =
      apposedName(doc, word, phrase.agent, cast, (w) => this.#read(w)) ?? apposedTo(doc, word, phrase.agent, cast);
    if (apposed !== undefined) {
      cast.add({ ...apposed, word });
      learnFrom(doc, word, phrase, apposed.actors[0]!, this.knowledge.actors, cast);
      return;
    }
    const actors = describe(doc, word, phrase, this.knowledge.actors, cast, this.#chains, this.#context, this.day);
    cast.add({ word, span: phraseSpan(doc, word), actors, form: 'description', plural: isPlural(doc, word) });
  }

  /** 'the French'; also the attribute of 'a French bomber', behind which the state stands. */
  #addPeople(word: number, country: string, form: Mention['form']): void {
    const state = this.knowledge.actors.state(country);
    if (state === undefined) return;
    const id = this.cast.enter(known(state, this.day));
    this.cast.add({ word, span: phraseSpan(this.doc, word), actors: [id], form, plural: form === 'name' });
  }

  #addUnknown(word: number, extent: NameExtent): void {
    const { doc, cast } = this;
    const inside = this.#knownInside(word);
    if (inside !== undefined) {
      cast.add({ ...inside, word });
      return;
    }
    const name = nameOf(doc, extent);
    if (name === undefined) return;
    for (let w = extent.first; w <= extent.last; w++) this.#seen.add(w);
    const { first, last, type } = extent;
    const before = (kind: ActorKind) => titleBefore(doc, { first, head: word }, kind, this.knowledge.actors);
    // 'the newspaper LA VOZ NUEVA' is no person, whatever it looks like.
    const title = type === 'PERSON' ? (before('person') ?? before('ngo')) : before(type === 'ORG' ? 'ngo' : 'unknown');
    let id = this.#naming.find(name) ?? this.#firstName(word, name);
    if (id === undefined) {
      const facts = unknownActor(doc, word, name, extent, title, this.knowledge, cast, this.#context);
      id = cast.enter(facts);
      this.#naming.add(name, id, facts.kind);
      if (facts.kind !== 'person' && last > first) cast.remember(doc.form(word), [id]);
    }
    const span = { start: doc.start(first), end: doc.end(last) };
    const isAttribute = ['compound', 'nmod:desc', 'amod'].includes(doc.deprel(word));
    cast.add({ word, span, actors: [id], form: isAttribute ? 'attribute' : 'name', plural: isPlural(doc, word) });
    this.#joinTitle({ first, last, head: word }, id, title);
  }

  /** 'Hillary', whom the text has named in full and the chain takes for the same. */
  #firstName(word: number, name: string): string | undefined {
    const isNamedSo = (m: Mention) =>
      m.form === 'name' && m.actors.length === 1 && this.cast.facts(m.actors[0]!)?.name.startsWith(`${name} `) === true;
    return this.#chains.before(word, this.cast, isNamedSo)?.actors[0];
  }

  /** 'April NATO' of 'on 30 April NATO said': a known name that the parser hung on a date. */
  #knownInside(word: number): Mention | undefined {
    if (!isCalendar(this.doc.form(word))) return undefined;
    const parts = childrenOf(this.doc, word, 'flat', 'compound', 'appos', 'nmod:unmarked');
    return parts.map((w) => this.cast.at(w)).find((mention) => mention !== undefined);
  }

  #addPronoun(word: number): void {
    const antecedent = isFirstPerson(this.doc, word)
      ? undefined
      : pronounAntecedent(this.doc, word, this.cast, this.#chains);
    if (antecedent !== undefined) this.#takeUp(word, antecedent.actors, antecedent.plural);
  }

  #addFirstPerson(word: number): void {
    const actors = firstPerson(this.doc, word, this.quotes, this.cast, this.knowledge.factuality);
    if (actors.length > 0) this.#takeUp(word, actors, false);
  }

  #takeUp(word: number, actors: readonly string[], plural: boolean): void {
    const span = { start: this.doc.start(word), end: this.doc.end(word) };
    this.cast.add({ word, span, actors, form: 'pronoun', plural });
  }
}
