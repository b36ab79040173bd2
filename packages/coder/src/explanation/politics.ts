import { type EntityType, entities } from '@rapporteur/language';
import type { Span } from '@rapporteur/report';
import type { Reading } from '../ledger/reading.js';
import { SpanIndex } from '../text/span-index.js';

/** Kinds of actors who act in politics, whoever they are; persons and the rest need a country or a sector. */
const POLITICAL = new Set(['state', 'government', 'igo', 'armed group', 'party']);

/** Names that make something public where nobody known acts. */
const PUBLIC: ReadonlySet<EntityType> = new Set(['GPE', 'NORP', 'ORG', 'LAW']);

/** Tells whether some words are about politics: an event stands in them, or somebody who acts in politics. */
export function politics({ doc, cast, coded }: Reading): (span: Span) => boolean {
  const mentions = cast.mentions.filter(({ actors }) =>
    actors.some((id) => {
      const facts = cast.facts(id);
      return facts !== undefined && (POLITICAL.has(facts.kind) || facts.country !== '' || facts.sectors.length > 0);
    }),
  );
  const marks = [
    ...mentions.map(({ span }) => span),
    ...entities(doc)
      .filter(({ type }) => PUBLIC.has(type))
      .map(({ start, end }) => ({ start: doc.start(start), end: doc.end(end - 1) })),
    ...coded.flatMap(({ event }) => event.mentions.map(({ trigger }) => trigger)),
  ];
  const index = new SpanIndex(marks, (span) => span);
  return (span) => index.within(span).length > 0;
}
