import { covers, type KnownActor } from '@rapporteur/ontology';
import type { Actor } from '@rapporteur/report';
import type { ActorFacts } from './cast.js';
import { afterOffice } from './former.js';

/**
 * The facts of a known actor on a day: country and sectors are those of the term that then ran, else of the
 * last one before, whose holder is then a former one.
 */
export function known(actor: KnownActor, day: string | undefined): ActorFacts {
  const { id, name, kind } = actor;
  const term = kind === 'state' ? undefined : termOn(actor.terms, day);
  if (term === undefined) return { id, name, kind, country: actor.country, sectors: actor.sectors };
  const isOver = kind === 'person' && day !== undefined && term.until !== '' && !covers(term, day) && term.from <= day;
  const role: Actor['role'] | undefined =
    term.title === ''
      ? undefined
      : { title: term.title, ...(term.from && { from: term.from }), ...(term.until && { until: term.until }) };
  const sectors = isOver ? afterOffice(term.sectors) : term.sectors;
  return { id, name, kind, country: term.country, sectors, ...(role && { role }) };
}

/** Of the terms that cover a day, or else of those that began before it, or else of all, the one that began last. */
function termOn(terms: KnownActor['terms'], day: string | undefined): KnownActor['terms'][number] | undefined {
  const began = terms.filter(({ from }) => day === undefined || from <= day);
  const running = began.filter((term) => (day === undefined ? term.until === '' : covers(term, day)));
  const [first, ...others] = [running, began, terms].find((some) => some.length > 0) ?? [];
  return others.reduce((best, term) => (best === undefined || term.from >= best.from ? term : best), first);
}
