import { describe, expect, test } from 'vitest';
import { foldScript, isTraditional, toSimplified } from '../../src/chinese/script.ts';

test('folding makes both scripts equal, character by character', () => {
  for (const [traditional, simplified] of [
    ['老橋修好了', '老桥修好了'],
    ['這麼說，頭髮與發展', '这么说，头发与发展'],
    ['經濟復甦的產業鏈', '经济复苏的产业链'],
    ['裏面的著名景點', '里面的著名景点'],
  ] as const) {
    expect(foldScript(traditional)).toBe(foldScript(simplified));
  }
  expect(foldScript('灯塔ABC 12')).toBe('灯塔ABC 12');
  expect(foldScript('㠣橋𠗣橋𠮷\ud842橋')).toBe('𫵷桥㓆桥𠮷\ud842桥');
});

test('conversion takes the words around a character into account', () => {
  expect(toSimplified('看著著名的老橋')).toBe('看着著名的老桥');
});

describe('isTraditional', () => {
  test.each([
    ['a traditional text', '碼頭的燈光重新點亮，漁船夜裡進港。', true],
    ['a simplified text', '码头的灯光重新点亮，渔船夜里进港。', false],
    ['a simplified text with characters of both scripts', '著名的乾隆瓷瓶在这里展出，观众凭藉门票进入。', false],
    ['a simplified text that quotes a traditional name', '码头的灯光重新点亮，渔船夜里进港，船名是“東風”。', false],
    ['a text without Han characters', 'ABC 12', false],
    ['no text', '', false],
  ])('%s', (_what, text, expected) => {
    expect(isTraditional(text)).toBe(expected);
  });
});
