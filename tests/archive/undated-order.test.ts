import { expect, test } from 'vitest';
import { inStatedOrder } from '../../src/archive/undated-order.ts';
import { editionOf, toArticle } from './sample.ts';

type Stated = Parameters<typeof toArticle>[1];
const orderOf = (...stated: (Stated & { id: string })[]) =>
  inStatedOrder(editionOf(stated.map(({ id, ...fields }, place) => toArticle(id, { place, ...fields }))).articles)
    .map(({ article }) => article.id)
    .join(' ');

test('articles of one source stand together, the sources in the order of the files, those without a source last', () => {
  expect(
    orderOf(
      { id: 'none' },
      { id: 'b1', byline: { source: '乙报' } },
      { id: 'a1', byline: { source: '甲报' } },
      { id: 'b2', byline: { source: '乙报' } },
      { id: 'once', byline: { source: '独家' } },
    ),
  ).toBe('b1 b2 a1 once none');
});

test('stated previous and next articles tell an order', () => {
  expect(orderOf({ id: 'c', previous: '标题 b' }, { id: 'x' }, { id: 'b', previous: '标题 a' }, { id: 'a' })).toBe(
    'a b c x',
  );
  expect(orderOf({ id: 'b' }, { id: 'x' }, { id: 'a', next: '标题 b' })).toBe('a b x');
});

test('what an article cites as related stands before it, unless both cite each other', () => {
  expect(orderOf({ id: 'b', related: ['标题 a'] }, { id: 'x' }, { id: 'a' })).toBe('a b x');
  expect(orderOf({ id: 'b', related: ['标题 a'] }, { id: 'x' }, { id: 'a', related: ['标题 b'] })).toBe('b x a');
});

test('a stated chain counts more than what is related', () => {
  const [b, a] = [
    { id: 'b', previous: '标题 a' },
    { id: 'a', related: ['标题 b'] },
  ];
  expect(orderOf(b, a)).toBe('a b');
});

test('of a circle all but one statement is followed, and what stands before it as well', () => {
  const circle = [
    { id: 'a', next: '标题 b' },
    { id: 'b', next: '标题 c' },
    { id: 'c', next: '标题 a' },
  ];
  expect(orderOf(...circle)).toBe('b c a');
  expect(orderOf(...circle, { id: 'd', next: '标题 a' })).toBe('b c d a');
  expect(orderOf({ id: 'a', previous: '标题 a', related: ['标题 a'] }, { id: 'b' })).toBe('a b');
});

test('what stands before one article is in the order of the files', () => {
  expect(orderOf({ id: 'a', previous: '标题 b' }, { id: 'b' }, { id: 'c', next: '标题 a' })).toBe('b c a');
});

test('a chain as long as an archive is sorted without recursion', () => {
  const chain = Array.from({ length: 3000 }, (_, at) => ({ id: `n${3000 - at}`, previous: `标题 n${2999 - at}` }));
  expect(
    orderOf(...chain)
      .split(' ')
      .slice(0, 2),
  ).toEqual(['n1', 'n2']);
});
