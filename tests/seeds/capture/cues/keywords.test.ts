import { expect, test } from 'vitest';
import { keywordsIn, toKeywords } from '../../../../src/seeds/capture/cues/keywords.ts';

const furniture = (...texts: string[]) => texts.map((text) => ({ role: 'furniture', text }));

test.each([
  ['关键词：海水 盐田', ['海水', '盐田']],
  ['关键字 : 滩涂芯片', ['滩涂芯片']],
  ['关键词：海水盐田 滩涂芦苇', ['海水盐田', '滩涂芦苇']],
  ['关键词 >> 共享盐袋', ['共享盐袋']],
  ['【标签】：海水、盐田', ['海水', '盐田']],
  ['标签 海水 盐田', ['海水', '盐田']],
  ['Tag:盐业局收购Salt', ['盐业局收购Salt']],
  ['Keywords: "salt marsh", reed', ['salt marsh', 'reed']],
  ['#海水 #盐田', ['海水', '盐田']],
  ['#海水', []],
  ['标签：', []],
  ['关键词阅读：', []],
  ['标签 海水盐田滩涂芦苇', []],
  ['请输入关键词：海水', []],
  ['相关股票：海盐股份', []],
])('%s states %j', (text, expected) => {
  expect(keywordsIn(furniture(text))).toEqual(expected);
});

test('only what is no news states keywords', () => {
  expect(keywordsIn([{ role: 'paragraph', text: '关键词：海水 盐田' }])).toEqual([]);
});

test.each([
  ['海水,盐田，滩涂;芦苇', ['海水', '盐田', '滩涂', '芦苇']],
  ['海水,海水,,涨,', ['海水']],
  ['滩涂网-财经-收盘：盐价连涨四天-海水,盐田', ['盐田']],
  ['滩涂上的盐今年为什么贵了一倍', []],
  ['滩涂上的盐', []],
  ['滩涂上 的盐', []],
  ['海水盐田滩涂芦苇渔船灯塔,涨潮', ['海水盐田滩涂芦苇渔船灯塔', '涨潮']],
  ['海水盐田滩涂芦苇渔船灯塔码,涨潮', ['涨潮']],
  ['saltmarsh and reeds,tide', ['saltmarsh and reeds', 'tide']],
  ['salt marsh', ['salt marsh']],
  ['海水盐田滩', ['海水盐田滩']],
  ['海水盐田滩涂', []],
  ['2023,涨潮', ['涨潮']],
  [Array.from({ length: 20 }, (_, at) => `盐田${at}`).join(), Array.from({ length: 20 }, (_, at) => `盐田${at}`)],
  ['引爆“赶海节”-,海水', ['海水']],
  [Array.from({ length: 21 }, (_, at) => `盐田${at}`).join(), []],
])('of %s the keywords are %j', (list, expected) => {
  expect(toKeywords([list], '滩涂上的盐')).toEqual(expected);
});

test('a part of the title is no keyword if it has more than six characters', () => {
  expect(toKeywords(['滩涂上的海盐,滩涂上的海盐今,今年'], '滩涂上的海盐今年涨价')).toEqual(['滩涂上的海盐', '今年']);
  expect(toKeywords(['海盐涨价,海盐'], '海盐涨价')).toEqual(['海盐']);
});
