import type { Comparison, Voice } from '../compare/comparison.js';
import type { Finding } from './finding.js';
import { oneLine } from './one-line.js';
import { type Period, within } from './period.js';
import type { Passage } from './quotes.js';

/** Of either side so many voices are told. */
const VOICES = 2;

/** Events of which one voice says that they happened and another that they did not, where either spoke in the period. */
export function contradictions({ stories }: Comparison, period: Period): Finding[] {
  return stories.flatMap(({ type, contradiction }) => {
    if (contradiction === undefined) return [];
    const { happened, denied, between } = contradiction;
    const inPeriod = [...happened, ...denied].some(
      ({ published }) => published !== undefined && within(published, period),
    );
    if (!inPeriod) return [];
    const sides = [happened.slice(0, VOICES), denied.slice(0, VOICES)] as const;
    return [
      {
        text: `${type}: told by ${sides[0].map(named).join(' and ')}, denied by ${sides[1].map(named).join(' and ')}`,
        passages: sides.flat().map(passage),
        // Outlets that differ come before voices within one of them.
        confidence: between === 'outlets' ? 1 : 0.5,
      },
    ];
  });
}

function named({ outlet, holder, words }: Voice): string {
  const who = holder === undefined ? outlet : `${holder.name} (${outlet})`;
  return `${who}: “${oneLine(words)}”`;
}

function passage({ event, document, outlet, published, words }: Voice): Passage {
  return { id: event, document, outlet, ...(published !== undefined && { published }), words };
}
