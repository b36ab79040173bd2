import type { EventFinding, Side } from './event-findings.js';

/**
 * What a pair is called: "NATO → Libya". Between states, whoever acts for one stands for it, so that ministers and armies
 * do not part what belongs together; within one country, or where one is not known, everybody
 * keeps their own name.
 */
export function pairLabels(findings: readonly EventFinding[]): (finding: EventFinding) => string {
  const sides = findings.flatMap(({ sources, targets }) => [...sources, ...targets]);
  const states = new Map(
    sides.flatMap(({ name, country, is }) => (is === 'state' && country ? [[country, name]] : [])),
  );
  return ({ sources, targets }) => {
    const [from, to] = [sources, targets].map((side) => side.flatMap(({ country }) => country ?? []));
    const abroad = from!.length > 0 && to!.length > 0 && !from!.some((country) => to!.includes(country));
    const label = ({ name, country, is }: Side) =>
      abroad && is !== 'other' && country !== undefined ? (states.get(country) ?? name) : name;
    const listed = (all: readonly Side[]) => [...new Set(all.map(label))].sort().join(', ');
    return `${listed(sources)} → ${listed(targets)}`;
  };
}
