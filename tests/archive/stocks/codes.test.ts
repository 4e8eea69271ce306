import { expect, test } from 'vitest';
import { readCode } from '../../../src/archive/stocks/codes.ts';

test.each([
  ['600000', '600000', 'SSE', false],
  ['600000.SH', '600000', 'SSE', true],
  ['600000.sh', '600000', 'SSE', true],
  ['SH600000', '600000', 'SSE', true],
  ['sh.600000', '600000', 'SSE', true],
  ['600000,SH', '600000', 'SSE', true],
  ['600000 SS', '600000', 'SSE', true],
  ['600000.XSHG', '600000', 'SSE', true],
  ['上交所:600000', '600000', 'SSE', true],
  [' ６０００００．ＳＨ ', '600000', 'SSE', true],
  ['300000.SZ', '300000', 'SZSE', true],
  ['bj920000', '920000', 'BSE', true],
  ['00000', '00000', 'HKEX', false],
  ['HK：00000', '00000', 'HKEX', true],
  ['HK00000', '00000', 'HKEX', true],
  ['700.HK', '00700', 'HKEX', true],
  ['80000.HK', '80000', 'HKEX', true],
])('%s is a code', (written, code, exchange, labelled) => {
  expect(readCode(written)).toEqual({ code, exchange, labelled });
});

test.each([
  ['an index of Shanghai', '000001.SH'],
  ['a warrant of Hong Kong', '12345.HK'],
  ['five digits that do not begin with 0, without a label', '80000'],
  ['a fund', '510300.SH'],
  ['two labels', 'SH600000.SZ'],
  ['a share of another country', 'ABCD.US'],
  ['a year', '2023'],
  ['a word', '某某盐业'],
  ['nothing', ''],
])('%s is no code', (_what, written) => {
  expect(readCode(written)).toBeUndefined();
});
