import { expect, test } from 'vitest';
import { toDayPages, toDays, toDaysView, toDayView } from '../../src/views/days.ts';
import { editionOf, toArticle } from '../archive/sample.ts';

const dated = (id: string, published: string) => toArticle(id, { byline: { published } });
const edition = editionOf([
  dated('a', '2023-04-25T09:30'),
  dated('b', '2019-04-25'),
  dated('c', '2019-04-25T08:00'),
  dated('d', '2020-02-29'),
  dated('e', '2021-12-31'),
  dated('month', '2020-04'),
  dated('no-such-day', '2021-02-29'),
  toArticle('undated', {}),
]);

test('a day of the year has its articles of all years, the newest first, and leads to the days beside it', () => {
  const days = toDays(edition);
  expect(days.map(({ day, before, after }) => [before, day, after])).toEqual([
    ['12-31', '02-29', '04-25'],
    ['02-29', '04-25', '12-31'],
    ['04-25', '12-31', '02-29'],
  ]);
  const [, day] = days;
  const [page] = day ? toDayPages(day) : [];
  expect(day && page && toDayView(day, page, edition)).toEqual({
    title: '历史上的4月25日',
    note: '历年4月25日的文章 3 篇，按稿件写明的日期。',
    ways: [
      { title: '全部日子', href: 'index.html' },
      { title: '前：2月29日', href: '02-29.html' },
      { title: '后：12月31日', href: '12-31.html' },
    ],
    groups: [
      {
        label: '2023年',
        links: [{ title: '标题 a', href: '../../news/a.html', mark: '约\u00a01\u00a0分钟' }],
        ways: [],
      },
      {
        label: '2019年',
        links: [
          { title: '标题 c', href: '../../news/c.html', mark: '约\u00a01\u00a0分钟' },
          { title: '标题 b', href: '../../news/b.html', mark: '约\u00a01\u00a0分钟' },
        ],
        ways: [],
      },
    ],
  });
});

test('all days stand under their months, without a clock', () => {
  const { note, parts } = toDaysView(edition);
  expect(note).toBe('写明了日子的文章 5 篇，不论年份，按月与日排列。');
  expect(parts).toEqual([
    { label: '2月', links: [{ title: '29日', href: '../days/02-29.html' }] },
    { label: '4月', links: [{ title: '25日', href: '../days/04-25.html', mark: '3 篇' }] },
    { label: '12月', links: [{ title: '31日', href: '../days/12-31.html' }] },
  ]);
});

test('a day that is the only one leads to no other, and is in pages', () => {
  const [day] = toDays(editionOf(Array.from({ length: 201 }, (_, at) => dated(`a${at}`, '2023-04-25'))));
  expect([day?.before, day?.after]).toEqual([undefined, undefined]);
  expect(day && toDayPages(day).map(({ address, items }) => [address, items.length])).toEqual([
    ['archive/days/04-25.html', 200],
    ['archive/days/04-25-2.html', 1],
  ]);
});

test('an article knows whether articles of other years state its day', () => {
  const { byId } = edition;
  expect(['a', 'b', 'd', 'month', 'undated'].map((id) => byId.get(id)?.sharedDay)).toEqual([
    '04-25',
    '04-25',
    undefined,
    undefined,
    undefined,
  ]);
  const sameYear = editionOf([dated('x', '2023-04-25'), dated('y', '2023-04-25')]);
  expect(sameYear.byId.get('x')?.sharedDay).toBeUndefined();
});
