import { expect, test } from 'vitest';
import { toCharacterFinder } from '../../../../src/seeds/capture/words/character-sets.ts';

test('a text has the sets of which it holds a character, wherever that stands', () => {
  const setsIn = toCharacterFinder(['0123456789', ':：', '', '者0']);
  expect(setsIn('海水')).toBe(0);
  expect(setsIn('来源：某某网')).toBe(0b10);
  expect(setsIn('作者')).toBe(0b1000);
  expect(setsIn('作者: 5')).toBe(0b1011);
  expect(setsIn('0')).toBe(0b1001);
  expect(setsIn('')).toBe(0);
});

test('there are no more sets than bits', () => {
  expect(() => toCharacterFinder(Array.from({ length: 32 }, () => '0'))).toThrow('at most 31 sets, but found 32');
});
