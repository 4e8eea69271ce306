import { expect, test } from 'vitest';
import { isOpening, isSetFlush } from '../../src/chinese/line-units.ts';

test.each([
  ['河水涨了一尺，船都靠了岸。', true],
  ['公司成立于2016年春天，有5个股东。', true],
  ['他们在谈OpenAI和别的公司', true],
  ['写在https://news.example/a/b里', false],
  ['这笔钱有1,234.5万美元', false],
  ['三块田的差别是3.97%、2.28%、2.02%', true],
  ['三块田的差别是-3.97%、-2.28%、-2.02%', false],
  ['每年收1,000亿元到1,200亿元', true],
  ['每年收1,000亿元-1,200亿元', false],
  ['', true],
])('%j is set flush: %s', (text, expected) => {
  expect(isSetFlush(text)).toBe(expected);
});

test.each([
  ['“甲”', true],
  ['（甲）', true],
  ['甲（乙）', false],
  ['', false],
])('%j begins with an opening mark: %s', (text, expected) => {
  expect(isOpening(text)).toBe(expected);
});

test('reads a long word quickly', () => {
  expect(isSetFlush('a1'.repeat(100_000))).toBe(false);
  expect(isSetFlush('（1,'.repeat(100_000))).toBe(true);
  expect(isSetFlush('1-'.repeat(100_000))).toBe(false);
});
