import { expect, test } from 'vitest';
import { toCompaniesPages, toCompanyLinks, toCompanyPages, toCompanyView } from '../../src/views/company.ts';
import { editionOf, toArticle, written } from '../archive/sample.ts';

const BOX = { name: '芦汀港务', code: '600001', highlights: '码头扩建。' };
const edition = editionOf([
  toArticle('old', {
    byline: { published: '2021-03-01', source: '甲报' },
    body: written('鹭塘电器(600000)停牌。', '鹭塘电器回应。'),
  }),
  toArticle('new', { byline: { published: '2021-05-02' }, body: written('买入鹭塘电器、苇岸银行。') }),
  toArticle('box', { body: written('别的事。'), dailyStocks: [BOX] }),
]);
const [company] = edition.companies.filter(({ name }) => name === '鹭塘电器');

test('the list of companies has how many articles name each, and when last', () => {
  const [page] = toCompaniesPages(edition);
  expect(toCompanyLinks(page, edition).map(({ title, mark }) => [title, mark])).toEqual([
    ['鹭塘电器', '2 篇，最近 2021年5月2日'],
    ['芦汀港务', '每日财股'],
  ]);
});

test('the page of a company has its stocks and, the newest first, each article with its sentence', () => {
  const [page] = company ? toCompanyPages(company) : [];
  expect(page && company && toCompanyView(page, company, edition)).toMatchObject({
    name: '鹭塘电器',
    total: 2,
    ground: '证券简称',
    stocks: [{ title: '鹭塘电器 600000', href: '../stocks/600000.html' }],
    mentions: [
      { text: [{ text: '买入鹭塘电器、苇岸银行。' }], links: [{ href: '../news/new.html', mark: '2021年5月2日' }] },
      {
        text: [{ text: '鹭塘电器(600000)停牌。' }],
        links: [{ href: '../news/old.html', mark: '2021年3月1日 · 甲报' }],
      },
    ],
  });
});

test('a company of many articles has several pages, and its daily stocks stand on the first', () => {
  const articles = Array.from({ length: 101 }, (_, at) => ({ article: `a${at}`, times: 1 }));
  const pages = company ? toCompanyPages({ ...company, articles }) : [];
  expect(pages.map(({ address, items }) => [address, items.length])).toEqual([
    [`companies/${company?.key}.html`, 100],
    [`companies/${company?.key}/2.html`, 1],
  ]);
  const [boxed] = edition.companies.filter(({ name }) => name === '芦汀港务');
  const boxesOn = pages.map((page) => boxed && toCompanyView(page, { ...boxed, articles }, edition).boxes);
  expect(boxesOn).toMatchObject([[{ text: [{ text: '码头扩建。' }], links: [{ href: '../news/box.html' }] }], []]);
});
