import { describe, expect, test } from 'vitest';
import { codesByArticle, stocksIn } from '../../../src/archive/stocks/stocks.ts';
import { toArticle, written } from '../sample.ts';

const archive = [
  toArticle('a', {
    dailyStocks: [{ name: '戊己庚辛', code: '688000', highlights: '亮点。' }],
    body: written('甲乙丙丁(300000)上市。', '又见甲乙丙丁(300000.SZ)。又见甲乙丙丁(300000)。'),
  }),
  toArticle('b', { body: written('增持甲乙丙（300000），也看戊己庚辛(688000)。') }),
  toArticle('c', { body: written('甲乙丙丁(300000)与壬癸子丑(830000)。') }),
];

describe('stocksIn', () => {
  const stocks = stocksIn(archive);
  const [growth, star, beijing] = stocks;

  test('lists stocks by code, with the exchange of the code', () => {
    expect(stocks.map(({ code, exchange, old }) => [code, exchange, old])).toEqual([
      ['300000', 'SZSE', false],
      ['688000', 'SSE', false],
      ['830000', 'BSE', true],
    ]);
    expect(beijing?.name).toBe('壬癸子丑');
  });

  test('uses the most frequent name of a stock', () => {
    expect(growth).toMatchObject({ name: '甲乙丙丁', otherNames: ['甲乙丙'] });
  });

  test('merges the end of a name in a box into that name', () => {
    const box = toArticle('x', { dailyStocks: [{ name: '戊己基因', code: '000000' }] });
    const text = toArticle('y', { body: written('文中写到戊己基因（000000），点开是它的代码。') });
    expect(stocksIn([box, text])).toMatchObject([{ name: '戊己基因', otherNames: [] }]);
  });

  test('lists every sentence of an article once, article by article', () => {
    expect(growth?.mentions).toEqual([
      { article: 'a', sentence: '甲乙丙丁(300000)上市。' },
      { article: 'a', sentence: '又见甲乙丙丁(300000.SZ)。' },
      { article: 'a', sentence: '又见甲乙丙丁(300000)。' },
      { article: 'b', sentence: '增持甲乙丙（300000），也看戊己庚辛(688000)。' },
      { article: 'c', sentence: '甲乙丙丁(300000)与壬癸子丑(830000)。' },
    ]);
  });

  test('lists the boxes with their highlights, and the stocks that are named together', () => {
    expect(star?.boxes).toEqual([{ article: 'a', name: '戊己庚辛', highlights: '亮点。' }]);
    expect(growth?.together).toEqual([
      { code: '688000', articles: ['a', 'b'] },
      { code: '830000', articles: ['c'] },
    ]);
  });

  test('lists the stocks that each article names, those of its boxes first', () => {
    expect(codesByArticle(stocks)).toEqual(
      new Map([
        ['a', ['688000', '300000']],
        ['b', ['300000', '688000']],
        ['c', ['300000', '830000']],
      ]),
    );
  });
});

test.each([
  ['includes a word of its sentence is merged', ['我看甲乙丙(300000)', '甲乙丙(300000)'], [], ['甲乙丙']],
  ['is missing is replaced by the code', ['(300000.SZ)'], [], ['300000']],
  [
    'lacks a part of a more frequent name is merged',
    ['甲乙丙(300000)', '甲乙丙(300000)', '乙丙(300000.SZ)'],
    [],
    ['甲乙丙'],
  ],
  [
    'stands in a box comes before an equally frequent one',
    ['甲乙丙丁(300000)'],
    ['戊己庚辛'],
    ['戊己庚辛', '甲乙丙丁'],
  ],
])('a name that %s', (_what, paragraphs, boxes, names) => {
  const dailyStocks = boxes.map((name) => ({ name, code: '300000' }));
  const articles = paragraphs.map((text, at) => toArticle(`${at}`, { body: written(text), dailyStocks }));
  const [stock] = stocksIn(articles);
  expect(stock && [stock.name, ...stock.otherNames]).toEqual(names);
});
