import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStockNames, stockNamesIn } from '../../../src/archive/stocks/links.ts';
import type { Stock } from '../../../src/archive/stocks/stocks.ts';

const toStock = (code: string, name: string, otherNames: string[] = [], boxes = 0): Stock => ({
  code,
  name,
  otherNames,
  boxes: Array.from({ length: boxes }, () => ({ article: 'a', name })),
  mentions: [],
  together: [],
});

const STOCKS = [
  toStock('000030', '戊己基因'),
  toStock('000000', '*ST甲子', ['甲子', '甲子机电']),
  toStock('300000', '甲乙科技'),
  toStock('688000', '甲乙科技股份'),
  toStock('300001', '太阳能'),
  toStock('00000', '丑寅申酉'),
  toStock('688001', '丑寅申酉', [], 1),
  toStock('688002', '688002'),
  toStock('688003', 'AB甲乙'),
];
const NAMES = stockNamesIn(STOCKS);

/** Links as `[name|code]`. */
const linked = (paragraphs: string[], statedCodes: string[] = []) =>
  findStockNames(paragraphs, NAMES, statedCodes).map((spans) =>
    spans.map(({ text, code }) => (code ? `[${text}|${code}]` : text)).join(''),
  );

describe('findStockNames links', () => {
  test.each([
    ['a name', ['见戊己基因。'], ['见[戊己基因|000030]。']],
    ['its first appearance', ['戊己基因，戊己基因', '戊己基因'], ['[戊己基因|000030]，戊己基因', '戊己基因']],
    ['the longest match', ['看甲乙科技股份'], ['看[甲乙科技股份|688000]']],
    ['a name with its asterisk', ['公司*ST甲子与'], ['公司[*ST甲子|000000]与']],
    ['a name in full width', ['看ＡＢ甲乙吗'], ['看[ＡＢ甲乙|688003]吗']],
    ['a long alternative name', ['看甲子机电吗'], ['看[甲子机电|000000]吗']],
    ['the more frequent of two stocks with one name', ['看丑寅申酉'], ['看[丑寅申酉|688001]']],
  ])('%s', (_what, paragraphs, shown) => {
    expect(linked(paragraphs)).toEqual(shown);
  });

  test('the one of two stocks with one name whose code the article states', () => {
    expect(linked(['看丑寅申酉'], ['00000'])).toEqual(['看[丑寅申酉|00000]']);
  });

  test('a name that is also a common word if the article states the code', () => {
    expect(linked(['太阳能'], ['300001'])).toEqual(['[太阳能|300001]']);
  });
});

describe('findStockNames leaves alone', () => {
  test.each([
    ['a name inside a word', '花甲子女'],
    ['an alternative name of two characters', '看甲子'],
    ['a name that is also a common word', '太阳能'],
    ['a code in place of a missing name', '688002'],
    ['a text without names', '没有'],
    ['an empty paragraph', ''],
  ])('%s', (_what, text) => {
    expect(linked([text])).toEqual([text]);
  });
});

test('findStockNames keeps the whole text, and finds each stock once', () => {
  const parts = fc.constantFrom(...STOCKS.map(({ name }) => name), '甲', '，', '的', ' ', '(000030)', '\u{20BB7}');
  const paragraph = fc.array(parts).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.array(paragraph), (paragraphs) => {
      const spans = findStockNames(paragraphs, NAMES, ['300001']);
      expect(spans.map((each) => each.map(({ text }) => text).join(''))).toEqual(paragraphs);
      const codes = spans.flat().flatMap(({ code }) => code ?? []);
      expect(new Set(codes).size).toBe(codes.length);
    }),
  );
});
