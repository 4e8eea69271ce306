import { expect, test } from 'vitest';
import type { Stock } from '../../src/archive/edition.ts';
import { toStockIndex, toStocksPages } from '../../src/views/stock-index.ts';
import { editionOf, toArticle, written } from '../archive/sample.ts';

const naming = (id: string, text: string, published?: string) =>
  toArticle(id, { body: written(text), byline: { ...(published && { published }) } });
const edition = editionOf([
  naming('old', '桐庐船闸（600999）昨日检修。', '2022-05-06'),
  naming('new', '桐庐船闸（600999）完工，安山果品（600998）观望。', '2023-05'),
  naming('none', '白河轮渡（000999）停航。'),
]);
const indexOf = (from: ReturnType<typeof editionOf>, at = 0) => {
  const pages = toStocksPages(from);
  return toStockIndex(pages[at] ?? pages[0], pages, from);
};
/** Stocks by exchange and title, as many as asked for: `安一` to `安…`, then `白一` to `白…`. */
const stocksOf = (exchange: Stock['exchange'], count: number): Stock[] =>
  Array.from({ length: count }, (_, at) => {
    const code = `${exchange ? 6 : 9}${String(at).padStart(5, '0')}`;
    const name = `${at < count / 2 ? '安' : '白'}${at}`;
    return { code, name, otherNames: [], ...(exchange && { exchange }), boxes: [], mentions: [], together: [] };
  });

test('stocks stand by exchange and title, each with how many articles name it and when last', () => {
  const { tables, note, isDated } = indexOf(edition);
  expect(tables.map(({ label, total, groups }) => [label, total, groups.map(({ id }) => id)])).toEqual([
    ['上海证券交易所', 2, ['SSE-A', 'SSE-T']],
    ['深圳证券交易所', 1, ['SZSE-B']],
  ]);
  expect(tables[0]?.groups[1]?.items).toEqual([
    {
      name: '桐庐船闸',
      code: '600999',
      href: '../stocks/600999.html',
      count: 2,
      last: { shown: '2023年5月', machine: '2023-05' },
    },
  ]);
  expect(tables[1]?.groups[0]?.items[0]?.last).toBeUndefined();
  expect([isDated, note]).toEqual([
    true,
    '文章写明代码的股票 3 只，按交易所与名称排列。这里不提供行情。不带日期的，提到它的文章没有注明。',
  ]);
});

test('where no article is dated, the list says so once, and has no column of days', () => {
  const { isDated, note } = indexOf(editionOf([naming('none', '白河轮渡（000999）停航。')]));
  expect(isDated).toBe(false);
  expect(note).toMatch(/这里不提供行情。提到它们的文章均未注明日期。$/);
  const { note: dated } = indexOf(editionOf([naming('old', '白河轮渡（000999）停航。', '2022')]));
  expect(dated).toBe('文章写明代码的股票 1 只，按交易所与名称排列。这里不提供行情。');
});

test('a short list has no links to places in it', () => {
  const stocks = [...stocksOf('SSE', 20), ...stocksOf(undefined, 19)];
  expect(indexOf({ ...edition, stocks }).jumps).toEqual([]);
});

test('a long list leads to its exchanges, and to the letters of long ones', () => {
  const stocks = [...stocksOf(undefined, 39), ...stocksOf('SSE', 40)];
  expect(indexOf({ ...edition, stocks }).jumps).toEqual([
    {
      title: '上海证券交易所',
      href: '#SSE-A',
      letters: [
        { title: 'A', href: '#SSE-A' },
        { title: 'B', href: '#SSE-B' },
      ],
    },
    { title: '其他', href: '#other-A', letters: [] },
  ]);
});

test('a list of more than a thousand stocks is in pages, and its links lead to all of them', () => {
  const stocks = [...stocksOf('SSE', 998), ...stocksOf(undefined, 4)];
  const pages = toStocksPages({ stocks });
  expect(pages.map(({ address, items }) => [address, items.length])).toEqual([
    ['stocks/index.html', 1000],
    ['stocks/page/2.html', 2],
  ]);
  const { jumps, tables } = indexOf({ ...edition, stocks }, 1);
  expect(jumps.map(({ href }) => href)).toEqual(['../index.html#SSE-A', '../index.html#other-A']);
  expect(tables.map(({ label, total, groups }) => [label, total, groups.length])).toEqual([['其他', 4, 1]]);
});
