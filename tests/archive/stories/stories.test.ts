import { describe, expect, test } from 'vitest';
import { inArchiveOrder } from '../../../src/archive/order.ts';
import type { Similar } from '../../../src/archive/similar/similar.ts';
import { storiesIn, storyKeyOf } from '../../../src/archive/stories/stories.ts';
import { toArticle } from '../sample.ts';

const STRONG = { cosine: 0.6, shared: 0.5 };
const WEAK = { cosine: 0.3, shared: 0.2 };

/** What is similar, from pairs of ids that tell one event. */
function similarOf(ids: readonly string[], pairs: readonly [string, string, typeof STRONG][]): Map<string, Similar> {
  const tellings = (id: string) =>
    pairs.flatMap(([one, other, overlap]) => (one === id ? [{ id: other, ...overlap }] : []));
  return new Map(ids.map((id) => [id, { similar: [], versions: [], tellings: tellings(id) }]));
}

const toDated = (days: Record<string, string | undefined>) =>
  inArchiveOrder(
    Object.entries(days).map(([id, published]) =>
      toArticle(id, { title: `标题 ${id}`, byline: { ...(published && { published }) } }),
    ),
  );
const idsOf = (...parameters: Parameters<typeof storiesIn>) => storiesIn(...parameters).map(({ articles }) => articles);

describe('storiesIn', () => {
  test('a story has its articles from the oldest on, and those without a date at the end', () => {
    const articles = toDated({ late: '2021-03-05', early: '2021-03-01', blank: undefined, other: '2021-03-02' });
    const similar = similarOf(
      ['late', 'early', 'blank', 'other'],
      [
        ['late', 'early', STRONG],
        ['blank', 'late', STRONG],
      ],
    );
    expect(storiesIn(articles, similar, new Map())).toMatchObject([
      { key: storyKeyOf('early'), title: '标题 late', articles: ['early', 'late', 'blank'] },
    ]);
  });

  test('the story with the newest article is the first, and the order of the links does not matter', () => {
    const articles = toDated({ a: '2021-01-01', b: '2021-01-02', c: '2021-02-01', d: '2021-02-02' });
    const pairs: [string, string, typeof STRONG][] = [
      ['a', 'b', STRONG],
      ['c', 'd', STRONG],
    ];
    const found = idsOf(articles, similarOf(['a', 'b', 'c', 'd'], pairs), new Map());
    expect(found).toEqual([
      ['c', 'd'],
      ['a', 'b'],
    ]);
    expect(idsOf(articles, similarOf(['d', 'c', 'b', 'a'], pairs.toReversed()), new Map())).toEqual(found);
  });

  test.each([
    ['2021-03-01', '2021-06-01', 1],
    ['2021-03-01', '2021-06-02', 0],
    ['2021-03-01', undefined, 1],
  ])('articles of %s and %s: %i story', (first, second, stories) => {
    const found = storiesIn(
      toDated({ first, second }),
      similarOf(['first', 'second'], [['first', 'second', STRONG]]),
      new Map(),
    );
    expect(found).toHaveLength(stories);
  });

  test.each([
    [['000001'], ['000002'], 0],
    [['000001'], ['000002', '000001'], 1],
    [['000001'], [], 1],
  ])('articles that name the shares %j and %j: %i story', (first, second, stories) => {
    const similar = similarOf(['first', 'second'], [['first', 'second', STRONG]]);
    const codes = new Map(Object.entries({ first, second }));
    expect(storiesIn(toDated({ first: undefined, second: undefined }), similar, codes)).toHaveLength(stories);
  });

  test('a chain of single links is no story: two groups stay apart unless a quarter of their members are linked', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const articles = toDated(Object.fromEntries(ids.map((id) => [id, undefined])));
    const groups: [string, string, typeof STRONG][] = [
      ['a', 'b', STRONG],
      ['b', 'c', STRONG],
      ['a', 'c', STRONG],
      ['d', 'e', STRONG],
      ['e', 'f', STRONG],
      ['d', 'f', STRONG],
    ];
    const apart = idsOf(articles, similarOf(ids, [...groups, ['c', 'd', WEAK]]), new Map());
    expect(apart).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    const links = [...groups, ['c', 'd', WEAK], ['a', 'f', WEAK], ['b', 'e', WEAK]] as typeof groups;
    expect(idsOf(articles, similarOf(ids, links), new Map())).toEqual([ids]);
  });

  test('all versions of a text stand in its story, and versions alone are one', () => {
    const versions = { a: ['b'], b: ['a'], d: ['e', 'f'], e: ['d', 'f'], f: ['d', 'e'] };
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const similar = new Map(
      [...similarOf(ids, [['a', 'c', WEAK]])].map(([id, found]) => [
        id,
        { ...found, versions: versions[id as keyof typeof versions] ?? [] },
      ]),
    );
    expect(idsOf(toDated(Object.fromEntries(ids.map((id) => [id, undefined]))), similar, new Map())).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
  });
});
