import { expect, test } from 'vitest';
import { toAtom } from '../../../src/views/feeds/atom.ts';
import type { Feed } from '../../../src/views/feeds/feed.ts';
import { toJsonFeed } from '../../../src/views/feeds/json-feed.ts';
import { toRss } from '../../../src/views/feeds/rss.ts';
import { faultsOfAtom } from './rules/atom.ts';
import { faultsOfJsonFeed } from './rules/json-feed.ts';
import { faultsOfRss } from './rules/rss.ts';
import { faultsOfSitemap } from './rules/sitemap.ts';
import { parseXml } from './rules/xml.ts';

const SITE = 'https://example.org';

const FEED: Feed = {
  title: '报亭',
  description: '一句话。',
  home: `${SITE}/index.html`,
  help: 'https://example.org/feeds.html',
  publisher: { name: '报亭', url: `${SITE}/index.html` },
  language: 'zh-Hans',
  urlOf: (format) => `${SITE}/feed.${format}`,
  styleOf: () => 'feed.css',
  newest: '2023-04-25T09:30:00+08:00',
  items: [
    {
      id: `${SITE}/news/a.html`,
      url: `${SITE}/news/a.html`,
      title: '甲',
      summary: '乙',
      html: '<p>丙</p>',
      published: '2023-04-25T09:30:00+08:00',
      authors: ['丁'],
      source: { name: '某报', url: `${SITE}/sources/a.xml` },
      tags: ['某股'],
    },
  ],
};

const SITEMAP = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${SITE}/a.html</loc><lastmod>2023-04-25</lastmod></url></urlset>`;

const FORMATS = {
  rss: [toRss(FEED), (text: string) => faultsOfRss(parseXml(text), `${SITE}/feed.rss`)],
  atom: [toAtom(FEED), (text: string) => faultsOfAtom(parseXml(text), `${SITE}/feed.atom`)],
  json: [toJsonFeed(FEED), (text: string) => faultsOfJsonFeed(JSON.parse(text), `${SITE}/feed.json`)],
  sitemap: [SITEMAP, (text: string) => faultsOfSitemap(parseXml(text), `${SITE}/`)],
} as const;

test.each(Object.entries(FORMATS))('a good %s has no fault', (_format, [text, faultsOf]) => {
  expect(faultsOf(text)).toEqual([]);
});

const GUID = `${SITE}/news/a.html`;

test.each([
  ['rss', 'Tue, 25', 'Wed, 25', [`${GUID}: pubDate Wed, 25 Apr 2023 09:30:00 +0800`]],
  ['rss', '<guid isPermaLink="true">', '<guid>', [`${GUID}: guid`]],
  ['rss', 'source url=', 'source uri=', [`${GUID}: source url`]],
  ['rss', '<title>报亭</title>', '', ['channel: not one title']],
  ['rss', 'dc:creator', 'creator', [`${GUID}: unknown creator`]],
  [
    'rss',
    '&#x3C;p>',
    '&#x3C;p onclick="a()">&#x3C;a href="b.html">丁&#x3C;/a>',
    [`${GUID}: handler onclick`, `${GUID}: link b.html`],
  ],
  ['atom', '<updated>2023-04-25T09:30:00+08:00</updated>', '<updated>2023-04-25</updated>', ['updated 2023-04-25']],
  ['atom', 'type="html"', 'type="text/html"', [`${GUID}: content type`]],
  ['atom', 'rel="self"', 'rel="via"', ['link to itself']],
  ['json', '"title": "报亭"', '"titel": "报亭"', ['unknown titel', 'title']],
  ['json', '2023-04-25T', '2023-04-25 ', [`${GUID}: date_published 2023-04-25 09:30:00+08:00`]],
  ['sitemap', '2023-04-25', '25.4.2023', [`${SITE}/a.html: lastmod 25.4.2023`]],
  ['sitemap', `${SITE}/a.html`, '/a.html', ['/a.html: loc']],
] as const)('%s with %s replaced by %s is faulty', (format, good, bad, expected) => {
  const [text, faultsOf] = FORMATS[format];
  expect(text).toContain(good);
  // If `good` is the name of an element, its closing tag is replaced too.
  const broken = text.replace(good, bad).replace(`</${good}>`, `</${bad}>`);
  expect(faultsOf(broken)).toEqual(expected);
});
