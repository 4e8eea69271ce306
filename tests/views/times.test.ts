import { expect, test } from 'vitest';
import { toShownTime } from '../../src/views/byline.ts';
import { toNewsSitemap } from '../../src/views/crawlers/news-sitemap.ts';
import { toFeed } from '../../src/views/feeds/feed.ts';
import { toSiteFeed } from '../../src/views/feeds/outline.ts';
import { toArticleHead } from '../../src/views/head/article-head.ts';
import type { Publisher } from '../../src/views/publisher.ts';
import { editionOf, toArticle } from '../archive/sample.ts';
import { PUBLISHER } from '../support/publisher.ts';

const SITE: Publisher = { ...PUBLISHER, absolute: (address) => `https://paper.example/${address}` };

test.each([
  ['2023', '2023年', '2023'],
  ['2023-04', '2023年4月', '2023-04'],
  ['2023-04-05', '2023年4月5日', '2023-04-05'],
  ['2023-04-05T09:30:15', '2023年4月5日 09:30', '2023-04-05T09:30:15+08:00'],
  ['2023-04-24T20:30-04:00', '2023年4月24日 20:30（UTC-4）', '2023-04-24T20:30:00-04:00'],
  ['2023-04-24T20:30+05:30', '2023年4月24日 20:30（UTC+5:30）', '2023-04-24T20:30:00+05:30'],
  ['2023-04-24T20:30+08:00', '2023年4月24日 20:30（UTC+8）', '2023-04-24T20:30:00+08:00'],
  ['2023-04-24T20:30Z', '2023年4月24日 20:30（UTC）', '2023-04-24T20:30:00Z'],
  ['2023-04-24T20:30-00:30', '2023年4月24日 20:30（UTC-0:30）', '2023-04-24T20:30:00-00:30'],
])('%s is shown as %s, and a zone only if one is stated', (published, shown, machine) => {
  expect(toShownTime(published)).toEqual({ shown, machine });
});

/** All that pages and feeds tell machines of the time of one article: JSON-LD, Open Graph, Toutiao, Baidu, feed, news sitemap. */
async function machineTimesOf(published: string) {
  const edition = editionOf([toArticle('a', { byline: { published } })]);
  const [entry] = edition.articles;
  if (!entry) throw new Error('The edition has no article.');
  const head = toArticleHead(entry, [], edition, SITE);
  const [graph, baidu = '{}'] = head.data;
  const property = (name: string) => head.properties.find(([key]) => key === name)?.[1];
  const feed = await toFeed(toSiteFeed(edition, SITE), { edition, site: SITE, bodyOf: async () => '' });
  return [
    JSON.parse(graph ?? '{}')['@graph'][0].datePublished,
    property('article:published_time'),
    property('bytedance:published_time'),
    JSON.parse(baidu).pubDate,
    feed.items[0]?.published,
    /<news:publication_date>([^<]*)</.exec(toNewsSitemap(edition, SITE) ?? '')?.[1],
  ];
}

test('machines read a time of a day with its offset in all places', async () => {
  const time = '2023-04-25T09:30:00+08:00';
  expect(await machineTimesOf('2023-04-25T09:30')).toEqual([time, time, time, time, time, time]);
});

test('a day is completed only where a format needs a time', async () => {
  const [day, time] = ['2023-04-25', '2023-04-25T00:00:00+08:00'];
  expect(await machineTimesOf(day)).toEqual([day, day, day, time, time, day]);
});

test.each(['2023', '2023-04'])('%s is never completed to a day', async (published) => {
  expect(await machineTimesOf(published)).toEqual([published, published, published, undefined, undefined, undefined]);
});
