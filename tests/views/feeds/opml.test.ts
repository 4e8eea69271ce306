import { expect, test } from 'vitest';
import { toOpml } from '../../../src/views/feeds/opml.ts';
import { toSubscribeLinks } from '../../../src/views/feeds/subscription.ts';
import { pagesOf } from '../../../src/views/page-kinds.ts';
import { editionOf, toArticle } from '../../archive/sample.ts';
import { PUBLISHER } from '../../support/publisher.ts';
import { faultsOfOpml } from './rules/opml.ts';
import { parseXml, type XmlNode } from './rules/xml.ts';

const byline = { source: '甲"报" <&', authors: ['张某'] };
const edition = editionOf([
  toArticle('a', { byline, keywords: ['海盐'] }),
  toArticle('b', { byline, keywords: ['海盐'] }),
  toArticle('c', {}),
]);
const opml = toOpml(pagesOf(edition, PUBLISHER), PUBLISHER);
const attributesIn = ({ attributes, children }: XmlNode): string[] => [
  [attributes['text'], attributes['xmlUrl'], attributes['htmlUrl']].filter(Boolean).join(' '),
  ...children.flatMap(attributesIn),
];

test('all feeds of a site stand in one list, in a folder by kind', () => {
  const root = parseXml(opml);
  expect(faultsOfOpml(root)).toEqual([]);
  const listed = (root.children[1]?.children ?? []).flatMap(attributesIn);
  expect(listed.map((line) => line.replace(/[0-9a-f]{12}/g, 'KEY'))).toEqual([
    '某报 https://example.org/feed.xml https://example.org/index.html',
    '连续报道',
    '连续报道：标题 a · 某报 https://example.org/stories/KEY.xml https://example.org/stories/KEY.html',
    '话题',
    '话题：海盐 · 某报 https://example.org/topics/KEY.xml https://example.org/topics/KEY.html',
    '来源',
    '来源：甲"报" <& · 某报 https://example.org/sources/KEY.xml https://example.org/sources/KEY.html',
    '作者',
    '作者：张某 · 某报 https://example.org/authors/KEY.xml https://example.org/authors/KEY.html',
  ]);
});

test.each([
  ['version="2.0"', 'version="1.0"', ['not an opml element of version 2.0 with one head and one body']],
  ['xmlUrl="https://example.org/feed.xml"', 'xmlUrl="feed.xml"', ['某报: xmlUrl feed.xml']],
  ['text="某报"', 'text=""', [': no text']],
  ['type="rss" text="某报"', 'type="atom" text="某报"', ['某报: type atom']],
  ['htmlUrl="https://example.org/index.html"', 'url="https://example.org/index.html"', ['某报: unknown url']],
])('a list with %s replaced by %s is faulty', (good, bad, expected) => {
  expect(opml).toContain(good);
  expect(faultsOfOpml(parseXml(opml.replace(good, bad)))).toEqual(expected);
});

test('a page with a feed leads to it, and to how to subscribe; none does without a site address', () => {
  expect(toSubscribeLinks('sources/a-2.html', 'sources/a.html', PUBLISHER)).toEqual([
    { title: '订阅', href: 'a.xml' },
    { title: '怎样订阅', href: '../feeds.html' },
  ]);
  expect(toSubscribeLinks('index.html', 'index.html', { ...PUBLISHER, absolute: () => undefined })).toEqual([]);
});
