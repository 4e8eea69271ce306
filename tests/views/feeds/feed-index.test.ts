import { expect, test } from 'vitest';
import { toFeedIndex } from '../../../src/views/feeds/feed-index.ts';
import type { FeedOutline } from '../../../src/views/feeds/outline.ts';
import type { SitePage } from '../../../src/views/site-page.ts';

const feedOf = (page: string): FeedOutline => ({ page, title: '', description: '', articles: [], formats: ['rss'] });
const pageAt = (address: string, name: string, others: Partial<SitePage> = {}): SitePage => ({
  address,
  name,
  description: () => '',
  feed: feedOf(address),
  ...others,
});
const under = [{ name: '来源', address: 'sources/index.html' }];

test('the feeds of the paper and its sections stand by themselves, others by the list of their kind', () => {
  const { feed: _, ...without } = pageAt('about.html', '关于');
  const pages = [
    pageAt('index.html', '甲报'),
    pageAt('sources/a.html', '乙报', { under }),
    pageAt('sections/b.html', '银行'),
    pageAt('sources/c.html', '丙报', { under }),
    without,
  ];
  expect(toFeedIndex('feeds.html', pages)).toEqual({
    feeds: [
      { title: '甲报', href: 'feed.xml' },
      { title: '银行', href: 'sections/b.xml' },
    ],
    kinds: [{ title: '来源', href: 'sources/index.html', mark: '各有一份，共 2 份' }],
  });
});
