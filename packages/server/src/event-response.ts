import { accountOf } from '@rapporteur/report';
import type { FoundEvent } from '@rapporteur/store';
import type { EventResponse } from './api.js';

/** An event with all that is needed to read it alone. */
export function eventResponse({ report, event }: FoundEvent): EventResponse {
  const { text, ...document } = report.document;
  const attributions = event.chain.flatMap((id) => report.attributions.filter((attribution) => attribution.id === id));
  const concerned = new Set([
    event.holder,
    ...event.factuality.map(({ holder }) => holder),
    ...[...event.sources, ...event.targets].map(({ actor }) => actor),
    ...attributions.map(({ sourceActor }) => sourceActor),
  ]);
  return {
    event,
    document,
    words: {
      trigger: text.slice(event.trigger.start, event.trigger.end),
      evidence: text.slice(event.evidence.start, event.evidence.end),
    },
    actors: report.actors.filter(({ id }) => concerned.has(id)),
    attributions,
    account: accountOf(report, event),
  };
}
