import type { AgentNoun, RelationLexicon } from '@rapporteur/ontology';
import type { Sector } from '@rapporteur/report';

/** Sectors whose people hold offices. */
const WITH_OFFICES: ReadonlySet<Sector> = new Set<Sector>(['GOV', 'MIL', 'LEG', 'JUD', 'IGO', 'SPY', 'COP']);

/** An agent noun names an office that somebody holds: 'foreign minister', but not 'candidate'. */
export function isOfficeOf({ noun, kind, sectors }: AgentNoun, { noOffice }: RelationLexicon): boolean {
  return kind === 'person' && !noOffice.has(noun) && sectors.some((sector) => WITH_OFFICES.has(sector));
}
