import { type EntityType, entities } from '@rapporteur/language';
import type { Span } from '@rapporteur/report';
import type { ActorFacts } from '../actor/cast.js';
import type { Reading } from '../ledger/reading.js';
import { SpanIndex } from '../text/span-index.js';

/** Kinds of actors who act in politics, whoever they are; persons and the rest need a country or a sector. */
const POLITICAL = new Set(['state', 'government', 'igo', 'armed group', 'party']);

/** Names that make something public where nobody known acts. */
const PUBLIC: ReadonlySet<EntityType> = new Set(['GPE', 'NORP', 'ORG', 'LAW']);

/** Tells whether the sentence of a word is about politics: somebody who acts in politics or a public name stands in it, or an event. */
export function politics({ doc, cast, coded }: Reading): (word: number) => boolean {
  let names: SpanIndex<Span> | undefined;
  return (word) => {
    const { start, end } = doc.sentence(doc.sentenceOf(word));
    for (let w = start; w < end; w++) {
      const actors = cast.at(w)?.actors ?? [];
      if (actors.some((id) => isPolitical(cast.facts(id)))) return true;
    }
    // Few sentences name nobody, and many documents have none of them.
    names ??= namesAndEvents({ doc, coded });
    return names.within({ start: doc.start(start), end: doc.end(end - 1) }).length > 0;
  };
}

function isPolitical(facts: ActorFacts | undefined): boolean {
  return facts !== undefined && (POLITICAL.has(facts.kind) || facts.country !== '' || facts.sectors.length > 0);
}

function namesAndEvents({ doc, coded }: Pick<Reading, 'doc' | 'coded'>): SpanIndex<Span> {
  const marks = [
    ...entities(doc)
      .filter(({ type }) => PUBLIC.has(type))
      .map(({ start, end }) => ({ start: doc.start(start), end: doc.end(end - 1) })),
    ...coded.flatMap(({ event }) => event.mentions.map(({ trigger }) => trigger)),
  ];
  return new SpanIndex(marks, (span) => span);
}
