import { expect, test } from 'vitest';
import { toArchiveView, toPeriodPages, toPeriods, toPeriodView, toYears, toYearView } from '../../src/views/periods.ts';
import { editionOf, toArticle } from '../archive/sample.ts';

const dated = (id: string, published: string) => toArticle(id, { byline: { published } });
const edition = editionOf([
  dated('april', '2023-04-25T09:30'),
  dated('also-april', '2023-04-25'),
  dated('april-before', '2019-04-25'),
  dated('march', '2023-03-01'),
  dated('new-year-in-tokyo', '2023-01-01T00:30+09:00'),
  dated('older', '2022-12-31T23:59+08:00'),
  dated('some-month', '2022'),
  dated('some-day', '2023-03'),
  dated('no-such-day', '2023-02-31'),
  ...Array.from({ length: 201 }, (_, place) => toArticle(`undated-${place}`, { place })),
]);
const viewOf = (key: string) => {
  const period = toPeriods(edition).find((period) => period.key === key);
  if (!period) throw new Error(key);
  return toPeriodView(period, toPeriodPages(period)[0] as never, edition);
};

test('the archive has its years with all their months, and undated articles after all years', () => {
  const { note, ways, years, undated } = toArchiveView(edition);
  expect(note).toBe('收录文章 210 篇，按稿件写明的年月排列。');
  expect(ways).toEqual([{ title: '历史上的今天', href: '../archive/days/index.html' }]);
  expect(years.map(({ label, href, count, rest }) => [label, href, count, rest?.href, rest?.mark])).toEqual([
    ['2023年', '../archive/2023.html', 5, undefined, undefined],
    ['2022年', '../archive/2022.html', 2, '../archive/2022-undated.html', '1 篇'],
    ['2019年', '../archive/2019.html', 1, undefined, undefined],
  ]);
  expect(undated).toEqual({ title: '未注明日期', href: '../archive/undated.html', mark: '202 篇，按来源排列' });
});

test('a year has twelve months, and the bar of the month with the most articles is the highest', () => {
  const [year] = toArchiveView(edition).years;
  expect(year?.months).toHaveLength(12);
  expect(year?.months.slice(0, 4)).toEqual([
    { title: '1月', href: '../archive/2023-01.html', count: 1, level: 4 },
    { title: '2月' },
    { title: '3月', href: '../archive/2023-03.html', count: 2, level: 8 },
    { title: '4月', href: '../archive/2023-04.html', count: 2, level: 8 },
  ]);
});

test('a year has its months with their days, each of which leads to its place in the month', () => {
  const many = editionOf([
    dated('april', '2023-04-25T09:30'),
    dated('also-april', '2023-04-25'),
    dated('march', '2023-03-01'),
    dated('some-day', '2023-03'),
    ...Array.from({ length: 60 }, (_, at) =>
      dated(`february-${at}`, `2023-02-${String((at % 20) + 1).padStart(2, '0')}`),
    ),
  ]);
  const [year] = toYears(many);
  expect(year && toYearView(year, many).parts.slice(0, 2)).toEqual([
    {
      label: '2023年4月',
      href: '2023-04.html',
      mark: '2 篇',
      links: [{ title: '25日', href: '2023-04.html#d25', mark: '2 篇' }],
    },
    {
      label: '2023年3月',
      href: '2023-03.html',
      mark: '2 篇',
      links: [{ title: '1日', href: '2023-03.html#d01' }],
    },
  ]);
});

test('a year of few articles has them by month', () => {
  const few = editionOf([dated('b', '2022-03-02'), dated('a', '2022-03-01'), dated('some-month', '2022')]);
  const [year] = toYears(few);
  expect(year && toYearView(year, few)).toMatchObject({
    parts: [],
    groups: [
      {
        label: '2022年3月',
        links: [
          { href: '../news/b.html', mark: '2022年3月2日 · 约\u00a01\u00a0分钟' },
          { href: '../news/a.html', mark: '2022年3月1日 · 约\u00a01\u00a0分钟' },
        ],
        ways: [{ title: '按日排列', href: '2022-03.html' }],
      },
      { label: '2022年（未注明月份）', ways: [] },
    ],
  });
});

