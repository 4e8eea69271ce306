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

  test('lists the headlines that no article has, the most cited first, then by headline', () => {
    expect(wanted.map(({ headline, citedBy }) => [headline, citedBy])).toEqual([
      ['码头', ['a', 'b', 'c']],
      ['渡船', ['b', 'c']],
      ['灯塔', ['a', 'b']],
    ]);
  });

  test('lists what is cited together with a headline most often, up to a limit and without self-citations', () => {
    expect(wanted.map(({ citedTogether }) => citedTogether.map(({ title }) => title))).toEqual([
      ['标题 b', '渡船'],
      ['码头', '标题 b'],
      ['码头', '标题 b'],
    ]);
  });

  test('says where a headline stands on the web, as the first article says that knows it', () => {
    const citing = ['e', 'f', 'g'].map((id) => {
      const headlineUrls = id === 'e' ? [] : [{ headline: '码头', url: `https://harbour.example/${id}` }];
      return toArticle(id, { related: ['码头', '灯塔'], headlineUrls });
    });
    expect(wantedIn(citationsOf(citing), 2).map(({ headline, url }) => [headline, url])).toEqual([
      ['灯塔', undefined],
      ['码头', 'https://harbour.example/f'],
    ]);
  });

  test('does not list a headline whose article has arrived', () => {
    const later = wantedIn(citationsOf([...archive, toArticle('d', { title: '灯塔' })]), 2);
    expect(later.map(({ headline }) => headline)).toEqual(['码头', '渡船']);
  });
});
