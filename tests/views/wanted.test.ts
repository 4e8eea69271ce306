import { expect, test } from 'vitest';
import { letterPagesOfWanted, toHeadlineView, toWantedPages, toWantedView } from '../../src/views/wanted.ts';
import { editionOf, toArticle } from '../archive/sample.ts';

const related = Array.from({ length: 39 }, (_, at) => `白河的第 ${at + 100} 座桥通车`);
const edition = editionOf([
  toArticle('a', { related: ['重阳节的轮渡加开六班', '安山的果园提前采摘'] }),
  toArticle('b', { related: ['重阳节的轮渡加开六班'] }),
  toArticle('c', { related }),
]);
const viewsWith = (size: number) => {
  const pages = toWantedPages(edition, size);
  return pages.map((page) => toWantedView(page, letterPagesOfWanted(pages), edition));
};

test('wanted headlines stand by letter, those that most articles cite before them on the first of several pages', () => {
  const [first, second, third] = viewsWith(20);
  expect(first?.most).toHaveLength(12);
  expect(first?.most.slice(0, 2).map(({ title, mark }) => [title, mark])).toEqual([
    ['重阳节的轮渡加开六班', '2 篇提到'],
    ['安山的果园提前采摘', '1 篇提到'],
  ]);
  expect(first?.letters.groups.map(({ id, items }) => [id, items.length])).toEqual([
    ['A', 1],
    ['B', 19],
  ]);
  expect(second?.most).toEqual([]);
  expect(third?.letters.jumps.map(({ href }) => href)).toEqual(['wanted.html#A', 'wanted.html#B', '#Z']);
});

test('a single page has them by letter alone', () => {
  expect(viewsWith(100).map(({ most, letters }) => [most.length, letters.groups.length])).toEqual([[0, 3]]);
});

test('the page of a headline lists at most two hundred of the articles that cite it, and says how many do', () => {
  const citing = (count: number) =>
    editionOf(Array.from({ length: count }, (_, place) => toArticle(`c${place}`, { place, related: ['安山的果园'] })));
  const viewOf = (from: typeof edition) => from.wanted[0] && toHeadlineView('headlines/x.html', from.wanted[0], from);
  const [many, few] = [viewOf(citing(201)), viewOf(citing(200))];
  expect([many?.citedBy.length, many?.citing]).toEqual([200, '共 201 篇，这里列出前 200 篇']);
  expect([few?.citedBy.length, few?.citing]).toEqual([200, undefined]);
});
