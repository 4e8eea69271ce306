import { expect, test } from 'vitest';
import { findPager, splitAtPagers } from '../../../../src/seeds/capture/cues/pager-label.ts';

test.each([
  ['上一篇:海水为什么是咸的', { kind: 'previous', title: '海水为什么是咸的' }],
  ['下一篇：风从哪里来', { kind: 'next', title: '风从哪里来' }],
  ['【上一篇】 海水为什么是咸的', { kind: 'previous', title: '海水为什么是咸的' }],
  ['上一篇 海水为什么是咸的', { kind: 'previous', title: '海水为什么是咸的' }],
  ['海水为什么是咸的【下一篇】', { kind: 'next', title: '海水为什么是咸的' }],
  ['下一条：风从哪里来 >', { kind: 'next', title: '风从哪里来' }],
  ['上一篇', { kind: 'previous' }],
  ['下一篇：没有了', { kind: 'next', title: '' }],
  ['上一篇：已经是第一篇', { kind: 'previous', title: '' }],
  ['下一篇：返回列表', { kind: 'next', title: '' }],
  ['下一篇稿件', { kind: 'next' }],
  ['上一篇文章说过，海水是咸的。', undefined],
  ['上一页', undefined],
])('%s', (text, pager) => {
  expect(findPager(text)).toEqual(pager);
});

test.each([
  ['【上一篇】 海水为什么是咸的 【下一篇】 风从哪里来', ['【上一篇】 海水为什么是咸的 ', '【下一篇】 风从哪里来']],
  ['上一篇：海水为什么是咸的 下一篇：风从哪里来', ['上一篇：海水为什么是咸的 ', '下一篇：风从哪里来']],
  ['海水为什么是咸的 下一篇', ['海水为什么是咸的 ', '下一篇']],
  ['他翻到上一篇：那里说海水是咸的。', ['他翻到上一篇：那里说海水是咸的。']],
])('%s is split before its labels', (text, parts) => {
  expect(splitAtPagers(text)).toEqual(parts);
});
