import { expect, test } from 'vitest';
import {
  findListHeading,
  findQuotedTitle,
  isDated,
  isTimestamp,
  toHeadline,
} from '../../../../src/seeds/capture/cues/related-heading.ts';
import { splitRow, toRowHeadline } from '../../../../src/seeds/capture/cues/related-row.ts';

test.each([
  ['更多"海水为什么是咸的"...的相关新闻', { kind: 'related' }],
  ['更多“海水”为什么是“咸”的”...的相关新闻', { kind: 'related' }],
  ['相关新闻', { kind: 'related' }],
  ['【推荐阅读】', { kind: 'related' }],
  ['延伸阅读：', { kind: 'related' }],
  ['编辑推荐 热点文章', { kind: 'related' }],
  ['相关主题 最新文章', { kind: 'related' }],
  ['为你推荐', { kind: 'related' }],
  ['猜你喜欢', { kind: 'related' }],
  ['机构解读>>>', { kind: 'related' }],
  ['相关新闻：海水为什么是咸的', { kind: 'related', item: '海水为什么是咸的' }],
  ['热门文章', { kind: 'ranking' }],
  ['热点新闻', { kind: 'ranking' }],
  ['点击排行', { kind: 'ranking' }],
  ['最新文章', { kind: 'ranking' }],
  ['新闻', undefined],
  ['相关人士表示海水是咸的', undefined],
  ['推荐大家去看海', undefined],
  ['点击查看更多>>', undefined],
])('%s: the list it announces', (text, heading) => {
  expect(findListHeading(text)).toEqual(heading);
});

test.each(
  '新闻 阅读 报道 文章 推荐 链接 资讯 专题 主题 话题 热点 内容 喜欢 回顾 导读 在看 看过 速递'
    .split(' ')
    .map((word) => `往期${word}`)
    .concat('大家都在看', '继续阅读', '喜欢海水的人还喜欢', '看了海水的人还看了', '海洋报道精选'),
)('%s heads a list of related headlines', (heading) => {
  expect(findListHeading(heading)).toEqual({ kind: 'related' });
});

test.each(
  '文章 新闻 资讯 排行 排行榜 榜 推荐 点击 图文 视频 快讯 话题'
    .split(' ')
    .map((word) => `人气${word}`)
    .concat('热点栏目', '排行榜', '热榜', '图片新闻', '网站公告', '友情链接', '栏目导航', '合作媒体'),
)('%s heads a list of the site', (heading) => {
  expect(findListHeading(heading)).toEqual({ kind: 'ranking' });
});

test.each([
  ['更多"海水为什么是咸的"...的相关新闻', '海水为什么是咸的'],
  ['更多""海"为什么是咸的"...的相关新闻', '"海"为什么是咸的'],
  ['相关新闻', undefined],
])('%s: the title it quotes', (text, title) => {
  expect(findQuotedTitle(text)).toBe(title);
});

test.each([
  ['·海水为什么是咸的', '海水为什么是咸的'],
  ['1. 海水为什么是咸的', '海水为什么是咸的'],
  ['海水为什么是咸的 2023/04/25', '海水为什么是咸的'],
  ['海水为什么是咸的(04-25 09:30)', '海水为什么是咸的'],
  ['6小时前 海水为什么是咸的', '海水为什么是咸的'],
  ['09年9月潮位上升8.2%', '09年9月潮位上升8.2%'],
])('%s: the headline without its marks', (text, headline) => {
  expect(toHeadline(text)).toBe(headline);
});

test.each([
  ['2019-09-30 07:42', true],
  ['2019-09-3007:42', true],
  ['6小时前', true],
  ['海水为什么是咸的 2023/04/25', false],
  ['04-25', true],
  ['4月25日', true],
  ['4-25 09:30', true],
  ['12.30', false],
  ['3-1', false],
])('%s is only a date or a time: %s', (text, expected) => {
  expect(isTimestamp(text)).toBe(expected);
});

test('a headline with a date is dated, a headline without one is not', () => {
  expect(isDated('海水为什么是咸的 2023/04/25')).toBe(true);
  expect(isDated('海水为什么是咸的')).toBe(false);
  expect(isDated('北田晒盐 12.30')).toBe(false);
  expect(isDated('北田队 3-1')).toBe(false);
});

test('a row is split at its marks, even if its titles hold bars and quotation marks', () => {
  const row = '>> 观察日记|王小明：云的种类 | >> 风"从哪里"来"  |';
  expect(splitRow(row).map(toRowHeadline)).toEqual(['观察日记|王小明：云的种类', '风"从哪里"来"']);
});
