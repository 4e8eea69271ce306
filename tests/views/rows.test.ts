import { expect, test } from 'vitest';
import { toDatedLink, toRows, undatedNote } from '../../src/views/rows.ts';
import { editionOf, toArticle } from '../archive/sample.ts';

const edition = editionOf([
  toArticle('whole', { byline: { published: '2023-04-25T09:30', source: '甲报' } }),
  toArticle('month', { byline: { published: '2023-04' } }),
  toArticle('none', { byline: { source: '甲报' } }),
]);
const marksOf = (ids: string[], ...facts: Parameters<typeof toRows>[3][]) =>
  toRows('index.html', ids, edition, ...facts).map(({ mark }) => mark);

test('a row says the day, the source and the reading time of its article', () => {
  expect(toRows('titles/1.html', ['whole'], edition)).toEqual([
    { title: '标题 whole', href: '../news/whole.html', mark: '2023年4月25日 · 甲报 · 约\u00a01\u00a0分钟' },
  ]);
});

test('a list says once that articles are undated, and no row repeats it', () => {
  expect(marksOf(['month', 'none'])).toEqual(['2023年4月 · 约\u00a01\u00a0分钟', '甲报 · 约\u00a01\u00a0分钟']);
  const noteOn = (...ids: string[]) => undatedNote(edition.articles.filter(({ article }) => ids.includes(article.id)));
  expect(noteOn('whole', 'none')).toBe('不带日期的，稿件没有注明。');
  expect(noteOn('none')).toBe('稿件均未注明日期。');
  expect(noteOn('whole', 'month')).toBe('');
});

test('what the list says itself is left out', () => {
  expect(marksOf(['whole'], ['source'])).toEqual(['甲报']);
  expect(marksOf(['month'], ['source'])).toEqual([undefined]);
});

test('an article that a sentence is taken from is named with its day and its source', () => {
  expect(toDatedLink('stocks/600000.html', 'whole', edition)).toEqual({
    title: '标题 whole',
    href: '../news/whole.html',
    mark: '2023年4月25日 · 甲报',
  });
  expect(['month', 'none'].map((id) => toDatedLink('index.html', id, edition).mark)).toEqual(['2023年4月', '甲报']);
});
