import { expect, test } from 'vitest';
import { boxesOf } from '../../src/views/company.ts';
import { stockPage } from '../../src/views/list-pages.ts';
import { toStockPages, toStockView } from '../../src/views/stock.ts';
import { editionOf, toArticle, written } from '../archive/sample.ts';
import { PUBLISHER } from '../support/publisher.ts';

const box = { name: '桐庐船闸', code: '600999', highlights: '投资亮点 1. 船闸' };
const articles = Array.from({ length: 60 }, (_, place) =>
  toArticle(`a${place}`, { place, body: written(`桐庐船闸（600999）第 ${place} 次检修。`), dailyStocks: [box] }),
);
const edition = editionOf(articles);
const [stock] = edition.stocks;
if (!stock) throw new Error('no stock');

test('a stock has its boxes, then its sentences, in pages; a box that many articles carry is shown once', () => {
  const pages = toStockPages(stock);
  expect(pages.map(({ address }) => address)).toEqual(['stocks/600999.html', 'stocks/600999/2.html']);
  const [first, second] = pages.map((page) => toStockView(page, stock, edition));
  expect(first?.boxes.map(({ text, links }) => [text, links.length])).toEqual([[[{ text: '投资亮点 1. 船闸' }], 60]]);
  expect([first?.mentions.length, second?.boxes.length, second?.mentions.length]).toEqual([40, 0, 20]);
  expect(second?.mentions[0]).toEqual({
    text: [{ text: '桐庐船闸（600999）第 40 次检修。' }],
    links: [{ title: '标题 a40', href: '../../news/a40.html' }],
  });
});

test('the first page of a stock has its feed, and each names its own articles', () => {
  const [first, second] = toStockPages(stock).map(stockPage(stock, edition, PUBLISHER));
  expect([first?.name, second?.name]).toEqual(['桐庐船闸（600999）', '桐庐船闸（600999），第 2 页']);
  expect([first?.feed?.page, second?.feed]).toEqual(['stocks/600999.html', undefined]);
  expect(second?.articles?.map(({ article }) => article.id)).toEqual(articles.slice(40).map(({ id }) => id));
  expect(second?.description()).toMatch(/^某报收录的提到桐庐船闸（600999），第 2 页的文章 60 篇：/);
});

test('the page of a company shows the six newest boxes of each of its stocks', () => {
  expect(boxesOf({ codes: ['600999'] }, edition)).toEqual(
    articles.slice(0, 6).map(({ id }) => ({ article: id, text: '投资亮点 1. 船闸' })),
  );
  expect(boxesOf({ codes: [] }, edition)).toEqual([]);
});
