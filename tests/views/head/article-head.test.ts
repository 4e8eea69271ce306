import { expect, test } from 'vitest';
import { toArticleHead } from '../../../src/views/head/article-head.ts';
import { picturesIn } from '../../../src/views/head/pictures.ts';
import type { Publisher } from '../../../src/views/publisher.ts';
import { editionOf, toArticle } from '../../archive/sample.ts';
import { PUBLISHER } from '../../support/publisher.ts';

const SITE: Publisher = { ...PUBLISHER, shareImages: true };

test('structured data has the pictures of the text, the share picture, and the page of an author who has one', () => {
  const edition = editionOf([
    toArticle('a', { byline: { authors: ['张甲', '李乙'] } }),
    toArticle('b', { byline: { authors: ['张甲'] } }),
  ]);
  const entry = edition.byId.get('a');
  const { data, names } = toArticleHead(entry as never, [{ url: 'https://example.org/a.svg' }], edition, SITE);
  const [article] = JSON.parse(data[0] ?? '')['@graph'];
  expect(article.image).toEqual(['https://example.org/a.svg', 'https://example.org/news/a.png']);
  expect(article.author).toEqual([
    { '@type': 'Person', name: '张甲', url: `https://example.org/authors/${entry?.authors[0]?.key}.html` },
    { '@type': 'Person', name: '李乙' },
  ]);
  expect(names).toContainEqual(['twitter:image:alt', '标题 a']);
});

test('the first large picture of a text is shown where its page is shared', () => {
  const edition = editionOf([toArticle('a', {})]);
  const imageOf = (width: number, height: number) => {
    const picture = { url: 'https://example.org/p.webp', width, height };
    const { properties } = toArticleHead(edition.byId.get('a') as never, [picture], edition, SITE);
    return ['og:image', 'og:image:width'].map((name) => properties.find(([key]) => key === name)?.[1]);
  };
  expect(imageOf(800, 450)).toEqual(['https://example.org/p.webp', '800']);
  expect(imageOf(120, 120)).toEqual(['https://example.org/news/a.png', '1200']);
});

test('captures that are not published are not linked', () => {
  const edition = editionOf([toArticle('a', { body: { kind: 'captured', blocks: [] } })]);
  const alternates = (publishCaptures: boolean) => {
    const { links } = toArticleHead(edition.byId.get('a') as never, [], edition, { ...SITE, publishCaptures });
    return links.filter(({ type }) => type === 'text/plain').length;
  };
  expect([alternates(true), alternates(false)]).toEqual([1, 0]);
});

test('structured data says where an article was published', () => {
  const url = 'https://tide.example/a.html';
  const edition = editionOf([toArticle('a', { url }), toArticle('b', {})]);
  const basisOf = (id: string) => {
    const { data } = toArticleHead(edition.byId.get(id) as never, [], edition, SITE);
    return JSON.parse(data[0] ?? '')['@graph'][0].isBasedOn;
  };
  expect(basisOf('a')).toMatchObject({ '@type': 'NewsArticle', headline: '标题 a', url });
  expect(basisOf('b') ?? {}).not.toHaveProperty('url');
});

test('the pictures of a text have absolute URLs', () => {
  const html =
    '<p><img src="../a.svg" alt="" width="60" height="40"> <img src="https://b.example/?c&amp;d"> <img src="data:image/png;base64,AA"></p>';
  expect(picturesIn(html, 'https://example.org/x/news/a.html')).toEqual([
    { url: 'https://example.org/x/a.svg', width: 60, height: 40 },
    { url: 'https://b.example/?c&d' },
  ]);
});
