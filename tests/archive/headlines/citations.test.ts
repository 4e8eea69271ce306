import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/archive/article.ts';
import { type Citations, citationsOf } from '../../../src/archive/headlines/citations.ts';
import { keyOf } from '../../../src/archive/headlines/normalise.ts';
import { toArticle } from '../sample.ts';

const LONG = '城东老桥修缮工程本月完工 沿岸步道同时开放 市民可以步行过江';
/** `LONG` as lists of related news cut it: at 33 bytes of GBK. */
const CUT = '城东老桥修缮工程本月完工 沿岸步道';
const OTHER_END = '城东老桥修缮工程本月完工 沿岸步道明年再开';

/** The citations of the first article. */
function citationsOfFirst(page: Article, ...others: Article[]): Citations {
  const citations = citationsOf([page, ...others]).get(page.id);
  if (!citations) throw new Error('Expected the citations of every article.');
  return citations;
}

const relatedTo = (headline: string, ...others: Article[]) =>
  citationsOfFirst(toArticle('page', { related: [headline] }), ...others).related[0];

const RIVER = 'https://www.river.example/2023/bridge.html';
const toCiting = (stated: { related?: string[]; previous?: string }, url: string) => {
  const headline = stated.previous ?? stated.related?.[0] ?? '';
  return toArticle('page', { ...stated, headlineUrls: [{ headline, url }] });
};

describe('the address that a page gives for a headline', () => {
  test.each([
    RIVER,
    'http://river.example/2023/bridge.html',
    'https://m.river.example/2023/bridge.html?from=timeline&utm_source=mail#comments',
  ])('%s leads to the article that stood there, whatever its title', (url) => {
    const cited = toArticle('cited', { title: '老桥换了新名', url: RIVER });
    const namesake = toArticle('namesake', { title: '老桥修好了' });
    const expected = { headline: '老桥修好了', title: '老桥换了新名', article: 'cited', by: 'url' };
    const page = toCiting({ related: ['老桥修好了'] }, url);
    expect(citationsOfFirst(page, cited, namesake).related).toMatchObject([expected]);
    const before = toCiting({ previous: '老桥修好了' }, url);
    expect(citationsOfFirst(before, cited, namesake).previous).toMatchObject(expected);
  });

  test('of no article in the archive leaves the headline to its title, and is told where that is wanted', () => {
    const page = toCiting({ related: ['老桥修好了'] }, RIVER);
    expect(citationsOfFirst(page).related).toMatchObject([{ title: '老桥修好了', url: RIVER }]);
    const [cited] = citationsOfFirst(page, toArticle('cited', { title: '老桥修好了' })).related;
    expect(cited).toMatchObject({ article: 'cited', by: 'exact' });
    expect(cited).not.toHaveProperty('url');
  });

  test('counts before the title of the page itself', () => {
    const page = { ...toCiting({ related: ['老桥修好了'] }, RIVER), title: '老桥修好了' };
    const cited = toArticle('cited', { title: '老桥修好了', url: RIVER });
    expect(citationsOfFirst(page, cited).related).toMatchObject([{ article: 'cited', by: 'url' }]);
  });

  test('of the page itself is a citation of itself', () => {
    const page = { ...toCiting({ related: ['老桥'] }, RIVER), url: RIVER };
    expect(citationsOfFirst(page).related).toMatchObject([{ article: 'page', by: 'url', self: true }]);
  });

  test('of several articles decides nothing, unless they are versions of one text', () => {
    const twins = ['a', 'b'].map((id) => toArticle(id, { url: RIVER }));
    const page = toCiting({ related: ['老桥修好了'] }, RIVER);
    expect(citationsOfFirst(page, ...twins).related[0]?.article).toBeUndefined();
    const citations = citationsOf([page, ...twins], () => true).get('page');
    expect(citations?.related[0]).toMatchObject({ article: 'a', by: 'url' });
  });
});

