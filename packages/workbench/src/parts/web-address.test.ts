import { expect, test } from 'vitest';
import { webAddress } from './web-address.js';

const table: [address: string, followed: string | undefined][] = [
  ['https://example.org/a', 'https://example.org/a'],
  ['http://example.org', 'http://example.org/'],
  ['javascript:alert(1)', undefined],
  [' JaVaScript:alert(1)', undefined],
  ['data:text/html,<script>1</script>', undefined],
  ['file:///etc/hosts', undefined],
  ['//example.org', undefined],
  ['example.org', undefined],
  ['', undefined],
];
test.each(table)('%s', (address, followed) => expect(webAddress(address)).toBe(followed));
