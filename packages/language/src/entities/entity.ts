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

function withoutCrossing(list: readonly Entity[]): Entity[] {
  const ranked = list
    .map((entity, rank) => ({ entity, rank }))
    .sort((a, b) => byStart(a.entity, b.entity) || a.rank - b.rank);
  const kept: { entity: Entity; rank: number }[] = [];
  // The open entities that the next one may lie in; of two that cross, the later in rank goes.
  const open: { entity: Entity; rank: number }[] = [];
  for (const candidate of ranked) {
    const { start, end } = candidate.entity;
    if (start >= end) continue;
    while (open.length > 0 && open.at(-1)!.entity.end <= start) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined && outer.entity.start === start && outer.entity.end === end) continue;
    if (outer !== undefined && outer.entity.end < end) {
      if (outer.rank < candidate.rank) continue;
      while (open.length > 0 && open.at(-1)!.entity.end < end) kept.splice(kept.indexOf(open.pop()!), 1);
    }
    kept.push(candidate);
    open.push(candidate);
  }
  return kept.map(({ entity }) => entity);
}
