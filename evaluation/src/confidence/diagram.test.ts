import { reliability } from '@rapporteur/training/confidence';
import { expect, test } from 'vitest';
import { reliabilitySvg, reliabilityTables } from './diagram.js';

const forecasts = [0.95, 0.92, 0.55, 0.52].map((probability, i) => ({ probability, right: i < 3 }));
const named = [['events', reliability(forecasts)]] as const;

test('bands and thresholds as tables', () => {
  const tables = reliabilityTables(named);
  expect(tables).toContain('### events');
  expect(tables).toMatch(/\| 0\.5 to 0\.6 \| 2 \| 54 \| 50 \| `█{20}·◆·{18}` \|/);
  expect(tables).toContain('| kept | 100 | 100 | 100 | 100 | 50 | 50 | 50 | 50 |');
  for (const line of tables.split('\n').filter((one) => one.startsWith('| 0.')))
    expect(line.split('|')).toHaveLength(7);
});

test('a circle for each band', () => {
  expect(reliabilitySvg(named).match(/<circle /g)).toHaveLength(2);
});
