import { expect, test } from 'vitest';
import { listingOf } from '../../../src/archive/stocks/exchanges.ts';

test.each([
  ['600000', 'SSE', false],
  ['605999', 'SSE', false],
  ['688000', 'SSE', false],
  ['689009', 'SSE', false],
  ['900901', 'SSE', false],
  ['000001', 'SZSE', false],
  ['002030', 'SZSE', false],
  ['003006', 'SZSE', false],
  ['300001', 'SZSE', false],
  ['302132', 'SZSE', false],
  ['200011', 'SZSE', false],
  ['920000', 'BSE', false],
  ['430000', 'BSE', true],
  ['830000', 'BSE', true],
  ['870000', 'BSE', true],
  ['880000', 'BSE', true],
  ['00000', 'HKEX', false],
  ['80000', 'HKEX', false],
])('%s is listed at %s', (code, exchange, old) => {
  expect(listingOf(code)).toEqual({ exchange, old });
});

test.each([
  ['a fund', '510300'],
  ['a fund in Shenzhen', '169101'],
  ['a fund over the counter', '540006'],
  ['an index', '399001'],
  ['a warrant of Hong Kong', '12345'],
  ['four digits', '2023'],
  ['seven digits', '6000000'],
])('%s is no stock', (_what, code) => {
  expect(listingOf(code)).toBeUndefined();
});
