import type { Cast } from '../actor/cast.js';

/** Somebody in public life, or a body, state, party or company; what voters and bystanders mean to do binds nobody. */
export function isPublic(actor: string, cast: Cast): boolean {
  const facts = cast.facts(actor);
  if (facts === undefined) return false;
  if (facts.kind === 'person') return facts.sectors.length > 0 || facts.role !== undefined;
  return facts.kind !== 'unknown' && facts.kind !== 'social group';
}
