import type { Doc } from '@rapporteur/language';
import { type Knowledge, slug } from '@rapporteur/ontology';
import { quotations } from '../text/quotation.js';
import { agentPhrase } from './agent-phrase.js';
import { type ActorFacts, Cast, type Mention } from './cast.js';
import { modifyingCountries } from './country.js';
import { describe, isPlural, known } from './description.js';
import { firstPerson, isFirstPerson } from './first-person.js';
import { type KnownName, knownNames } from './known-names.js';
import { phraseName, phraseSpan } from './phrase.js';
import { pronounAntecedent } from './pronoun.js';
import { nameWords, unknownActor } from './unknown-name.js';

/**
 * Everyone who appears in a document: names that are known, names that are not, descriptions and
 * pronouns, in text order, so that whatever takes up an earlier mention finds it.
 */
export function findActors(doc: Doc, { actors: knowledge, factuality }: Knowledge, day: string | undefined): Cast {
  const cast = new Cast();
  const names = new Map<number, KnownName>();
  const inName = new Map<number, number>();
  for (const name of knownNames(doc, knowledge, day)) {
    names.set(name.head, name);
    for (let w = name.first; w <= name.last; w++) inName.set(w, name.head);
  }
  const quotes = quotations(doc.text);
  const surnames = new Map<string, string>();

  // Countries in front of their noun ('Libya's leader') are entered first, sentence by sentence.
  for (let s = 0; s < doc.sentenceCount; s++) {
    const { start, end } = doc.sentence(s);
    for (let w = start; w < end; w++) {
      const name = names.get(w);
      if (name !== undefined) addKnown(name);
    }
    const speakers: number[] = [];
    for (let w = start; w < end; w++) if (!inName.has(w)) addOther(w, speakers);
    // 'we' may come before the one who says it, so it waits for the end of the sentence.
    for (const w of speakers) addSpeaker(w);
  }
  return cast;

  function addKnown(name: KnownName): void {
    const { actor, head } = name;
    const agent = doc.upos(head) === 'PROPN' || doc.upos(head) === 'NOUN' || doc.upos(head) === 'PRON';
    if (!agent && name.use !== 'people' && actor.kind !== 'state' && doc.upos(head) !== 'ADJ' && doc.upos(head) !== 'X')
      return;
    const id = cast.enter(foreign(name) ?? known(actor, day));
    if (actor.kind === 'person') for (const part of actor.name.split(' ').slice(-1)) surnames.set(part, id);
    if (actor.kind !== 'person' && actor.kind !== 'state' && name.last > name.first)
      cast.remember(doc.form(name.last), [id]);
    const span = { start: doc.start(name.first), end: doc.end(name.last) };
    cast.add({ word: head, span, actors: [id], form: 'name', plural: name.use === 'people' || isPlural(doc, head) });
  }

  /** 'the Israeli Supreme Court' is not that of the United States, which the bare name means. */
  function foreign({ actor, head }: KnownName): ActorFacts | undefined {
    if (actor.kind !== 'government' || actor.country === '') return undefined;
    const country = modifyingCountries(doc, head, knowledge, cast)[0];
    if (country === undefined || country === actor.country) return undefined;
    return {
      id: slug(`${country} ${actor.name}`),
      name: phraseName(doc, head),
      kind: actor.kind,
      country,
      sectors: actor.sectors,
    };
  }

  function addOther(word: number, speakers: number[]): void {
    const upos = doc.upos(word);
    const deprel = doc.deprel(word);
    const modifies = deprel === 'amod' || deprel === 'compound';
    const demonym = upos === 'NOUN' ? undefined : knowledge.countryOfAdjective(doc.form(word));
    if (upos === 'PRON' || (upos === 'DET' && /^both$/i.test(doc.form(word)))) addPronoun(word, speakers);
    else if (demonym !== undefined) addPeople(word, demonym, modifies ? 'attribute' : 'name');
    else if (upos === 'PROPN' || upos === 'NOUN') addNominal(word);
  }

  function addNominal(word: number): void {
    const proper = doc.upos(word) === 'PROPN';
    const partOfName = ['flat', 'compound'].includes(doc.deprel(word)) && doc.upos(doc.head(word)) === 'PROPN';
    // 'opposition leader', 'regime change': a common noun in front of another is no actor by itself.
    if (partOfName || (!proper && doc.deprel(word) === 'compound')) return;
    const agent = proper && nameWords(doc, word).length > 1 ? undefined : agentPhrase(doc, word, knowledge);
    if (agent !== undefined) {
      const actors = describe(doc, word, agent, knowledge, cast, day);
      cast.add({ word, span: phraseSpan(doc, word), actors, form: 'description', plural: isPlural(doc, word) });
    } else if (proper) addUnknown(word);
  }

  /** 'the French'; also the attribute of 'a French bomber', behind which the state stands. */
  function addPeople(word: number, country: string, form: Mention['form']): void {
    const state = knowledge.state(country);
    if (state === undefined) return;
    const id = cast.enter(known(state, day));
    cast.add({ word, span: phraseSpan(doc, word), actors: [id], form, plural: form === 'name' });
  }

  function addUnknown(word: number): void {
    const facts = unknownActor(doc, word, knowledge, cast);
    if (facts === undefined) return;
    const last = facts.name.split(' ').at(-1)!;
    const before = surnames.get(last);
    const id = before ?? cast.enter(facts);
    if (before === undefined) surnames.set(last, id);
    cast.add({ word, span: phraseSpan(doc, word), actors: [id], form: 'name', plural: isPlural(doc, word) });
  }

  function addPronoun(word: number, speakers: number[]): void {
    if (isFirstPerson(doc, word)) {
      speakers.push(word);
      return;
    }
    const antecedent = pronounAntecedent(doc, word, cast);
    if (antecedent === undefined) return;
    const span = { start: doc.start(word), end: doc.end(word) };
    cast.add({ word, span, actors: antecedent.actors, form: 'pronoun', plural: antecedent.plural });
  }

  function addSpeaker(word: number): void {
    const actors = firstPerson(doc, word, quotes, cast, factuality);
    if (actors.length === 0) return;
    const span = { start: doc.start(word), end: doc.end(word) };
    cast.add({ word, span, actors, form: 'pronoun', plural: false });
  }
}
