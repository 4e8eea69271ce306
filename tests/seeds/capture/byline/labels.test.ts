import { expect, test } from 'vitest';
import { findLabels } from '../../../../src/seeds/capture/byline/labels.ts';

test.each([
  ...'实习生 校对 摄影 摄影记者 摄像 视频制作 视频 制图 剪辑 设计 插画 监制 策划 统筹'.split(' '),
  ...'编辑 责任编辑 责编 主编 美编 记者 本报记者 通讯员 评论员 撰稿人 特约作者'.split(' '),
])('a job title before a name is a label: %s', (title) => {
  expect(findLabels(`${title} 王小明`).labelled).toEqual([expect.objectContaining({ value: '王小明' })]);
});

test.each([
  ['来源 某某日报', '某某日报'],
  ['作者 王小明', '王小明'],
  ['原创 王小明', '王小明'],
  ['发布于2023-04-25', '2023-04-25'],
  ['文/王小明', '王小明'],
  ['撰稿丨王小明', '王小明'],
  ['编译｜王小明', '王小明'],
  ['原题为《海水为什么是咸的》', '《海水为什么是咸的》'],
  ['出处：某某日报', '某某日报'],
])('%s: a label without a colon, or with one', (text, value) => {
  expect(findLabels(text).labelled).toEqual([expect.objectContaining({ value })]);
});
