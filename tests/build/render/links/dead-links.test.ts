import { describe, expect, test } from 'vitest';
import { findDeadLinks, isSameLink, placesOn } from '../../../../src/build/render/links/dead-links.ts';

const FILES = [
  'index.html',
  'about.html',
  'stocks/index.html',
  'news/reed.html',
  'news/marsh.html',
  'feed.xml',
  'notes/丛 一.pdf',
];
const PLACES: Record<string, string[]> = {
  'news/reed.html': ['要点'],
  'news/marsh.html': ['user-content-fn-1', '二其他'],
};
const site = {
  has: (address: string) => FILES.includes(address),
  placesOn: (address: string) => new Set(PLACES[address] ?? []),
};

/** The faults of a link in the text of news/reed.html. */
const faultsOf = (link: string) =>
  findDeadLinks(
    `<a href="menu.html"></a><div class="prose"><p><a href="${link}">文</a></p></div><footer class="behind"><a href="share.html"></a>`,
    'news/reed.html',
    site,
  );

test.each([
  'marsh.html',
  './marsh.html?q=1',
  'marsh.html#user-content-fn-1',
  '#%E8%A6%81%E7%82%B9',
  '#要点',
  '#top',
  '#',
  'reed.html#:~:text=芦苇',
  '../index.html',
  '../stocks/index.html',
  '../feed.xml#any',
  '../notes/%E4%B8%9B%20一.pdf',
  'https://a.example/none.html',
  '//a.example/none.html',
  'mailto:a@a.example',
])('%s leads somewhere', (link) => {
  expect(faultsOf(link)).toEqual([]);
});

test.each([
  ['none.html', 'This site has no file news/none.html.'],
  ['Marsh.html', 'This site has no file news/Marsh.html.'],
  ['../stocks/', 'This site has no file stocks/. It has ../stocks/index.html.'],
  ['../stocks', 'This site has no file stocks. It has ../stocks/index.html.'],
  ['../about', 'This site has no file about. It has ../about.html.'],
  ['stocks/index.html', 'This site has no file news/stocks/index.html. It has ../stocks/index.html.'],
  ['news/marsh.html', 'This site has no file news/news/marsh.html. It has marsh.html.'],
  ['../', 'It names no file. It has ../index.html.'],
])('%s leads to a missing file, and a guess is named', (link, fault) => {
  expect(faultsOf(link)).toEqual([{ link, fault, isMissing: true }]);
});

test.each([
  ['', 'It has no address.'],
  ['#无', 'news/reed.html has no place with the id 无.'],
  ['marsh.html#要点', 'news/marsh.html has no place with the id 要点.'],
  ['marsh.html#二、其他', 'news/marsh.html has no place with the id 二、其他. It has #二其他.'],
  ['/about.html', 'It counts from the root of a domain, where this site need not stand.'],
  ['../../about.html', 'It leads out of the site.'],
])('%j leads nowhere', (link, fault) => {
  expect(faultsOf(link)).toEqual([{ link, fault }]);
});

test('pictures and films are links too; each is named once', () => {
  const text = '<img src="a.png"><img src="a.png"><video src="b.mp4" poster="c.png"></video>';
  const found = findDeadLinks(`<div class="prose">${text}</div><footer class="behind">`, 'news/reed.html', site);
  expect(found.map(({ link }) => link)).toEqual(['a.png', 'b.mp4', 'c.png']);
});

test('places on a page have ids, or the names of old anchors', () => {
  expect(placesOn('<h2 id="要点">要点</h2><a name="a&amp;b"></a><p class="c">')).toEqual(new Set(['要点', 'a&b']));
});

describe('links are the same if they lead to the same place', () => {
  test.each([
    ['季报.html#要 点', '%E5%AD%A3%E6%8A%A5.html#%E8%A6%81%20%E7%82%B9', true],
    ['./a.html', 'a.html', true],
    ['a.html', 'b.html', false],
    ['', '', true],
  ])('%j and %j', (one, other, expected) => {
    expect(isSameLink(one, other)).toBe(expected);
  });
});
