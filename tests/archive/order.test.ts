import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inArchiveOrder } from '../../src/archive/order.ts';
import { toArticle } from './sample.ts';

const dated = (id: string, published: string) => toArticle(id, { byline: { published } });

describe('inArchiveOrder', () => {
  test('puts the newest first, by instant, and a date without a time after the times of its day', () => {
    const ordered = inArchiveOrder([
      dated('morning', '2023-04-25T09:30'),
      dated('day', '2023-04-25'),
      dated('elsewhere', '2023-04-25T02:00Z'),
      dated('later', '2023-04-26'),
      dated('offset', '2023-04-25T09:00+09:00'),
    ]);
    expect(ordered.map(({ id }) => id)).toEqual(['later', 'elsewhere', 'morning', 'offset', 'day']);
  });

  test('puts a month behind all its days, and a year behind all its months', () => {
    const ids = ['2023-02', '2023-01-01T00:00', '2023-01-01', '2023-01', '2023', '2022-12-31'];
    const ordered = inArchiveOrder(ids.toReversed().map((published) => dated(published, published)));
    expect(ordered.map(({ id }) => id)).toEqual(ids);
  });

  test('puts undated articles after the dated ones, in the order of their seeds, then by id', () => {
    const ordered = inArchiveOrder([
      toArticle('b', {}),
      toArticle('a', {}),
      toArticle('second', { place: 2 }),
      toArticle('first', { place: 1 }),
      dated('old', '1999-01-01'),
      dated('no such day', '2023-19-99'),
    ]);
    expect(ordered.map(({ id }) => id)).toEqual(['old', 'first', 'second', 'a', 'b', 'no such day']);
  });

  test('does not depend on the order of the articles', () => {
    const article = fc.record({
      published: fc.constantFrom(
        undefined,
        '2023-04-25',
        '2023-04-25T00:00',
        '2023-04-25T08:00+08:00',
        '2022',
        '2022-01',
      ),
      place: fc.constantFrom(undefined, 0, 1),
    });
    fc.assert(
      fc.property(fc.array(article, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (stated, keys) => {
        const articles = stated.map(({ published, place }, at) =>
          toArticle(`${at}`, { ...(place !== undefined && { place }), ...(published && { byline: { published } }) }),
        );
        const shuffled = articles
          .map((each) => ({ each, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(inArchiveOrder(shuffled)).toEqual(inArchiveOrder(articles));
      }),
    );
  });
});
