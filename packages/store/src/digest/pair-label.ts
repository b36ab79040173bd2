import type { EventFinding, Side } from './event-findings.js';

/**
 * What a pair is called: "NATO → Libya". Between states, whoever acts for one stands for it, so that ministers and armies
 * do not part what belongs together; within one country everybody keeps their own name.
 */
export function pairLabels(findings: readonly EventFinding[]): (finding: EventFinding) => string {
  const sides = findings.flatMap(({ sources, targets }) => [...sources, ...targets]);
  const states = new Map(
    sides.flatMap(({ name, country, is }) => (is === 'state' && country ? [[country, name]] : [])),
  );
  return ({ sources, targets }) => {
    const within = new Set(sources.flatMap(({ country }) => country ?? []));
    const abroad = !targets.some(({ country }) => country !== undefined && within.has(country));
    const label = ({ name, country, is }: Side) =>
      abroad && is !== 'other' && country !== undefined ? (states.get(country) ?? name) : name;
    const listed = (all: readonly Side[]) => [...new Set(all.map(label))].sort().join(', ');
    return `${listed(sources)} → ${listed(targets)}`;
  };
}
