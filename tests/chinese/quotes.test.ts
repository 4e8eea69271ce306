import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setChineseGlyphs } from '../../src/chinese/punctuation/quotes.ts';

describe('sets', () => {
  test.each([
    ['quotes around Chinese', '更多"离职潮"的新闻', '更多“离职潮”的新闻'],
    ['quotes around Latin in Chinese', '寻找"Sam Altman"吧', '寻找“Sam Altman”吧'],
    ['several pairs', '"公奔私"的2017:"长盛系"遇魔咒', '“公奔私”的2017:“长盛系”遇魔咒'],
    ['single quotes', "欢迎中国的'Sam Altman'尽快", '欢迎中国的‘Sam Altman’尽快'],
    ['quotes in quotes', `他说"要做'第一'吗"`, '他说“要做‘第一’吗”'],
    ['quotes in curly quotes', "“要做'第一'吗”", '“要做‘第一’吗”'],
    ['quotes next to marks', '他说:"好,"又走了', '他说:“好,”又走了'],
    ['a dash', '支持"--他说', '支持"——他说'],
    ['a dash before Latin', '另一家--OpenAI', '另一家——OpenAI'],
    ['box-drawing lines', '讯──英镑', '讯——英镑'],
    ['horizontal bars', '讯――英镑', '讯——英镑'],
  ])('%s', (_, captured, shown) => {
    expect(setChineseGlyphs(captured)).toBe(shown);
  });
});

describe('leaves unchanged', () => {
  test.each([
    ['an empty text', ''],
    ['Chinese quotes and dashes', '“要做‘第一’吗”——他说'],
    ['English', `He said "it's the boys' own" -- and left.`],
    ['apostrophes', "麦当劳McDonald's的'n"],
    ['an unpaired quote', '他说"好'],
    ['inches', '27"显示器和32"显示器'],
    ['padded quotes', '甲" 乙 "丙'],
    ['code', '运行 `say("中文")` 即可'],
    ['a row of hyphens', '甲----乙'],
    ['a single dash', '北京—上海'],
    ['a range', '2018--2019'],
    ['dots', '并且...'],
    ['corner brackets', '「好」'],
  ])('%s', (_, text) => {
    expect(setChineseGlyphs(text)).toBe(text);
  });
});

test('is idempotent, and replaces one code unit by one', () => {
  const glyph = fc.constantFrom(...'""""\'\'\'--─―－—“”‘’中文,:() A1`/=', 'A', '\ud840');
  fc.assert(
    fc.property(fc.string({ unit: glyph, maxLength: 40 }), (text) => {
      const once = setChineseGlyphs(text);
      expect(once).toHaveLength(text.length);
      expect(setChineseGlyphs(once)).toBe(once);
    }),
    { numRuns: 20_000 },
  );
});

test.each(['"', "'", '--', "'中", '"中"'])('takes a line of millions of %j in linear time', (unit) => {
  const text = unit.repeat(1_000_000);
  expect(setChineseGlyphs(text)).toHaveLength(text.length);
});
