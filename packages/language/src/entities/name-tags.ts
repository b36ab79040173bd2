import type { Doc, Range } from '../doc.js';

/** Kinds of names that the model knows; LOC are places of all kinds here. */
export type NameType = 'PERSON' | 'ORG' | 'LOC' | 'NORP' | 'EVENT' | 'LAW';

/** A name with its type, not yet checked. */
export interface Name extends Range {
  readonly type: NameType;
}

const TYPES: ReadonlySet<string> = new Set<NameType>(['PERSON', 'ORG', 'LOC', 'NORP', 'EVENT', 'LAW']);

/**
 * Reads names from a column of BIO labels. Names end with their sentence. An 'I' with nothing before it
 * begins a name; where the types inside one name differ, the most frequent holds, of equals the first.
 */
export function decodeNames(doc: Doc, column: Uint32Array): Name[] {
  const names: Name[] = [];
  for (let s = 0; s < doc.sentenceCount; s++) {
    const { start, end } = doc.sentence(s);
    for (let word = start; word < end; ) {
      if (column[word] === 0 || typeOf(doc, column, word) === undefined) {
        word++;
        continue;
      }
      const from = word++;
      while (word < end && doc.strings.get(column[word]!).startsWith('I-')) word++;
      names.push({ start: from, end: word, type: mostFrequent(doc, column, from, word) });
    }
  }
  return names;
}

function typeOf(doc: Doc, column: Uint32Array, word: number): NameType | undefined {
  const type = doc.strings.get(column[word]!).slice(2);
  return TYPES.has(type) ? (type as NameType) : undefined;
}

function mostFrequent(doc: Doc, column: Uint32Array, from: number, to: number): NameType {
  const counts = new Map<NameType, number>();
  for (let word = from; word < to; word++) {
    const type = typeOf(doc, column, word);
    if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)![0];
}
