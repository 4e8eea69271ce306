import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/archive/article.ts';
import { type Citations, citationsOf } from '../../../src/archive/headlines/citations.ts';
import { keyOf } from '../../../src/archive/headlines/normalise.ts';
import { toArticle } from '../sample.ts';

const LONG = '城东老桥修缮工程本月完工 沿岸步道同时开放 市民可以步行过江';
/** As lists of related news print it: 33 bytes of GBK. */
const CUT = '城东老桥修缮工程本月完工 沿岸步道';
const OTHER_END = '城东老桥修缮工程本月完工 沿岸步道明年再开';

/** What the first of the articles cites. */
function citationsOfFirst(page: Article, ...others: Article[]): Citations {
  const citations = citationsOf([page, ...others]).get(page.id);
  if (!citations) throw new Error('Expected the citations of every article.');
  return citations;
}

const relatedTo = (headline: string, ...others: Article[]) =>
  citationsOfFirst(toArticle('page', { related: [headline] }), ...others).related[0];

describe('a headline means an article', () => {
  test.each([
    ['by its title', '老桥修好了', { title: '老桥修好了' }, 'exact'],
    ['in another printing', '“老桥”修好了...', { title: '"老桥"  修好了' }, 'exact'],
    ['by its original title', '老桥修好了', { title: '别的', byline: { originalTitle: '老桥修好了' } }, 'exact'],
    ['by its cut beginning', CUT, { title: LONG }, 'prefix'],
    ['by the cut beginning of its original title', CUT, { title: '别的', byline: { originalTitle: LONG } }, 'prefix'],
    ['by a beginning that says it is cut', '城东老桥修缮工程…', { title: LONG }, 'prefix'],
    ['by a short beginning that stops inside a word', '城东老桥修缮工程本月完', { title: LONG }, 'prefix'],
  ] as const)('%s', (_how, headline, stated, by) => {
    const cited = relatedTo(headline, toArticle('meant', stated));
    expect(cited).toEqual({ headline, title: stated.title, key: keyOf(stated.title), article: 'meant', by });
  });

  test.each([
    ['a short beginning that stops between words', '城东老桥修缮工程', [LONG]],
    ['a cut beginning of two titles', CUT, [LONG, OTHER_END]],
    ['a title that two articles have', '老桥修好了', ['老桥修好了', '老桥修好了']],
    ['a longer headline', `${LONG}吗`, [LONG]],
    ['another one of a series', `【2】${CUT}`.slice(0, 17), [LONG]],
  ])('but not %s', (_what, headline, titles) => {
    const others = titles.map((title, at) => toArticle(`${at}`, { title }));
    expect(relatedTo(headline, ...others)?.article).toBeUndefined();
  });

  test('a previous or next is printed whole, unless it says otherwise', () => {
    const stating = (next: string) =>
      citationsOfFirst(toArticle('page', { next }), toArticle('meant', { title: LONG })).next;
    expect(stating(CUT)?.article).toBeUndefined();
    expect(stating(`${CUT}...`)?.article).toBe('meant');
  });

  test('where it cannot be told which, the candidates are named', () => {
    const others = [toArticle('a', { title: LONG }), toArticle('b', { title: OTHER_END })];
    expect(relatedTo(CUT, ...others)?.candidates).toEqual(['a', 'b']);
  });

  test('a beginning that a wanted headline shares means neither', () => {
    const page = toArticle('page', { related: [CUT] });
    const another = toArticle('another', { next: OTHER_END });
    expect(citationsOfFirst(page, another, toArticle('a', { title: LONG })).related[0]?.article).toBeUndefined();
  });

  test('of two titles that differ in printing only, the same printing is meant', () => {
    const others = [toArticle('narrow', { title: '金价10日上涨' }), toArticle('wide', { title: '金价１０日上涨' })];
    expect(relatedTo('金价１０日上涨', ...others)?.article).toBe('wide');
  });

  test('of two tellings of one text with one title, the first is meant', () => {
    const page = toArticle('page', { related: ['老桥修好了'] });
    const tellings = ['b', 'a'].map((id) => toArticle(id, { title: '老桥修好了' }));
    expect(citationsOf([page, ...tellings], () => true).get('page')?.related[0]?.article).toBe('b');
  });
});

