import { expect, test } from 'vitest';
import { toNavigation } from '../../src/views/navigation.ts';
import { editionOf, toArticle } from '../archive/sample.ts';
import { PUBLISHER } from '../support/publisher.ts';

const OWN = { description: '', html: '', pictures: [] };
const pages = [
  { ...OWN, id: 'contact', title: '联系我们', label: '联系' },
  { ...OWN, id: 'terms', title: '转载' },
];
const sections = [{ name: '银行', key: '0123456789ab', articles: ['a'] }];
const some = editionOf([
  toArticle('a', { related: ['尚未收录的标题'], keywords: ['海盐'], byline: { source: '甲报', authors: ['张某'] } }),
  toArticle('b', { keywords: ['海盐'], byline: { source: '甲报', authors: ['张某'] } }),
  toArticle('c', {}),
]);
const inRows = (navigation: typeof PUBLISHER.navigation, own = pages, edition = some) => {
  const rows = toNavigation({ ...edition, pages: own, sections }, { ...PUBLISHER, navigation });
  return [rows.first, rows.second].map((row) => row.map(({ name, address }) => `${name} ${address}`));
};

test('the navigation leads to sections and to the pages that ask for it, and its second row through the archive', () => {
  expect(inRows(PUBLISHER.navigation)).toEqual([
    [
      '头版 index.html',
      '银行 sections/0123456789ab.html',
      '股票 stocks/index.html',
      '搜索 search.html',
      '联系 pages/contact.html',
      '关于 about.html',
    ],
    [
      '按年月浏览 archive/index.html',
      '连续报道 stories/index.html',
      '话题 topics/index.html',
      '来源 sources/index.html',
      '作者 authors/index.html',
      '订阅 feeds.html',
      '待收录 wanted.html',
    ],
  ]);
});

test('a page without anything to list is left out of the second row', () => {
  const own = PUBLISHER.navigation;
  expect(inRows(own, [], editionOf([toArticle('a', {})]))[1]).toEqual([
    '按年月浏览 archive/index.html',
    '订阅 feeds.html',
  ]);
  expect(inRows(own, [], editionOf([]))[1]).toEqual(['订阅 feeds.html']);
  expect(toNavigation(editionOf([]), { ...PUBLISHER, absolute: () => undefined }).second).toEqual([]);
});

test('an edition of several leads to the front of all', () => {
  const { first } = toNavigation(some, { ...PUBLISHER, frontOfEditions: '../index.html' });
  expect(first.slice(0, 2)).toEqual([
    { name: '头版', address: 'index.html' },
    { name: '各期', address: '../index.html' },
  ]);
});

test('the settings say what it leads to, in which order', () => {
  expect(inRows(['own', 'wanted', 'front', 'archive'])).toEqual([
    ['联系 pages/contact.html', '头版 index.html'],
    ['待收录 wanted.html', '按年月浏览 archive/index.html'],
  ]);
});

test('a page about the paper with a name of its own is led to once', () => {
  const about = { ...OWN, id: 'about', title: '关于', label: '本报' };
  expect(inRows(PUBLISHER.navigation, [about])[0]?.slice(-2)).toEqual(['搜索 search.html', '本报 about.html']);
});
