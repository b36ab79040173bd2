import type { Span } from '@rapporteur/report';

/** Stretches in text order, those that touch or overlap made one. */
export function joined(stretches: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else result.push({ start, end });
  }
  return result;
}
