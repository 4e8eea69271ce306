import { expect, test } from 'vitest';
import { nearbyOf, toNearbyLinks, toRelatedLinks } from '../../src/views/nearby.ts';
import { editionOf, toArticle } from '../archive/sample.ts';

/** Articles, each with those that are like it, and with other versions of its text. */
const editionWith = (similar: Record<string, string[]>, versions: Record<string, string[]> = {}) => {
  const edition = editionOf(Object.keys(similar).map((id) => toArticle(id, {})));
  for (const [id, entry] of edition.byId)
    Object.assign(entry, { similar: similar[id] ?? [], versions: versions[id] ?? [] });
  return edition;
};

test('beside a short list stand the articles that most of it is like, but none of the list and no other version', () => {
  const similar = { a: ['b', 'x', 'y'], b: ['a', 'y', 'version'], x: [], y: [], version: [] };
  const edition = editionWith(similar, { a: ['version'] });
  expect(nearbyOf(['a', 'b', 'a'], edition)).toEqual(['y', 'x']);
  expect(toNearbyLinks('wanted.html', ['a'], edition).map(({ href }) => href)).toEqual([
    'news/b.html',
    'news/x.html',
    'news/y.html',
  ]);
});

test('a text of which several versions are found stands there once, and counts as often', () => {
  const similar = { a: ['x', 'y-1'], b: ['z', 'y-2'], x: [], z: [], 'y-1': [], 'y-2': [] };
  const edition = editionWith(similar, { 'y-1': ['y-2'], 'y-2': ['y-1'] });
  expect(nearbyOf(['a', 'b'], edition)).toEqual(['y-1', 'x', 'z']);
});

test('at most eight stand there, and none beside a list of more than twelve', () => {
  const others = Array.from({ length: 13 }, (_, at) => `other-${at}`);
  const edition = editionWith(Object.fromEntries([['a', others], ...others.map((id) => [id, ['a']])]));
  expect(nearbyOf(['a'], edition)).toEqual(others.slice(0, 8));
  expect(nearbyOf(others.slice(0, 12), edition)).toEqual(['a']);
  // An article that a page lists twice counts once.
  expect(nearbyOf([...others.slice(0, 12), 'other-0'], edition)).toEqual(['a']);
  expect(nearbyOf(others, edition)).toEqual([]);
});

test('the related news that a short list prints is each headline once, without the articles of the list', () => {
  const related = { a: ['渔港开工', '标题 a', '标题 b', '标题 c'], b: ['渔港开工', '灯塔亮灯'], c: [] };
  const edition = editionOf(Object.entries(related).map(([id, related]) => toArticle(id, { related })));
  const titlesOf = (ids: string[]) =>
    toRelatedLinks('companies/x.html', ids, edition).map(({ title, mark }) => [title, mark]);
  expect(titlesOf(['a', 'b'])).toEqual([
    ['渔港开工', '待收录'],
    ['标题 c', undefined],
    ['灯塔亮灯', '待收录'],
  ]);
  expect(titlesOf(['a', ...Array.from({ length: 12 }, (_, at) => `other-${at}`)])).toEqual([]);
});
