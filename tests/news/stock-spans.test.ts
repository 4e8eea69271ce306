import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStockNames, stockNamesFor } from '../../src/news/stock-spans.ts';
import type { Stock } from '../../src/news/stocks.ts';

const NAMES = new Map([
  ['达安基因', '002030'],
  ['康达', '000000'],
  ['*ST康达', '000000'],
  ['甲乙科技', '300000'],
  ['甲乙科技股份', '688000'],
]);
/** Links as `[name|code]`. */
const linked = (...paragraphs: string[]) =>
  findStockNames(paragraphs, NAMES).map((spans) =>
    spans.map(({ text, code }) => (code ? `[${text}|${code}]` : text)).join(''),
  );

describe('findStockNames', () => {
  test.each([
    ['at its first appearance', ['达安基因，达安基因'], ['[达安基因|002030]，达安基因']],
    ['once in a whole text', ['见达安基因。', '达安基因'], ['见[达安基因|002030]。', '达安基因']],
    ['the longest match', ['看甲乙科技股份'], ['看[甲乙科技股份|688000]']],
    ['with its marks', ['公司*ST康达与'], ['公司[*ST康达|000000]与']],
    ['not inside a word', ['小康达标'], ['小康达标']],
    ['not at all', ['没有'], ['没有']],
    ['in an empty paragraph', [''], ['']],
  ])('%s', (_what, paragraphs, shown) => {
    expect(linked(...paragraphs)).toEqual(shown);
  });

  test('loses nothing of the text', () => {
    const paragraph = fc
      .array(fc.constantFrom(...NAMES.keys(), '甲', '，', '的', ' ', '(002030)', '𠮷'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(fc.array(paragraph), (paragraphs) => {
        const spans = findStockNames(paragraphs, NAMES);
        expect(spans.map((each) => each.map(({ text }) => text).join(''))).toEqual(paragraphs);
        const codes = spans.flat().flatMap(({ code }) => code ?? []);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });
});

describe('stockNamesFor', () => {
  const stock = (code: string, name: string, otherNames: string[] = [], boxes = 0): Stock => ({
    code,
    name,
    otherNames,
    boxes: Array.from({ length: boxes }, () => ({ article: 'a', name })),
    mentions: [],
    together: [],
  });

  test('takes usual names and long other ones', () => {
    expect(stockNamesFor([], [stock('300000', '甲乙丙丁', ['甲乙丙', '甲乙'])])).toEqual(
      new Map([
        ['甲乙丙丁', '300000'],
        ['甲乙丙', '300000'],
      ]),
    );
  });

  test('takes common words only in articles that name the share by its code', () => {
    const stocks = [stock('000000', '太阳能')];
    expect(stockNamesFor([], stocks)).toEqual(new Map());
    expect(stockNamesFor(['000000'], stocks)).toEqual(new Map([['太阳能', '000000']]));
  });

  test('gives a shared name to the share that is named more', () => {
    const stocks = [stock('00000', '甲乙丙丁'), stock('688000', '甲乙丙丁', [], 1)];
    expect(stockNamesFor([], stocks)).toEqual(new Map([['甲乙丙丁', '688000']]));
  });

  test('leaves out a share without a name', () => {
    expect(stockNamesFor(['300000'], [stock('300000', '300000')])).toEqual(new Map());
  });
});
