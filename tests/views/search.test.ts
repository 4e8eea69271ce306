import { expect, test } from 'vitest';
import { toSearchView, toTitlePages } from '../../src/views/search.ts';
import { editionOf, toArticle } from '../archive/sample.ts';
import { openIndexOf } from '../search/sample.ts';

test('titles that begin with digits or Latin letters stand before Chinese ones, whatever marks are in front', () => {
  const titles = ['银行业绩', '“百年”老店', '*ST样本', '10家公司', 'B股', '《安全》手册', '9家公司', 'a股'];
  const edition = editionOf(titles.map((title, place) => toArticle(String(place), { title, place })));
  const sorted = toTitlePages(edition).flatMap(({ items }) => items.map((id) => titles[Number(id)]));
  expect(sorted).toEqual(['9家公司', '10家公司', 'a股', 'B股', '*ST样本', '《安全》手册', '“百年”老店', '银行业绩']);
});

test.each([
  ['of one article', ['甲报', '甲报', '乙报'], ['甲报'], true],
  ['beyond the hundredth', Array.from({ length: 202 }, (_, at) => `报${at % 101}`), undefined, true],
  ['that is absent', ['甲报', '甲报', undefined], ['甲报'], false],
] as const)('the search page says that a reader cannot choose a source %s', (_name, names, choices, expected) => {
  const articles = names.map((source, place) => toArticle(String(place), { place, byline: source ? { source } : {} }));
  const edition = editionOf(articles);
  const { sources, hasOtherSources } = toSearchView('search.html', edition, openIndexOf(edition).manifest);
  if (choices) expect(sources).toEqual(choices);
  else expect(sources).toHaveLength(100);
  expect(hasOtherSources).toBe(expected);
});
