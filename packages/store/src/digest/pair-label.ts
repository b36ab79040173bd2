import type { EventFinding, Side } from './event-findings.js';

/**
 * What a pair is called: "NATO → Libya". Between states, whoever acts for one stands for it, so that ministers and armies
 * do not part what belongs together; within one country everybody keeps their own name.
 */
export function pairLabels(findings: readonly EventFinding[]): (finding: EventFinding) => string {
  const sides = findings.flatMap(({ sources, targets }) => [...sources, ...targets]);
  const states = new Map(sides.flatMap(({ name, country, state }) => (state && country ? [[country, name]] : [])));
  return ({ sources, targets }) => {
    const abroad = !sources.some(({ country }) => targets.some((target) => target.country === country));
    const label = (side: Side) => (abroad && side.country !== undefined && states.get(side.country)) || side.name;
    const listed = (all: readonly Side[]) => [...new Set(all.map(label))].sort().join(', ');
    return `${listed(sources)} → ${listed(targets)}`;
  };
}
