import { type Doc, type EntityType, entities } from '@rapporteur/language';
import type { ActorKnowledge } from '@rapporteur/ontology';
import { headOf } from './phrase.js';
import { isTitle } from './title.js';

/** A name as the language package found it: its words (`last` inclusive), its head, and what it names. */
export interface EntityName {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly type: EntityType;
}

/** Entities that name somebody, or a place behind which somebody may stand. */
const NAMING: ReadonlySet<EntityType> = new Set(['PERSON', 'ORG', 'GPE', 'LOC', 'NORP', 'LAW', 'EVENT']);

/**
 * The names of a document by the words they consist of; of nested names the outermost. A person's name
 * stands without title and ends before a preposition: 'Senator Ted Cruz of Texas' is Ted Cruz.
 */
export class EntityNames {
  readonly all: EntityName[] = [];
  readonly #at = new Map<number, EntityName>();
  /** The full names of people by their last word; undefined where two people share it. */
  readonly #bySurname = new Map<string, string | undefined>();

  constructor(doc: Doc, knowledge: ActorKnowledge) {
    let covered = 0;
    for (const { start, end, type } of entities(doc)) {
      if (start < covered || !NAMING.has(type)) continue;
      covered = end;
      let first = start;
      let last = end - 1;
      while (first < last && ['DET', 'ADP', 'PUNCT'].includes(doc.upos(first))) first++;
      if (type === 'PERSON') {
        for (let w = first + 1; w <= last; w++) if (doc.upos(w) === 'ADP') last = w - 1;
        while (first < last && isTitle(doc.form(first), knowledge)) first++;
      }
      while (first < last && ['PUNCT', 'PART'].includes(doc.upos(last))) last--;
      const name: EntityName = { first, last, head: headOf(doc, first, last), type };
      this.all.push(name);
      for (let w = first; w <= last; w++) this.#at.set(w, name);
      if (type === 'PERSON' && last > first) this.#addSurname(doc, name);
    }
  }

  /** The name that a word is part of. */
  at(word: number): EntityName | undefined {
    return this.#at.get(word);
  }

  /** Whom the text names in full with this last name, if that is one person only. */
  inFull(surname: string): string | undefined {
    return this.#bySurname.get(surname);
  }

  #addSurname(doc: Doc, { first, last }: EntityName): void {
    for (let w = first; w <= last; w++) if (!/^\p{Lu}/u.test(doc.form(w))) return;
    const surname = doc.form(last);
    const full = doc.text.slice(doc.start(first), doc.end(last)).replace(/\s+/g, ' ');
    const before = this.#bySurname.get(surname);
    this.#bySurname.set(surname, this.#bySurname.has(surname) && before !== full ? undefined : full);
  }
}
