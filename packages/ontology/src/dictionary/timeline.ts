import { firstDay, lastDay, type OwnActor, type OwnTerm } from './dictionary.js';

/** What an actor is in a stretch of time; both days inclusive, an open end empty. */
export type Stretch = Pick<OwnTerm, 'title' | 'country' | 'sectors' | 'from' | 'until'>;

/**
 * The terms of an actor laid end to end: on each day the first term that covers it, else what the actor is at
 * all other times, where that is said. PETRARCH takes the codes of an entry in the same order.
 */
export function timeline({ country, sectors, code, terms }: OwnActor): Stretch[] {
  const isSaid = terms.length === 0 || sectors.length > 0 || code !== '';
  const otherwise: Stretch | undefined = isSaid ? { title: '', country, sectors, from: '', until: '' } : undefined;
  const bounded = terms.map((term) => ({
    term,
    from: term.from === '' ? BEGINNING : firstDay(term.from),
    until: term.until === '' ? END : lastDay(term.until),
  }));
  const starts = new Set([BEGINNING, ...bounded.map(({ from }) => from)]);
  for (const { until } of bounded) if (until !== END) starts.add(dayAfter(until));
  const days = [...starts].sort();
  const stretches: Stretch[] = [];
  for (const [i, day] of days.entries()) {
    const said = bounded.find(({ from, until }) => from <= day && day <= until)?.term ?? otherwise;
    if (said === undefined) continue;
    const end = i + 1 < days.length ? dayBefore(days[i + 1]!) : END;
    // A year or a month stays one.
    const from = said.from !== '' && firstDay(said.from) === day ? said.from : day === BEGINNING ? '' : day;
    const until = said.until !== '' && lastDay(said.until) === end ? said.until : end === END ? '' : end;
    const last = stretches.at(-1);
    if (last !== undefined && last.until !== '' && dayAfter(lastDay(last.until)) === day && same(last, said)) {
      stretches[stretches.length - 1] = { ...last, until };
    } else stretches.push({ title: said.title, country: said.country, sectors: said.sectors, from, until });
  }
  return stretches;
}

const BEGINNING = '0000-01-01';
const END = '9999-12-31';

function same(a: Stretch, b: Stretch): boolean {
  return a.title === b.title && a.country === b.country && a.sectors.join() === b.sectors.join();
}

function dayAfter(day: string): string {
  return shifted(day, 1);
}

function dayBefore(day: string): string {
  return shifted(day, -1);
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
