import { type Columns, type Doc, ENTITY_TYPES, type EntityType, type Range } from '../doc.js';

/** A named entity: its words, half-open, and what kind of thing it names. */
export interface Entity extends Range {
  readonly type: EntityType;
}

/** The entities of a document by first word, the longer first; they may nest and never cross. Empty before the stage. */
export function entities(doc: Doc): Entity[] {
  const { entityStart, entityEnd, entityType } = doc.columns;
  if (entityStart === undefined || entityEnd === undefined || entityType === undefined) return [];
  return Array.from(entityStart, (start, i) => ({
    start,
    end: entityEnd[i]!,
    type: ENTITY_TYPES[entityType[i]!]!,
  }));
}

/**
 * The columns of a list of entities, sorted; of two that cross, or that have the same words, the one that
 * comes first in the list is kept.
 */
export function entityColumns(
  list: readonly Entity[],
): Required<Pick<Columns, 'entityStart' | 'entityEnd' | 'entityType'>> {
  const kept = withoutCrossing(list).sort(byStart);
  return {
    entityStart: Uint32Array.from(kept, ({ start }) => start),
    entityEnd: Uint32Array.from(kept, ({ end }) => end),
    entityType: Uint8Array.from(kept, ({ type }) => ENTITY_TYPES.indexOf(type)),
  };
}

export const byStart = (a: Range, b: Range): number => a.start - b.start || b.end - a.end;

/** Takes entities in their order; by word, those that cover it, so that only neighbours are compared. */
function withoutCrossing(list: readonly Entity[]): Entity[] {
  const covering = new Map<number, Entity[]>();
  const kept: Entity[] = [];
  for (const entity of list) {
    const { start, end } = entity;
    const isOut =
      covering.get(start)?.some((other) => other.start < start && other.end < end) ||
      covering.get(end - 1)?.some((other) => other.start > start && other.end > end) ||
      covering.get(start)?.some((other) => other.start === start && other.end === end);
    if (start >= end || isOut) continue;
    kept.push(entity);
    for (let word = start; word < end; word++) {
      const others = covering.get(word);
      if (others === undefined) covering.set(word, [entity]);
      else others.push(entity);
    }
  }
  return kept;
}
