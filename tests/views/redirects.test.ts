import { expect, test } from 'vitest';
import { pathOf } from '../../src/archive/addresses.ts';
import type { Publisher } from '../../src/views/publisher.ts';
import { redirectsIn, toRedirectsFile } from '../../src/views/redirects.ts';
import { editionOf, toArticle } from '../archive/sample.ts';

const edition = editionOf([
  toArticle('tide', { title: '潮水', formerly: ['tide', 'water', 'Water', 'sea'] }),
  toArticle('salt', {}),
]);
const publisherAt = (home: string | undefined) =>
  ({ absolute: (address: string) => home && new URL(pathOf(address), home).href }) as Publisher;

test('each former address leads on to the present one, once', () => {
  expect(redirectsIn(edition, {})).toEqual([
    { address: 'news/Water.html', to: 'news/tide.html', title: '潮水' },
    { address: 'news/sea.html', to: 'news/tide.html', title: '潮水' },
  ]);
});

test('the page of a headline leads on to the article that arrived', () => {
  expect(redirectsIn(edition, { '0123456789ab': 'salt', ba9876543210: 'gone' }).slice(2)).toEqual([
    { address: 'headlines/0123456789ab.html', to: 'news/salt.html', title: '标题 salt' },
  ]);
});

test('hosts get the rules of a site at the root of its domain', () => {
  const rules = '/news/Water.html /news/tide.html 301\n/news/sea.html /news/tide.html 301\n';
  expect(toRedirectsFile(redirectsIn(edition, {}), publisherAt('https://paper.example/'))).toBe(rules);
});

test.each([
  ['under a path', edition, 'https://paper.example/a/'],
  ['without an address', edition, undefined],
  ['without former addresses', editionOf([toArticle('salt', {})]), 'https://paper.example/'],
])('a site %s has no rules', (_what, published, home) => {
  expect(toRedirectsFile(redirectsIn(published, {}), publisherAt(home))).toBeUndefined();
});

test('no host gets more rules than it follows', () => {
  const many = Array.from({ length: 1200 }, (_, at) => ({ address: `${at}.html`, to: 'a.html', title: '' }));
  expect(toRedirectsFile(many, publisherAt('https://paper.example/'))?.split('\n')).toHaveLength(1001);
});
