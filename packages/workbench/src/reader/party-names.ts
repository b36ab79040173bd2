import type { Event, Report } from '@rapporteur/server/api';

/** The name of an actor of the report; its id where the report does not name it. */
export function actorName(report: Report, id: string): string {
  return report.actors.find((actor) => actor.id === id)?.name ?? id;
}

/** The names of those who took part on one side: "France, Italy"; a dash where nobody is named. */
export function partyNames(report: Report, side: Event['sources']): string {
  const names = new Set(side.map(({ actor }) => actorName(report, actor)));
  return names.size > 0 ? [...names].join(', ') : '–';
}
