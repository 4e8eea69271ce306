import { expect, test } from 'vitest';
import { toNewsLanguage, toOpenGraphLocale, toRssLanguage } from '../../src/settings/language.ts';

test.each([
  ['zh-Hans', 'zh_CN', 'zh-cn', 'zh-cn'],
  ['zh-SG', 'zh_SG', 'zh-sg', 'zh-cn'],
  ['zh-Hant', 'zh_TW', 'zh-tw', 'zh-tw'],
  ['zh-HK', 'zh_HK', 'zh-hk', 'zh-tw'],
  ['zh', 'zh_CN', 'zh-cn', 'zh-cn'],
])('%s is %s for Open Graph, %s for RSS and %s for a sitemap of news', (tag, openGraph, rss, news) => {
  expect([toOpenGraphLocale(tag), toRssLanguage(tag), toNewsLanguage(tag)]).toEqual([openGraph, rss, news]);
});
