import { expect, test } from 'vitest';
import { toNewsSitemap } from '../../../src/views/crawlers/news-sitemap.ts';
import { toRobots } from '../../../src/views/crawlers/robots.ts';
import { editionOf, toArticle } from '../../archive/sample.ts';
import { PUBLISHER as SITE } from '../../support/publisher.ts';

test.each([
  ['2023-04-25', true],
  [undefined, false],
])('of an archive whose only date is %s, a news sitemap is written and named: %s', (published, expected) => {
  const edition = editionOf([toArticle('a', published ? { byline: { published } } : {})]);
  expect(toNewsSitemap(edition, SITE)?.includes('https://example.org/news/a.html') ?? false).toBe(expected);
  expect(toRobots(edition, SITE).includes('news-sitemap.xml')).toBe(expected);
  expect(toRobots(edition, SITE)).toContain('Sitemap: https://example.org/sitemap-index.xml\n');
});
