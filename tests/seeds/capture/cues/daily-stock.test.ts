import { expect, test } from 'vitest';
import { findStock, isStockHeading, toHighlights } from '../../../../src/seeds/capture/cues/daily-stock.ts';

test.each([
  ['- 每日财股:海盐股份(000000', { name: '海盐股份', code: '000000', highlights: '' }],
  ['- 每日财股:海盐股份(000000)', { name: '海盐股份', code: '000000', highlights: '' }],
  ['每日财股：*ST海盐（000000.SZ）', { name: '*ST海盐', code: '000000', highlights: '' }],
  ['每日财股:海盐控股(HK.00000)', { name: '海盐控股', code: '00000', highlights: '' }],
  ['每日财股：海盐股份(000000) 盐田在海边...[详细]', { name: '海盐股份', code: '000000', highlights: '盐田在海边...' }],
  ['每日财股', undefined],
  ['海盐股份(000000)今日上涨', undefined],
])('%s', (text, stock) => {
  expect(findStock(text)).toEqual(stock);
});

test('recognises the heading, and removes the link to the full text', () => {
  expect(isStockHeading('每日财股')).toBe(true);
  expect(isStockHeading('每日财股：海盐股份')).toBe(false);
  expect(toHighlights('投资亮点 1.盐田在海边...[详细]')).toBe('投资亮点 1.盐田在海边...');
});
