import { unescape as unescapeHtml } from 'html-escaper';
import { expect, test } from 'vitest';
import { toRss } from '../../../src/views/feeds/rss.ts';
import { childrenOf, parseXml, textIn } from './rules/xml.ts';

const TEXT = '甲公司 <b>增持</b> A&B 股份，比例 < 5%，见 &lt;公告&gt;';

const [item] = childrenOf(
  childrenOf(
    parseXml(
      toRss({
        title: '某报',
        description: '一句话。',
        home: 'https://example.org/',
        help: 'https://example.org/feeds.html',
        publisher: { name: '某报', url: 'https://example.org/' },
        language: 'zh-Hans',
        urlOf: () => 'https://example.org/feed.xml',
        styleOf: () => 'feed.css',
        newest: undefined,
        items: [
          {
            id: 'https://example.org/news/a.html',
            url: 'https://example.org/news/a.html',
            title: TEXT,
            summary: TEXT,
            html: '<p>正文</p>',
            authors: ['张甲', '李乙'],
            tags: [],
          },
        ],
      }),
    ),
    'channel',
  )[0] as never,
  'item',
) as [never];

test('the description of an item is HTML, whose text is the summary', () => {
  const description = textIn(item, 'description') ?? '';
  expect(description).not.toMatch(/<b>|< 5/);
  expect(unescapeHtml(description)).toBe(TEXT);
});

test('the title of an item is plain text', () => {
  expect(textIn(item, 'title')).toBe(TEXT);
});

test('an item has one creator, with the names of all authors', () => {
  expect(childrenOf(item, 'creator', 'http://purl.org/dc/elements/1.1/').map(({ text }) => text)).toEqual([
    '张甲、李乙',
  ]);
});
