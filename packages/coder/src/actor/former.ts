import type { Doc } from '@rapporteur/language';
import type { AgentNoun } from '@rapporteur/ontology';
import type { Sector } from '@rapporteur/report';
import { childrenOf } from '../predicate/grammar.js';

const FORMER = /^(former|ex|ousted|deposed|late|toppled|onetime|erstwhile|retired)$/i;
const PREFIX = /^(former |ex-|ex )/;

/** 'former', 'ousted', 'late', or a word that begins with 'ex-'. */
export function isFormerWord(form: string): boolean {
  return FORMER.test(form) || /^ex-/i.test(form);
}

/** 'the FORMER president', 'EX-minister', 'the LATE king': who held an office and holds it no more. */
export function isFormer(doc: Doc, head: number, agent: AgentNoun): boolean {
  if (PREFIX.test(agent.noun) || /^ex-/i.test(doc.form(head))) return true;
  return childrenOf(doc, head, 'amod', 'compound', 'advmod').some((c) => c < head && FORMER.test(doc.form(c)));
}

/** The office that an agent noun names, whether it is still held or not. */
export function officeOf(agent: AgentNoun): string {
  return agent.noun.replace(PREFIX, '');
}

/** Sectors of the state, which an actor leaves with the office. */
const OF_STATE: ReadonlySet<Sector> = new Set(['GOV', 'LEG', 'JUD', 'MIL', 'COP', 'SPY']);

/** The sectors of a former holder of an office: in PLOVER, former officials are elites (ELI). */
export function afterOffice(sectors: readonly Sector[]): Sector[] {
  return [...new Set(sectors.map((sector) => (OF_STATE.has(sector) ? 'ELI' : sector)))];
}