describe('a headline resolves to an article', () => {
  test.each([
    ['by its title', '老桥修好了', { title: '老桥修好了' }, 'exact'],
    ['in another printed form', '“老桥”修好了...', { title: '"老桥"  修好了' }, 'exact'],
    ['by its original title', '老桥修好了', { title: '别的', byline: { originalTitle: '老桥修好了' } }, 'exact'],
    ['by its cut beginning', CUT, { title: LONG }, 'prefix'],
    ['by the cut beginning of its original title', CUT, { title: '别的', byline: { originalTitle: LONG } }, 'prefix'],
    ['by a beginning with an ellipsis', '城东老桥修缮工程…', { title: LONG }, 'prefix'],
    ['by a short beginning that stops inside a word', '城东老桥修缮工程本月完', { title: LONG }, 'prefix'],
  ] as const)('%s', (_how, headline, stated, by) => {
    const cited = relatedTo(headline, toArticle('cited', stated));
    expect(cited).toEqual({ headline, title: stated.title, key: keyOf(stated.title), article: 'cited', by });
  });

  test.each([
    ['a short beginning that stops between words', '城东老桥修缮工程', [LONG]],
    ['a cut beginning of two titles', CUT, [LONG, OTHER_END]],
    ['a title that two articles have', '老桥修好了', ['老桥修好了', '老桥修好了']],
    ['a longer headline', `${LONG}吗`, [LONG]],
    ['another headline of a series', `【2】${CUT}`.slice(0, 17), [LONG]],
  ])('but not by %s', (_what, headline, titles) => {
    const others = titles.map((title, at) => toArticle(`${at}`, { title }));
    expect(relatedTo(headline, ...others)?.article).toBeUndefined();
  });

  test('a previous or next is taken as whole, unless it has an ellipsis', () => {
    const stating = (next: string) =>
      citationsOfFirst(toArticle('page', { next }), toArticle('cited', { title: LONG })).next;
    expect(stating(CUT)?.article).toBeUndefined();
    expect(stating(`${CUT}...`)?.article).toBe('cited');
  });

  test('an ambiguous headline lists its candidates', () => {
    const others = [toArticle('a', { title: LONG }), toArticle('b', { title: OTHER_END })];
    expect(relatedTo(CUT, ...others)?.candidates).toEqual(['a', 'b']);
  });

  test('a beginning of both an article and a wanted headline resolves to neither', () => {
    const page = toArticle('page', { related: [CUT] });
    const another = toArticle('another', { next: OTHER_END });
    expect(citationsOfFirst(page, another, toArticle('a', { title: LONG })).related[0]?.article).toBeUndefined();
  });

  test('of two titles that differ only in their printed form, the one with the same form is chosen', () => {
    const others = [toArticle('narrow', { title: '金价10日上涨' }), toArticle('wide', { title: '金价１０日上涨' })];
    expect(relatedTo('金价１０日上涨', ...others)?.article).toBe('wide');
  });

  test('of two versions of one text with one title, the first is chosen', () => {
    const page = toArticle('page', { related: ['老桥修好了'] });
    const versions = ['b', 'a'].map((id) => toArticle(id, { title: '老桥修好了' }));
    expect(citationsOf([page, ...versions], () => true).get('page')?.related[0]?.article).toBe('b');
  });
});

