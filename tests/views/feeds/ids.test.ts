import { expect, test } from 'vitest';
import { toFeed } from '../../../src/views/feeds/feed.ts';
import { toSiteFeed } from '../../../src/views/feeds/outline.ts';
import { WRITERS } from '../../../src/views/feeds/writers.ts';
import { toArticleData } from '../../../src/views/head/article-json-ld.ts';
import type { Publisher } from '../../../src/views/publisher.ts';
import { editionOf, toArticle } from '../../archive/sample.ts';

const SITE = {
  name: '潮报',
  description: '一句话。',
  language: 'zh-Hans',
  feedLength: 30,
  absolute: (address: string) => `https://tide.example/${address}`,
} as Publisher;
const [FIRST, PRESENT] = ['https://tide.example/news/sea.html', 'https://tide.example/news/tide.html'];

const published = '2023-04-25T09:30';
const edition = editionOf([toArticle('tide', { formerly: ['sea', 'water'], byline: { published } })]);

test('feeds know an article by its first address, and lead to its present one', async () => {
  const feed = await toFeed(toSiteFeed(edition, SITE), { edition, site: SITE, bodyOf: async () => '' });
  const [rss, atom] = [WRITERS.rss(feed), WRITERS.atom(feed)];
  expect([/<guid[^>]*>([^<]*)/.exec(rss)?.[1], rss.includes(`<link>${PRESENT}</link>`)]).toEqual([FIRST, true]);
  expect([/<entry>.*?<id>([^<]*)/s.exec(atom)?.[1], atom.includes(`href="${PRESENT}"`)]).toEqual([FIRST, true]);
  expect(JSON.parse(WRITERS.json(feed)).items[0]).toMatchObject({ id: FIRST, url: PRESENT });
});

test('so does the structured data of its page', () => {
  const [entry] = edition.articles;
  if (entry)
    expect(toArticleData(entry, [], edition, SITE)['@graph']).toContainEqual(
      expect.objectContaining({ '@id': FIRST, url: PRESENT }),
    );
});
