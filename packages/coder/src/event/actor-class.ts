import type { Cast } from '../actor/cast.js';

/** The classes of actors that entries of the event lexicon tell apart. */

const OFFICIAL_KINDS: ReadonlySet<string> = new Set(['state', 'government', 'igo', 'armed group']);
const OFFICIAL_SECTORS: ReadonlySet<string> = new Set(['GOV', 'IGO', 'LEG', 'MIL', 'OPP', 'REB', 'ELI', 'JUD']);

/** Somebody who acts for a state, a body or a movement. */
export function isOfficial(actor: string, cast: Cast): boolean {
  return isIn(actor, cast, OFFICIAL_KINDS, OFFICIAL_SECTORS);
}

const ARMED_KINDS: ReadonlySet<string> = new Set(['state', 'government', 'armed group', 'social group', 'igo']);
const ARMED_SECTORS: ReadonlySet<string> = new Set(['MIL', 'REB', 'UAF', 'COP', 'SPY', 'RAD', 'CRM', 'TRB']);

/** Somebody who can use force: states and their forces, armed groups, peoples and crowds. */
export function isArmed(actor: string, cast: Cast): boolean {
  return isIn(actor, cast, ARMED_KINDS, ARMED_SECTORS);
}

const CIVIL_KINDS: ReadonlySet<string> = new Set(['person', 'party', 'company', 'media', 'ngo']);

/** A person, party, company or medium that fights with words alone. */
export function isCivil(actor: string, cast: Cast): boolean {
  const facts = cast.facts(actor);
  return facts !== undefined && CIVIL_KINDS.has(facts.kind) && !facts.sectors.some((s) => ARMED_SECTORS.has(s));
}

function isIn(actor: string, cast: Cast, kinds: ReadonlySet<string>, sectors: ReadonlySet<string>): boolean {
  const facts = cast.facts(actor);
  return facts !== undefined && (kinds.has(facts.kind) || facts.sectors.some((sector) => sectors.has(sector)));
}

const POLITICAL_SECTORS: ReadonlySet<string> = new Set(['GOV', 'LEG', 'OPP', 'PTY', 'ELI', 'JUD']);

/** A person in politics: whoever kills one assassinates. */
export function isLeader(actor: string, cast: Cast): boolean {
  const facts = cast.facts(actor);
  return facts?.kind === 'person' && facts.sectors.some((sector) => POLITICAL_SECTORS.has(sector));
}