describe('what sites put around a headline', () => {
  test.each([
    ['an ornament', '·老桥修好了', '老桥修好了'],
    ['a mark of pictures', '老桥修好了（图）', '老桥修好了'],
    ['a site', '老桥修好了|某某晨报', '老桥修好了'],
    ['a date', '老桥修好了 04-25', '老桥修好了'],
    ['the same on the title', '老桥修好了', '·老桥修好了（组图）_某某网'],
    ['other trimmings on the title', '·老桥修好了', '老桥修好了（图）'],
    ['a correction', '老桥修好了', '【更正】老桥修好了'],
    ['the other script', '老橋修好了', '老桥修好了'],
  ])('%s counts for nothing', (_what, headline, title) => {
    expect(relatedTo(headline, toArticle('cited', { title }))).toMatchObject({ article: 'cited', by: 'exact', title });
  });

  test('an ornament before a cut headline counts for nothing', () => {
    expect(relatedTo(`·${CUT}`, toArticle('cited', { title: LONG }))).toMatchObject({ article: 'cited', by: 'prefix' });
  });

  test.each([
    ['exact titles come first', '老桥修好了（图）', ['老桥修好了', '老桥修好了（图）'], '1'],
    ['whole titles come first', '·老桥修好了', ['老桥修好了（图）', '老桥修好了'], '1'],
    ['two articles are no article', '·老桥修好了', ['老桥修好了（图）', '老桥修好了|某某晨报'], undefined],
    ['another date is another article', '每日金价 04-25', ['每日金价 04-24'], undefined],
    ['another column is another article', '【江东】老桥修好了', ['【江西】老桥修好了'], undefined],
    ['another part is another article', '老桥修好了（下）', ['老桥修好了（上）'], undefined],
    ['a site behind a headline does not make it cut', `${CUT}|某某晨报`, [LONG], undefined],
  ])('%s', (_what, headline, titles, article) => {
    const others = titles.map((title, at) => toArticle(`${at}`, { title }));
    expect(relatedTo(headline, ...others)?.article).toBe(article);
  });

  test('a date behind a headline is not that of an article of another day', () => {
    const citedOn = (published: string) =>
      relatedTo('每日金价 04-25', toArticle('cited', { title: '每日金价', byline: { published } }))?.article;
    expect(citedOn('2023-04-25T09:30')).toBe('cited');
    expect(citedOn('2023-04-24')).toBeUndefined();
  });

  test('of two versions of one text the first is chosen', () => {
    const page = toArticle('page', { related: ['·老桥修好了'] });
    const versions = ['老桥修好了（图）', '老橋修好了（组图）'].map((title) => toArticle(title, { title }));
    expect(citationsOf([page, ...versions], () => true).get('page')?.related[0]?.article).toBe('老桥修好了（图）');
  });

  test('the page of a headline is not chosen among articles because it cites', () => {
    const page = toArticle('page', { title: '老桥修好了（图）', related: ['·老桥修好了'] });
    expect(
      citationsOfFirst(page, toArticle('b', { title: '老桥修好了|某某晨报' })).related[0]?.article,
    ).toBeUndefined();
  });
});

describe('the citing page decides', () => {
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

  test('a cut row with which two titles begin is the title that the page states as next', () => {
    const page = toArticle('page', { next: OTHER_END, related: [CUT] });
    const others = [toArticle('a', { title: LONG }), toArticle('b', { title: OTHER_END })];
    expect(citationsOfFirst(page, ...others).related[0]).toMatchObject({ article: 'b', by: 'prefix', headline: CUT });
  });

  test('a cut row of a next that is not in the archive is wanted, even if an article begins with it', () => {
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

test('related headlines are listed once each, in printed order', () => {
  const page = toArticle('page', { related: [CUT, '海边的灯塔', LONG, '海边的灯塔…'] });
  const { related } = citationsOfFirst(page, toArticle('a', { title: LONG }));
  expect(related.map(({ headline }) => headline)).toEqual([CUT, '海边的灯塔']);
});

test('cut forms of one wanted headline have one key and are shown whole', () => {
  const page = toArticle('page', { related: [CUT] });
  const { related } = citationsOfFirst(page, toArticle('other', { previous: LONG }));
  expect(related[0]).toEqual({ headline: CUT, title: LONG, key: keyOf(LONG) });
});

test('a title cut at 33 bytes resolves to its own article or to none, even if that is not in the archive', () => {
  const ends = fc.array(fc.constantFrom('灯塔', '码头', '渡船'), { minLength: 2, maxLength: 4 });
  const titles = fc.uniqueArray(
    ends.map((end) => `城东老桥修缮工程本月完工，${end.join('，')}`),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(titles, fc.nat(5), fc.boolean(), (all, chosen, arrived) => {
      const chosenTitle = all[chosen % all.length] ?? '';
      const cut = chosenTitle.slice(0, 16);
      const articles = all
        .filter((each) => arrived || each !== chosenTitle)
        .map((each) => toArticle(each, { title: each }));
      const page = toArticle('page', { related: [cut] });
      const stating = toArticle('stating', { next: chosenTitle });
      const citations = citationsOf([page, stating, ...articles]);
      const isUnambiguous = arrived && all.filter((each) => each.startsWith(cut)).length === 1;
      expect(citations.get('page')?.related[0]?.article).toBe(isUnambiguous ? chosenTitle : undefined);
      expect(citations.get('stating')?.next?.article).toBe(arrived ? chosenTitle : undefined);
    }),
  );
});