describe('the page decides', () => {
  test('a related row repeats its own title, its previous and its next', () => {
    const page = toArticle('page', { title: LONG, next: OTHER_END, related: [LONG, OTHER_END, '海边的灯塔'] });
    const { next, related } = citationsOfFirst(page, toArticle('b', { title: OTHER_END }));
    expect(related.map(({ article, self, by }) => ({ article, self, by }))).toEqual([
      { article: 'page', self: true, by: 'exact' },
      { article: 'b', self: undefined, by: 'exact' },
      { article: undefined, self: undefined, by: undefined },
    ]);
    expect(next?.article).toBe('b');
  });

  test('a cut row that two titles begin with is the one that the page states as next', () => {
    const page = toArticle('page', { next: OTHER_END, related: [CUT] });
    const others = [toArticle('a', { title: LONG }), toArticle('b', { title: OTHER_END })];
    expect(citationsOfFirst(page, ...others).related[0]).toMatchObject({ article: 'b', by: 'prefix', headline: CUT });
  });

  test('a cut row of a next that is not in the archive is wanted, whatever else begins so', () => {
    const page = toArticle('page', { next: OTHER_END, related: [CUT] });
    const { related, next } = citationsOfFirst(page, toArticle('a', { title: LONG }));
    expect(related[0]).toEqual({ headline: CUT, title: OTHER_END, key: keyOf(OTHER_END) });
    expect(next?.key).toBe(related[0]?.key);
  });

  test('of two articles with one title, the neighbour is the one that names the page', () => {
    const page = toArticle('page', { previous: '市场日报' });
    const others = [
      toArticle('a', { title: '市场日报', next: '别的' }),
      toArticle('b', { title: '市场日报', next: page.title }),
    ];
    expect(citationsOfFirst(page, ...others).previous?.article).toBe('b');
  });

  test('of two articles with one title, a related row is the page itself', () => {
    const page = toArticle('page', { title: '市场日报', related: ['市场日报'] });
    expect(citationsOfFirst(page, toArticle('b', { title: '市场日报' })).related[0]).toMatchObject({
      article: 'page',
      self: true,
    });
  });

  test('a previous is never the page itself', () => {
    const page = toArticle('page', { title: '市场日报', previous: '市场日报' });
    expect(citationsOfFirst(page, toArticle('b', { title: '市场日报' })).previous?.article).toBe('b');
  });
});

test('related headlines stand once each, in printed order', () => {
  const page = toArticle('page', { related: [CUT, '海边的灯塔', LONG, '海边的灯塔…'] });
  const { related } = citationsOfFirst(page, toArticle('a', { title: LONG }));
  expect(related.map(({ headline }) => headline)).toEqual([CUT, '海边的灯塔']);
});

test('cut forms of one wanted headline have one key and are shown whole', () => {
  const page = toArticle('page', { related: [CUT] });
  const { related } = citationsOfFirst(page, toArticle('other', { previous: LONG }));
  expect(related[0]).toEqual({ headline: CUT, title: LONG, key: keyOf(LONG) });
});

test('a title cut at 33 bytes means its own article or none, also if it is not in the archive', () => {
  const ends = fc.array(fc.constantFrom('灯塔', '码头', '渡船'), { minLength: 2, maxLength: 4 });
  const titles = fc.uniqueArray(
    ends.map((end) => `城东老桥修缮工程本月完工，${end.join('，')}`),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(titles, fc.nat(5), fc.boolean(), (all, chosen, arrived) => {
      const meant = all[chosen % all.length] ?? '';
      const cut = meant.slice(0, 16);
      const articles = all.filter((each) => arrived || each !== meant).map((each) => toArticle(each, { title: each }));
      const page = toArticle('page', { related: [cut] });
      const stating = toArticle('stating', { next: meant });
      const citations = citationsOf([page, stating, ...articles]);
      const isClear = arrived && all.filter((each) => each.startsWith(cut)).length === 1;
      expect(citations.get('page')?.related[0]?.article).toBe(isClear ? meant : undefined);
      expect(citations.get('stating')?.next?.article).toBe(arrived ? meant : undefined);
    }),
  );
});