test('a day of a long month leads to the page on which it begins', () => {
  const long = editionOf([
    ...Array.from({ length: 199 }, (_, at) => dated(`late-${at}`, '2023-04-30')),
    dated('last-of-page', '2023-04-02'),
    dated('early', '2023-04-01'),
  ]);
  const [year] = toYears(long);
  expect(year && toYearView(year, long).parts[0]?.links.map(({ href }) => href)).toEqual([
    '2023-04.html#d30',
    '2023-04.html#d02',
    '2023-04-2.html#d01',
  ]);
});

test('a period is in pages', () => {
  const pages = toPeriods(edition).flatMap(toPeriodPages);
  expect(pages.map(({ address, items }) => [address, items.length])).toEqual([
    ['archive/2023-04.html', 2],
    ['archive/2023-03.html', 2],
    ['archive/2023-01.html', 1],
    ['archive/2022-12.html', 1],
    ['archive/2022-undated.html', 1],
    ['archive/2019-04.html', 1],
    ['archive/undated.html', 200],
    ['archive/undated-2.html', 2],
  ]);
});

test('a month has its days, leads to its neighbours, and to the same day of other years', () => {
  const { note, ways, groups } = viewOf('2023-04');
  expect(note).toBe('收录文章 2 篇。');
  expect(ways).toEqual([
    { title: '全部年月', href: 'index.html' },
    { title: '2023年', href: '2023.html' },
    { title: '前：2023年3月', href: '2023-03.html' },
  ]);
  expect(groups).toEqual([
    {
      id: 'd25',
      label: '25日',
      links: [
        { title: '标题 april', href: '../news/april.html', mark: '约\u00a01\u00a0分钟' },
        {
          title: '标题 also-april',
          href: '../news/also-april.html',
          mark: '约\u00a01\u00a0分钟',
        },
      ],
      ways: [{ title: '历史上的4月25日', href: 'days/04-25.html' }],
    },
  ]);
  expect(viewOf('2023-03').groups.map(({ label, ways }) => [label, ways])).toEqual([
    ['1日', []],
    ['未注明日子', []],
  ]);
  expect(viewOf('2022-undated').groups.map(({ label }) => label)).toEqual(['未注明月份']);
  expect(viewOf('2019-04').ways.slice(2)).toEqual([{ title: '后：2022年（未注明月份）', href: '2022-undated.html' }]);
});

test('undated articles are by source, and say on what ground', () => {
  const { note, ways, groups } = viewOf('undated');
  expect(note).toMatch(/^收录文章 202 篇。不推测日期。按来源分开/);
  expect(ways).toEqual([{ title: '全部年月', href: 'index.html' }]);
  expect(groups.map(({ label }) => label)).toEqual(['未注明来源']);
});

test('undated articles of a source stand under its name, in the order that they state', () => {
  const bySource = editionOf([
    toArticle('none', { place: 1 }),
    toArticle('b', { place: 2, previous: '标题 a', byline: { source: '甲报' } }),
    toArticle('a', { place: 3, byline: { source: '甲报' } }),
  ]);
  const [period] = toPeriods(bySource);
  const [page] = period ? toPeriodPages(period) : [];
  const groups = period && page ? toPeriodView(period, page, bySource).groups : [];
  expect(groups.map(({ label, links }) => [label, links.map(({ title }) => title)])).toEqual([
    ['甲报', ['标题 a', '标题 b']],
    ['未注明来源', ['标题 none']],
  ]);
});

test('an archive in which no article states its day leads to no days', () => {
  expect(toArchiveView(editionOf([toArticle('year', { byline: { published: '2022' } })])).ways).toEqual([]);
});

test('an archive without articles has no period', () => {
  expect(toArchiveView(editionOf([]))).toMatchObject({ years: [] });
  expect(toArchiveView(editionOf([])).undated).toBeUndefined();
});
