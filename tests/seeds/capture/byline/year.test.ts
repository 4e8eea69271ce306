import { expect, test } from 'vitest';
import { withYear } from '../../../../src/seeds/capture/byline/year.ts';

test.each([
  ['今天是2023年4月25日 星期二', '2023-04-25T09:30'],
  ['http://example.com/2023/0425/1.html', '2023-04-25T09:30'],
  ['http://example.com/news/t20230425_1.html', '2023-04-25T09:30'],
  ['http://example.com/2023-04/25/1.html', '2023-04-25T09:30'],
  ['http://example.com/2023/04/1.html', '2023-04-25T09:30'],
  ['今天是2023年4月27日 星期四', undefined],
  ['Copyright 2008-2023 某某日报', undefined],
  ['Screenshot_20230425_1.jpg', undefined],
  ['2022-04-25 海水，2023-04-25 湖水', undefined],
  ['12023-04-25', undefined],
])('the year of 4月25日 on a page with %s', (line, iso) => {
  expect(withYear('--04-25T09:30', ['海水为什么是咸的', line])).toBe(iso);
});
