import { expect, test } from 'vitest';
import { shortestFlushLine } from '../../src/chinese/line-units.ts';

test.each([
  ['河水涨了一尺，船都靠了岸。', 16],
  ['她说：“明天再来吧。”', 32],
  ['公司成立于2016年春天，有5个股东。', 32],
  ['他们在谈OpenAI和别的公司', 32],
  ['写在https://news.example/a/b里', undefined],
  ['这笔钱有1,234.5万美元', undefined],
  ['', 16],
])('%j is flush in a line of %s em', (text, length) => {
  expect(shortestFlushLine(text)).toBe(length);
});

test('reads a long word quickly', () => {
  expect(shortestFlushLine('a1'.repeat(100_000))).toBe(undefined);
  expect(shortestFlushLine('（1,'.repeat(100_000))).toBe(16);
});
