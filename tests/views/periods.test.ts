import { expect, test } from 'vitest';
import { toArchiveView, toPeriodLinks, toPeriodPages, toPeriods } from '../../src/views/periods.ts';
import { editionOf, toArticle } from '../archive/sample.ts';

const dated = (id: string, published: string) => toArticle(id, { byline: { published } });
const edition = editionOf([
  dated('april', '2023-04-25T09:30'),
  dated('march', '2023-03-01'),
  dated('new-year-in-tokyo', '2023-01-01T00:30+09:00'),
  dated('older', '2022-12-31T23:59+08:00'),
  dated('some-month', '2022'),
  dated('some-day', '2023-03'),
  dated('no-such-day', '2023-02-31'),
  ...Array.from({ length: 201 }, (_, place) => toArticle(`undated-${place}`, { place })),
]);

test('the archive is grouped by year, with undated articles after all years', () => {
  expect(
    toArchiveView(edition).map(({ name, links }) => [name, links.map(({ title, mark, href }) => [title, mark, href])]),
  ).toEqual([
    [
      '2023年',
      [
        ['2023年4月', '1 篇', '../archive/2023-04.html'],
        ['2023年3月', '2 篇', '../archive/2023-03.html'],
        ['2023年1月', '1 篇', '../archive/2023-01.html'],
      ],
    ],
    [
      '2022年',
      [
        ['2022年12月', '1 篇', '../archive/2022-12.html'],
        ['2022年（未注明月份）', '1 篇', '../archive/2022-undated.html'],
      ],
    ],
    ['未注明日期', [['未注明日期', '202 篇', '../archive/undated.html']]],
  ]);
});

test('a period lists its articles in pages, each dated article with its day', () => {
  const pages = toPeriods(edition).flatMap(toPeriodPages);
  expect(pages.map(({ address, items }) => [address, items.length])).toEqual([
    ['archive/2023-04.html', 1],
    ['archive/2023-03.html', 2],
    ['archive/2023-01.html', 1],
    ['archive/2022-12.html', 1],
    ['archive/2022-undated.html', 1],
    ['archive/undated.html', 200],
    ['archive/undated-2.html', 2],
  ]);
  const links = pages.map((page) => toPeriodLinks(page, edition));
  expect(links.slice(0, 5).map((links) => links.map(({ mark }) => mark))).toEqual([
    ['25日'],
    ['1日', undefined],
    ['1日'],
    ['31日'],
    [undefined],
  ]);
  expect(links[0]?.[0]?.href).toBe('../news/april.html');
});

test('an archive without articles has no period', () => {
  expect(toArchiveView(editionOf([]))).toEqual([]);
});
