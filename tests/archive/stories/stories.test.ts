import { describe, expect, test } from 'vitest';
import { inArchiveOrder } from '../../../src/archive/order.ts';
import type { Similar } from '../../../src/archive/similar/similar.ts';
import { toStated } from '../../../src/archive/stories/stated.ts';
import { type Stated, storiesIn, storyKeyOf } from '../../../src/archive/stories/stories.ts';
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
type Parts = Parameters<typeof storiesIn>;
/** What articles state of their time, and what `stated` adds by id. */
const stories = (articles: Parts[0], similar: Parts[1], stated: Record<string, Stated> = {}) =>
  storiesIn(articles, similar, (id) => ({ ...toStated(articles, [], new Map())(id), ...stated[id] }));
const idsOf = (...parameters: Parameters<typeof stories>) => stories(...parameters).map(({ articles }) => articles);

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
    expect(stories(articles, similar)).toMatchObject([
      { key: storyKeyOf('early'), title: '标题 late', articles: ['early', 'late', 'blank'] },
    ]);
  });

  test('the story with the newest article is the first, and the order of the links does not matter', () => {
    const articles = toDated({ a: '2021-01-01', b: '2021-01-02', c: '2021-02-01', d: '2021-02-02' });
    const pairs: [string, string, typeof STRONG][] = [
      ['a', 'b', STRONG],
      ['c', 'd', STRONG],
    ];
    const found = idsOf(articles, similarOf(['a', 'b', 'c', 'd'], pairs));
    expect(found).toEqual([
      ['c', 'd'],
      ['a', 'b'],
    ]);
    expect(idsOf(articles, similarOf(['d', 'c', 'b', 'a'], pairs.toReversed()))).toEqual(found);
  });

  test.each([
    ['2021-03-01', '2021-06-01', 1],
    ['2021-03-01', '2021-06-02', 0],
    ['2021-03-01', undefined, 1],
  ])('articles of %s and %s: %i story', (first, second, count) => {
    const found = stories(toDated({ first, second }), similarOf(['first', 'second'], [['first', 'second', STRONG]]));
    expect(found).toHaveLength(count);
  });

  test.each([
    [['000001'], ['000002'], 0],
    [['000001'], ['000002', '000001'], 1],
    [['000001'], [], 1],
  ])('articles that name the shares %j and %j: %i story', (first, second, count) => {
    const similar = similarOf(['first', 'second'], [['first', 'second', STRONG]]);
    const stated = { first: { codes: first }, second: { codes: second } };
    expect(stories(toDated({ first: undefined, second: undefined }), similar, stated)).toHaveLength(count);
  });

  test.each([
    ['notices of one form about two companies', [['a'], ['a']], [['b'], ['b']], 0],
    ['tellings of one deal, each with one side in its title', [['a', 'b'], ['a']], [['b', 'a'], ['b']], 1],
    ['a telling that names no company', [['a'], ['a']], [[], []], 1],
  ])('%s: %#', (_what, [companies, titleCompanies], [others, otherTitles], count) => {
    const similar = similarOf(['first', 'second'], [['first', 'second', STRONG]]);
    const stated = {
      first: { companies, titleCompanies },
      second: { companies: others, titleCompanies: otherTitles },
    };
    expect(stories(toDated({ first: undefined, second: undefined }), similar, stated)).toHaveLength(count);
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
    const apart = idsOf(articles, similarOf(ids, [...groups, ['c', 'd', WEAK]]));
    expect(apart).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
    const links = [...groups, ['c', 'd', WEAK], ['a', 'f', WEAK], ['b', 'e', WEAK]] as typeof groups;
    expect(idsOf(articles, similarOf(ids, links))).toEqual([ids]);
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
    expect(idsOf(toDated(Object.fromEntries(ids.map((id) => [id, undefined]))), similar)).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ]);
  });
});
