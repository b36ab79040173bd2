import { expect, test } from 'vitest';
import type { EventFinding, Side } from './event-findings.js';
import { pairLabels } from './pair-label.js';

const side = (name: string, country?: string, is: Side['is'] = 'official'): Side => {
  return { name, is, ...(country && { country }) };
};
const LIBYA = side('Libya', 'LBY', 'state');
const GADDAFI = side('Muammar Gaddafi', 'LBY');
const FRANCE = side('France', 'FRA', 'state');
const JETS = side('French jets', 'FRA');
const REBELS = side('rebels', undefined, 'other');
const OPPOSITION = side('opposition leader', 'LBY', 'other');
const BRITAIN = side('British forces', 'GBR');

const event = (sources: Side[], targets: Side[]) => ({ sources, targets }) as unknown as EventFinding;

test.each([
  ['whoever acts for a state stands for it abroad', [JETS], [GADDAFI], 'France → Libya'],
  ['within a country everybody has their own name', [GADDAFI], [LIBYA], 'Muammar Gaddafi → Libya'],
  [
    'so does who faces somebody of his country without an office',
    [GADDAFI],
    [OPPOSITION],
    'Muammar Gaddafi → opposition leader',
  ],
  ['beside somebody of no known country everybody has their own name', [JETS], [REBELS], 'French jets → rebels'],
  ['a state that nobody names', [BRITAIN], [LIBYA], 'British forces → Libya'],
  ['several, in the order of the alphabet', [JETS, REBELS, FRANCE], [LIBYA], 'France, rebels → Libya'],
] as const)('%s', (_, sources, targets, label) => {
  const all = [event([FRANCE], [LIBYA])];
  expect(pairLabels(all)(event([...sources], [...targets]))).toBe(label);
});
