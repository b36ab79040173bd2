import type { Doc } from '@rapporteur/language';
import type { ActorKnowledge } from '@rapporteur/ontology';
import { bodyKind } from './body-kind.js';
import type { EntityName } from './entity-names.js';
import { phrase } from './phrase.js';
import { isAllTitle, isTitle } from './title.js';

/** A name that the knowledge base lacks: its words (`last` inclusive), and what the language package takes it for. */
export interface NameExtent {
  readonly first: number;
  readonly last: number;
  readonly type: EntityName['type'] | undefined;
}

/** 'the MOVEMENT for Change': a common noun written as a name, where no sentence begins. */
export function isCapitalised(doc: Doc, word: number): boolean {
  if (doc.upos(word) !== 'NOUN' || word === doc.sentence(doc.sentenceOf(word)).start) return false;
  return /^\p{Lu}/u.test(doc.form(word));
}

/**
 * The name that a word heads, unless its words are a description: 'Parliament', 'Homeland Security Secretary'.
 *
 * @param isKnown tells the words of names that the knowledge base has
 */
export function unknownName(
  doc: Doc,
  word: number,
  entity: EntityName | undefined,
  knowledge: ActorKnowledge,
  isKnown: (word: number) => boolean,
): NameExtent | undefined {
  const extent = nameExtent(doc, word, entity, knowledge, isKnown);
  if (extent.type === 'PERSON') return extent;
  const isPlaceWord = (w: number) => isKnown(w) || knowledge.countryOfAdjective(doc.form(w)) !== undefined;
  return isAllTitle(doc, extent.first, extent.last, word, isPlaceWord, knowledge) ? undefined : extent;
}

/** The longest name that goes on after a preposition. */
const MAX_WORDS = 9;

/**
 * The words of the name that a word heads: those of the entity, or the capitalised words around it, with
 * what a preposition adds to a body's name ('Movement for Change').
 */
function nameExtent(
  doc: Doc,
  head: number,
  entity: EntityName | undefined,
  knowledge: ActorKnowledge,
  isKnown: (word: number) => boolean,
): NameExtent {
  if (entity !== undefined && entity.type !== 'ORG' && !(entity.type === 'PERSON' && entity.first === entity.last))
    return entity;
  const around = phrase(doc, head);
  let first = head;
  while (first > around.first && isPart(first - 1)) first--;
  while (first < head && isTitle(doc.form(first), knowledge)) first++;
  let last = head;
  while (last < around.last && isPart(last + 1)) last++;
  if (entity !== undefined) {
    first = Math.min(first, entity.first);
    last = Math.max(last, entity.last);
  }
  return { first, last: entity?.type === 'PERSON' ? last : afterPreposition(last), type: entity?.type };

  function isPart(w: number): boolean {
    return (
      isCapital(w) && doc.upos(w) !== 'DET' && knowledge.countryOfAdjective(doc.form(w)) === undefined && !isKnown(w)
    );
  }

  function forms(from: number, to: number): string[] {
    return Array.from({ length: to - from + 1 }, (_, i) => doc.form(from + i));
  }

  function isCapital(w: number): boolean {
    return /^\p{Lu}/u.test(doc.form(w));
  }

  /** 'Movement FOR CHANGE', 'Forces FOR DEFENCE OF DEMOCRACY'; not 'President of Ghana', where a known name follows. */
  function afterPreposition(from: number): number {
    if (!isCapital(head) || bodyKind(forms(first, from), knowledge) === undefined) return from;
    const end = Math.min(doc.sentence(doc.sentenceOf(head)).end, first + MAX_WORDS);
    let to = from;
    for (let w = from + 1; w < end; w++) {
      if (isCapital(w) && !isKnown(w)) to = w;
      else if (!/^(of|for|the|on)$/.test(doc.form(w)) || (w === from + 1 && !/^(of|for)$/.test(doc.form(w)))) break;
      else if (w - to > 2) break;
    }
    return to;
  }
}
