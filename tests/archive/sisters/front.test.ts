import { describe, expect, test } from 'vitest';
import type { Card, CardStory } from '../../../src/archive/sisters/card.ts';
import { toFront } from '../../../src/archive/sisters/front.ts';
import { toPeriodName } from '../../../src/archive/sisters/period-name.ts';
import { storiesAcross } from '../../../src/archive/sisters/stories-across.ts';
import { toCard } from '../../../src/archive/sisters/to-card.ts';
import { editionOf, toArticle, written } from '../sample.ts';

const cardOf = (stated: Partial<Card>): Card => ({
  version: 1,
  name: '报亭',
  articles: 1,
  newest: [],
  named: [],
  stories: [],
  ...stated,
});
const place = (base: string, stated: Partial<Card>) => ({ base, card: cardOf(stated) });

test('the newest edition stands first, and one without dates last', () => {
  const { editions } = toFront(
    [
      place('undated/', {}),
      place('2023-04/', { from: '2023-04-01', to: '2023-04-30' }),
      place('2023-05/', { from: '2023-05-01T09:30', to: '2023-05-31' }),
      place('../other/', { name: '河港日报', from: '2022', to: '2022' }),
    ],
    '报亭',
  );
  expect(editions.map(({ name, base }) => [name, base])).toEqual([
    ['2023年5月', '2023-05/'],
    ['2023年4月', '2023-04/'],
    ['河港日报', '../other/'],
    ['undated', 'undated/'],
  ]);
});

test('two editions of one period are told apart by their folders', () => {
  const month = { from: '2023-04-01', to: '2023-04-30' };
  const { editions } = toFront([place('a/', month), place('%E7%94%B2/', month)], '报亭');
  expect(editions.map(({ name }) => name)).toEqual(['2023年4月（a）', '2023年4月（甲）']);
});

test('news that two editions have stands with the newer one', () => {
  const news = (title: string, published: string) => ({
    title,
    published,
    address: 'news/a.html',
    opening: '',
    authors: [],
    minutes: 1,
  });
  const { editions } = toFront(
    [
      place('2023-04/', { to: '2023-04-30', newest: [news('通航', '2023-04-30'), news('封冻', '2023-04-30')] }),
      place('2023-05/', { to: '2023-05-31', newest: [news('封冻', '2023-05-31'), news('通航', '2023-04-30')] }),
    ],
    '报亭',
  );
  expect(editions.map(({ newest }) => newest.map(({ title }) => title))).toEqual([['封冻', '通航'], ['封冻']]);
});

test.each([
  ['2023-04-02', '2023-04-25T09:30', '2023年4月'],
  ['2023-03-31', '2023-04-25', '2023年'],
  ['2023', '2023', '2023年'],
  ['2021', '2023-04-25', '2021–2023年'],
  [undefined, '2023', undefined],
])('the time from %s to %s is named %s', (from, to, name) => {
  expect(toPeriodName(from, to)).toBe(name);
});

test('a company of two editions leads to its page in both, the newest first; one of a single edition is left out', () => {
  const named = { address: 'companies/0123456789ab.html', name: '河港股份', articles: 2 };
  const alone = { address: 'companies/ba9876543210.html', name: '山城重工', articles: 9 };
  const { companies } = toFront(
    [
      place('2023-04/', { to: '2023-04-30', named: [{ ...named, name: '河港', articles: 5 }, alone] }),
      place('2023-05/', { to: '2023-05-31', named: [named] }),
    ],
    '报亭',
  );
  expect(companies).toEqual([
    {
      name: '河港',
      articles: 7,
      parts: [
        { edition: '2023-05', address: '2023-05/companies/0123456789ab.html', articles: 2 },
        { edition: '2023-04', address: '2023-04/companies/0123456789ab.html', articles: 5 },
      ],
    },
  ]);
});

describe('stories of two editions are one', () => {
  const story = (title: string, from: string, stated: Partial<CardStory> = {}): CardStory => ({
    address: 'stories/0123456789ab.html',
    title,
    articles: 2,
    from,
    to: from,
    named: ['companies/0123456789ab.html'],
    ...stated,
  });
  const first = story('河港股份收购山城重工股权', '2023-04-28');

  test.each([
    ['that name one company, with titles half alike', story('河港股份收购山城重工获批', '2023-05-06'), 1],
    ['but not with other titles', story('河港股份发布年度业绩', '2023-05-06'), 0],
    ['but not four months later', story('河港股份收购山城重工获批', '2023-09-06'), 0],
    ['but not of another company', story('收购山城重工股权获批', '2023-05-06', { named: [] }), 0],
    ['that begin alike and name none', story('河港股份收购山城重工获批', '2023-05-06', { named: [] }), 1],
  ])('%s', (_, other, count) => {
    expect(storiesAcross([[other], [first]])).toHaveLength(count);
    expect(storiesAcross([[other, first]])).toEqual([]);
  });
});

test('a story of two editions leads to its page in both', () => {
  const story = { articles: 2, named: [], title: '河港封冻救援进展' };
  const { stories } = toFront(
    [
      place('2023-05/', { to: '2023-05-31', stories: [{ ...story, address: 'stories/111111111111.html' }] }),
      place('2023-04/', {
        to: '2023-04-30',
        stories: [{ ...story, address: 'stories/222222222222.html', articles: 3 }],
      }),
    ],
    '报亭',
  );
  expect(stories).toMatchObject([
    {
      name: '河港封冻救援进展',
      articles: 5,
      parts: [{ address: '2023-05/stories/111111111111.html' }, { address: '2023-04/stories/222222222222.html' }],
    },
  ]);
});

test('the card of an edition says when most of its articles were published, and counts those in boxes', () => {
  const articles = Array.from({ length: 40 }, (_, at) =>
    toArticle(String(at).padStart(2, '0'), {
      title: `第${at}号`,
      byline: { published: at === 0 ? '1999-01-01' : `2023-04-${String((at % 28) + 1).padStart(2, '0')}` },
      body: written('一段。'),
      dailyStocks: at < 2 ? [{ name: '河港股份', code: '600999' }] : [],
    }),
  );
  const { from, to, articles: count, newest, named } = toCard(editionOf(articles), '报亭');
  expect({ from, to, count, newest: newest.length }).toEqual({
    from: '2023-04-02',
    to: '2023-04-26',
    count: 40,
    newest: 8,
  });
  expect(named).toEqual([{ address: expect.stringMatching(/^companies\//), name: '河港股份', articles: 2 }]);
});
