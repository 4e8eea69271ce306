import { expect, test } from 'vitest';
import { letterPagesOfWanted, toWantedPages, toWantedView } from '../../src/views/wanted.ts';
import { editionOf, toArticle } from '../archive/sample.ts';

const edition = editionOf([
  toArticle('a', { related: ['重阳节的轮渡加开六班', '安山的果园提前采摘'] }),
  toArticle('b', { related: ['重阳节的轮渡加开六班'] }),
]);
const viewsWith = (size: number) => {
  const pages = toWantedPages(edition, size);
  return pages.map((page) => toWantedView(page, letterPagesOfWanted(pages), edition));
};

test('wanted headlines stand by letter, those that most articles cite before them on the first of several pages', () => {
  const [first, second] = viewsWith(1);
  expect(first?.most.map(({ title, mark }) => [title, mark])).toEqual([
    ['重阳节的轮渡加开六班', '2 篇提到'],
    ['安山的果园提前采摘', '1 篇提到'],
  ]);
  expect(first?.letters.groups.map(({ id, items }) => [id, items.length])).toEqual([['A', 1]]);
  expect(second?.most).toEqual([]);
  expect(second?.letters.jumps.map(({ href }) => href)).toEqual(['wanted.html#A', '#Z']);
});

test('a single page has them by letter alone', () => {
  expect(viewsWith(10).map(({ most, letters }) => [most.length, letters.groups.length])).toEqual([[0, 2]]);
});
