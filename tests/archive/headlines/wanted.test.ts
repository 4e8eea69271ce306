import { describe, expect, test } from 'vitest';
import { citationsOf } from '../../../src/archive/headlines/citations.ts';
import { wantedIn } from '../../../src/archive/headlines/wanted.ts';
import { toArticle } from '../sample.ts';

const archive = [
  toArticle('a', { next: '灯塔', related: ['码头', '标题 b', '灯塔', '标题 a'] }),
  toArticle('b', { related: ['灯塔', '码头', '渡船'] }),
  toArticle('c', { related: ['渡船', '标题 b', '码头'] }),
];

describe('wantedIn', () => {
  const wanted = wantedIn(citationsOf(archive), 2);

  test('lists what no article carries, the most cited first, then by headline', () => {
    expect(wanted.map(({ headline, citedBy }) => [headline, citedBy])).toEqual([
      ['码头', ['a', 'b', 'c']],
      ['渡船', ['b', 'c']],
      ['灯塔', ['a', 'b']],
    ]);
  });

  test('says what is cited beside it on most pages, at most so many, and never the citing article itself', () => {
    expect(wanted.map(({ citedTogether }) => citedTogether.map(({ title }) => title))).toEqual([
      ['标题 b', '渡船'],
      ['码头', '标题 b'],
      ['码头', '标题 b'],
    ]);
  });

  test('an article that arrives is no longer wanted', () => {
    const later = wantedIn(citationsOf([...archive, toArticle('d', { title: '灯塔' })]), 2);
    expect(later.map(({ headline }) => headline)).toEqual(['码头', '渡船']);
  });
});
