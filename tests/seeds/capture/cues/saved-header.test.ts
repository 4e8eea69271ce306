import { expect, test } from 'vitest';
import { toParts } from '../../../../src/seeds/capture/cues/line-parts.ts';
import { findHeader, splitAtContent } from '../../../../src/seeds/capture/cues/saved-header.ts';

const TEXT = '\n海水里溶解着许多盐，其中最多的是氯化钠。\n';
const headerOf = (text: string) =>
  [...findHeader(toParts(text + TEXT)).values()].map(({ field, value }) => `${field} ${value}`);

test.each([
  [
    '标题：海水\n链接：https://example.com/1.html\n时间：2023-04-25',
    ['title 海水', 'tool https://example.com/1.html', 'published 2023-04-25'],
  ],
  [
    'Title: 海水\n\nURL Source: https://example.com/\n\nPublished Time: 2023-04-25T09:30:00+08:00\n\nMarkdown Content:',
    ['title 海水', 'tool https://example.com/', 'published 2023-04-25T09:30:00+08:00', 'content '],
  ],
  [
    '標題：海水\n來源：https://example.com/\n采集时间：2023-05-01',
    ['title 海水', 'tool https://example.com/', 'tool 2023-05-01'],
  ],
  [
    '---\ntitle: "海水"\nauthor:\n  - "[[王小明]]"\ncreated: 2023-05-01\n---',
    ['title 海水', 'author ', 'author 王小明', 'tool 2023-05-01'],
  ],
  ['Subject: 海水\nDate: Tue, 25 Apr 2023 09:30:00 GMT', ['title 海水', 'published 2023-04-25 09:30:00 GMT']],
  ['URL: https://example.com/\nDate: April 5, 2023', ['tool https://example.com/', 'published 2023-04-05']],
  ['【标题】海水\n【来源】某某日报', ['title 海水', 'source 某某日报']],
  ['{"title": "海水",\n"author": ["王小明", "李红"],', ['title 海水', 'author 王小明、李红']],
  ['标题：海水', ['title 海水']],
  ['海水\n来源：某某日报\n时间：2023-04-25', []],
  ['海水\n网址：https://example.com/', []],
])('%j', (text, lines) => {
  expect(headerOf(text)).toEqual(lines);
});

test('a label and the first paragraph on one line are two parts', () => {
  const parts = splitAtContent(toParts('标题：海水\n正文：海水里溶解着许多盐。\n湖水是淡的。'));
  expect(parts.map(({ plain, order }) => [plain, order])).toEqual([
    ['标题：海水', 0],
    ['正文：', 1],
    ['海水里溶解着许多盐。', 2],
    ['湖水是淡的。', 3],
  ]);
});
