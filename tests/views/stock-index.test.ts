import { expect, test } from 'vitest';
import { toStockIndex } from '../../src/views/stock.ts';
import { editionOf, toArticle, written } from '../archive/sample.ts';

const naming = (id: string, text: string, published?: string) =>
  toArticle(id, { body: written(text), byline: { ...(published && { published }) } });
const edition = editionOf([
  naming('old', '桐庐船闸（600999）昨日检修。', '2022-05-06'),
  naming('new', '桐庐船闸（600999）完工，安山果品（600998）观望。', '2023-05'),
  naming('none', '白河轮渡（000999）停航。'),
]);

test('stocks stand by exchange and title, each with how many articles name it and when last', () => {
  const groups = toStockIndex('stocks/index.html', edition);
  expect(groups.map(({ label, rows }) => [label, rows.map(({ name }) => name)])).toEqual([
    ['上海证券交易所', ['安山果品', '桐庐船闸']],
    ['深圳证券交易所', ['白河轮渡']],
  ]);
  expect(groups[0]?.rows[1]).toEqual({
    name: '桐庐船闸',
    code: '600999',
    href: '../stocks/600999.html',
    count: 2,
    last: { shown: '2023年5月', machine: '2023-05' },
  });
  expect(groups[1]?.rows[0]?.last).toBeUndefined();
});
